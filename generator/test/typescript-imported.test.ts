import { globSync } from 'node:fs'
import path from 'node:path'
import { importProtocol, protocolAt, reachedBy } from '@heddle/protocol'
import { expect, test } from 'vitest'
import { ROOT, run, runTool } from './support/run.ts'
import { checkFormat, packageFolder } from './support/typescript-package.ts'

test.each([
  ['0.58.0', { threads: false }],
  ['0.169.0-experimental', { threads: true }],
])(
  'the real protocol %s, as its server describes it, becomes a client that works',
  async (name, { threads }) => {
    const { model } = await importProtocol(path.join(ROOT, `protocol/bundles/${name}.json.gz`))
    const folder = await packageFolder(model)
    const built = await runTool('tsc', ['-p', 'tsconfig.json'], folder)
    expect(built).toEqual({ code: 0, output: '' })
    const compiled = await runTool('tsc', ['-p', 'tsconfig.test.json'], folder)
    expect(compiled).toEqual({ code: 0, output: '' })

    const tests = globSync('.test/test/**/*.test.js', { cwd: folder })
    expect(tests.some((file) => file.includes('threads'))).toBe(threads)
    const { code, output } = await run(process.execPath, ['--test', ...tests], folder)
    expect(code, output).toBe(0)

    const format = await checkFormat(folder, ['src', 'test', ...(threads ? ['examples'] : [])])
    expect(format.code, format.output).toBe(0)

    const script = `import { Client, PROTOCOL_VERSION } from './dist/index.js'
    console.log(PROTOCOL_VERSION, 'startThread' in Client.prototype)`
    const evaluated = await run(process.execPath, ['--input-type=module', '--eval', script], folder)
    expect(evaluated.output).toBe(`${model.version} ${threads}\n`)
  },
)

test('a protocol in which servers only answer becomes a client that compiles', async () => {
  const model = protocolAt('2026-11')
  const methods = model.methods.filter(({ direction }) => direction === 'client-to-server')
  const folder = await packageFolder(reachedBy(model, { methods, errors: [] }))
  expect(await runTool('tsc', ['-p', 'tsconfig.json'], folder)).toEqual({ code: 0, output: '' })
})
