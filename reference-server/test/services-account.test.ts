import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Workbench } from './support/workbench.ts'

const KEY = 'sk-very-secret-0123456789'

const WITHOUT_KEY = { OPENAI_API_KEY: undefined }

describe('the account', () => {
  it('is an API key that is kept for the owner alone, and told to nobody', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect({ env: WITHOUT_KEY })
    expect(await client.request('account/read', {})).toMatchObject({
      account: null,
      requiresOpenaiAuth: false,
    })
    expect(await client.request('account/login/start', { type: 'apiKey', apiKey: ` ${KEY}\n` })).toEqual({
      type: 'apiKey',
    })
    expect((await client.notification('account/login/completed')).params).toMatchObject({
      loginId: null,
      success: true,
      error: null,
    })
    expect((await client.notification('account/updated')).params).toEqual({
      authMode: 'apikey',
      planType: null,
    })
    expect((await client.request('account/read', {})).account).toEqual({ type: 'apiKey' })
    const file = join(bench.home, 'auth.json')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await stat(bench.home)).mode & 0o777).toBe(0o700)
    expect(await readFile(file, 'utf8')).toContain(KEY)
    await client.close()
    const again = await bench.connect({ env: WITHOUT_KEY })
    expect((await again.request('account/read', {})).account).toEqual({ type: 'apiKey' })
    const from = again.received.length
    expect(await again.request('account/logout')).toEqual({})
    expect((await again.notification('account/updated', from)).params.authMode).toBe(null)
    expect((await again.request('account/read', {})).account).toBe(null)
    await expect(stat(file)).rejects.toThrow('ENOENT')
    await again.close()
    for (const { received, stderr } of [client, again]) {
      expect(JSON.stringify(received) + stderr).not.toContain(KEY)
    }
  })

  it('is refused where it is no key, or another way to sign in', async () => {
    await using bench = await Workbench.make()
    const client = await bench.connect({ env: WITHOUT_KEY })
    const cases: [object, string][] = [
      [{ type: 'apiKey', apiKey: '' }, '/apiKey'],
      [{ type: 'apiKey', apiKey: 'two words' }, '/apiKey'],
      [{ type: 'apiKey', apiKey: 'line\nbreak' }, '/apiKey'],
      [{ type: 'apiKey', apiKey: 'schlüssel' }, '/apiKey'],
      [{ type: 'chatgpt' }, '/type'],
      [{ type: 'chatgptDeviceCode' }, '/type'],
    ]
    for (const [params, pointer] of cases) {
      const { error } = await client.ask('account/login/start', params)
      expect([error?.code, error?.data.pointer], JSON.stringify(params)).toEqual([-32602, pointer])
    }
    expect(await client.request('account/login/cancel', { loginId: 'x' })).toEqual({ status: 'notFound' })
    expect((await client.request('account/read', {})).account).toBe(null)
  })

  it('is what the model endpoint is shown, unless the environment has a key', async () => {
    await using bench = await Workbench.make()
    const model = await bench.model()
    const client = await bench.connect({ modelUrl: model.url, env: WITHOUT_KEY })
    const threadId = await client.startThread()
    await client.runTurn(threadId, 'before')
    await client.request('account/login/start', { type: 'apiKey', apiKey: KEY })
    await client.runTurn(threadId, 'after')
    await client.close()
    const other = await bench.connect({
      modelUrl: model.url,
      env: { ...WITHOUT_KEY, OPENAI_API_KEY: 'sk-environment' },
    })
    await other.runTurn(await other.startThread(), 'again')
    expect(model.headers.map(({ authorization }) => authorization)).toEqual([
      undefined,
      `Bearer ${KEY}`,
      'Bearer sk-environment',
    ])
  })

  it('is none where the file is broken', async () => {
    await using bench = await Workbench.make()
    await mkdir(bench.home)
    await writeFile(join(bench.home, 'auth.json'), '{"OPENAI')
    const client = await bench.connect({ env: WITHOUT_KEY })
    expect((await client.request('account/read', {})).account).toBe(null)
  })
})
