import { protocolAt, VERSIONS } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { findTarget } from '../src/index.ts'
import { runtimeFiles } from '../src/runtime-files.ts'

const python = findTarget('python')

// Whether all of it is right is for Python's own tools to say: script/python-client.sh.
describe.each(VERSIONS)('%s', (version) => {
  const model = protocolAt(version)
  const files = python.emit(model)
  const text = (file: string) => files.get(`src/heddle_client/${file}`) ?? ''
  const named = (direction: string, kind: string) =>
    model.methods.filter((one) => one.direction === direction && one.kind === kind).map(({ name }) => name)

  test('is a package: manifest, README, licence, example, tests, marked as typed', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'pyproject.toml',
        'examples/run_turn.py',
        'tests/test_turns.py',
        'src/heddle_client/py.typed',
      ]),
    )
    expect(files.get('pyproject.toml')).toContain(`Client of the agent app-server protocol ${version}`)
    expect(text('version.py')).toContain(`"${version}"`)
  })

  test('has all of the hand-written part, and the tests of what the version has', () => {
    const written = [...runtimeFiles(new URL('../src/targets/python/runtime/', import.meta.url)).keys()]
    const missing = written.filter((file) => !files.has(file))
    expect(missing).toEqual(version === '2026-02' ? ['tests/test_forms.py', 'tests/test_groups.py'] : [])
  })

  test('every method of the version is there, and none of another', () => {
    const all = VERSIONS.flatMap((each) => protocolAt(each).methods.map(({ name }) => name))
    for (const name of new Set(all)) {
      const here = model.methods.some((method) => method.name === name)
      const somewhere = ['methods.py', 'events.py'].some((file) => text(file).includes(`"${name}"`))
      expect(somewhere, name).toBe(here)
    }
  })

  test('every request of the client can be called, every notification is a class', () => {
    const calls = [...`${text('requests.py')}${text('client.py')}`.matchAll(/\.request\(/g)]
    // `initialize` is the handshake's business.
    expect(calls.length).toBe(named('client-to-server', 'request').length - 1)
    const events = [...text('events.py').matchAll(/^class (\w+)\(Event\[/gm)]
    expect(events.length).toBe(named('server-to-client', 'notification').length)
  })
})
