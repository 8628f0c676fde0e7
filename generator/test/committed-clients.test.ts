import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LATEST, protocolAt } from '@heddle/protocol'
import { expect, test } from 'vitest'
import { generate } from '../src/index.ts'
import { ROOT } from './support/run.ts'

test.each([...['typescript', 'python', 'go', 'rust', 'kotlin', 'java', 'swift', 'csharp', 'vectors']])(
  'clients/%s is what the generator makes today',
  async (name) => {
    const out = path.join(ROOT, 'clients', name)
    const model = protocolAt(LATEST, { experimental: false })
    const { diff } = await generate({ targets: [name], model, out, check: true })
    expect(diff.slice(0, 2000), 'run: npm run clients').toBe('')
  },
)

test('no other file lies in the clients', () => {
  const listed = execFileSync('git', ['ls-files', '--others', '--cached', '--exclude-standard', 'clients'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const files = listed.trim().split('\n')
  const owned = readdirSync(path.join(ROOT, 'clients')).flatMap((name) => {
    const list = path.join(ROOT, 'clients', name, '.heddle-files.json')
    const { files } = JSON.parse(readFileSync(list, 'utf8'))
    return [list, ...files.map((file: string) => path.join(ROOT, 'clients', name, file))]
  })
  const known = new Set(owned.map((file) => path.relative(ROOT, file)))
  // Pins what the package is tested with; npm makes it, not we.
  expect(files.filter((file) => !known.has(file))).toEqual(['clients/typescript/package-lock.json'])
})
