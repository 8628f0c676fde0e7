import path from 'node:path'
import { importProtocol } from '@heddle/protocol'
import { expect, test } from 'vitest'
import { python } from '../src/targets/python/index.ts'
import { ROOT } from './support/run.ts'

// Whether these packages work is for Python's own tools to say: script/clients/python.sh.
test.each([
  ['0.58.0', { turns: false }],
  ['0.169.0-experimental', { turns: true }],
])('of the real protocol %s there is what works with it', async (name, { turns }) => {
  const { model } = await importProtocol(path.join(ROOT, `protocol/bundles/${name}.json.gz`))
  const files = python.emit(model)
  const text = (file: string) => files.get(file) ?? ''
  const handles = ['threads', '_runtime/base_thread', '_runtime/run', '_runtime/turn', '_runtime/turn_items']
  for (const file of handles) expect(files.has(`src/heddle_client/${file}.py`), file).toBe(turns)
  expect(text('src/heddle_client/client.py').includes('async def start_thread(')).toBe(turns)
  expect(text('src/heddle_client/__init__.py').includes('ThreadHandle')).toBe(turns)
  expect(files.has('tests/test_turns.py')).toBe(turns)

  // Their types have other names than ours.
  expect(files.has('examples/run_turn.py')).toBe(false)
  expect(text('pyproject.toml')).toContain('files = ["src", "tests"]\n')
  expect(text('pyproject.toml')).toContain(`version = "${model.version}"\n`)
  expect(text('README.md')).toContain(`from protocol ${model.version}`)
  for (const [file, content] of files)
    if (file.endsWith('.py')) expect(content, file).not.toMatch(/^ *""" *"""|[ \t]$/m)
})
