import { LATEST, protocolAt, VERSIONS } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { GenerateError } from '../src/errors.ts'
import { runtimeFiles } from '../src/runtime-files.ts'
import { python } from '../src/targets/python/index.ts'
import { packageNames } from '../src/targets/python/model/package-names.ts'
import { field, modelOf, object, string, type } from './support/model.ts'

// Whether all of it is right is for Python's own tools to say: script/clients/python.sh.
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
        'examples/story.py',
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
    expect(missing).toEqual(
      version === '2026-02'
        ? ['tests/test_default_answers.py', 'tests/test_forms.py', 'tests/test_groups.py']
        : [],
    )
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

describe('the types alone', () => {
  const model = protocolAt(LATEST)
  const files = python.emit(model, { only: 'types' })

  test('are a package without a client', () => {
    const sources = [...files.keys()].filter((file) => /^src\/heddle_client\/(?!types\/)/.test(file))
    expect(sources.map((file) => file.slice('src/heddle_client/'.length)).sort()).toEqual([
      '__init__.py',
      '_runtime/__init__.py',
      '_runtime/model.py',
      '_runtime/scalars.py',
      '_runtime/unions.py',
      '_runtime/unknown.py',
      'py.typed',
      'version.py',
    ])
    expect(files.get('src/heddle_client/__init__.py')).not.toContain('Client')
    expect(files.get('pyproject.toml')).not.toContain('websockets')
    expect(files.has('tests/test_vectors.py')).toBe(true)
  })

  test('are the same types as beside a client, but for where they come from', () => {
    const all = python.emit(model)
    const withoutHeader = (text = '') => text.slice(text.indexOf('\n'))
    for (const [file, text] of files)
      if (file.startsWith('src/heddle_client/types/'))
        expect(withoutHeader(text)).toBe(withoutHeader(all.get(file)))
  })

  test('need no handshake in the protocol', () => {
    const thing = modelOf([type('Thing', object(field('a', string)))])
    expect(python.emit(thing, { only: 'types' }).get('src/heddle_client/types/things.py')).toContain(
      'class Thing(Model):',
    )
  })
})

test('of a part of the protocol there are the tests that it is enough for', () => {
  const whole = protocolAt(LATEST)
  const methods = whole.methods.filter(({ name }) => /^(initialize|thread\/|turn\/|item\/)/.test(name))
  const tests = [...python.emit({ ...whole, methods }).keys()].filter((file) =>
    file.startsWith('tests/test_'),
  )
  expect(tests).toContain('tests/test_turns.py')
  expect(tests).not.toContain('tests/test_requests.py')
  expect(tests).not.toContain('tests/test_groups.py')
})

describe('the name of the package', () => {
  test.each([
    ['acme-agent', 'acme_agent'],
    ['Acme.Agent__Client', 'acme_agent_client'],
    ['a', 'a'],
  ])('%s is imported as %s', (distribution, module) => {
    expect(packageNames(distribution)).toEqual({ distribution, module })
  })

  test.each(['', '-a', 'a b', 'ünder', 'a"\n[tool]', '2fa', 'class', 'Pydantic', 'support'])(
    '%j is refused, with what to do',
    (name) => {
      expect(() => packageNames(name)).toThrow(GenerateError)
      expect(() => packageNames(name)).toThrow(/Choose a name/)
    },
  )

  test('is that of folder, imports, manifest and handshake', () => {
    const files = python.emit(protocolAt(LATEST), { packageName: 'acme-agent' })
    expect(files.has('src/acme_agent/client.py')).toBe(true)
    expect(files.get('pyproject.toml')).toContain('name = "acme-agent"\n')
    expect(files.get('pyproject.toml')).toContain('packages = ["src/acme_agent"]\n')
    expect(files.get('src/acme_agent/_roles.py')).toContain('CLIENT_NAME: Final = "acme-agent"\n')
    for (const [file, text] of files) expect(`${file}\n${text}`, file).not.toMatch(/heddle[-_]client/)
  })
})

test('files that are generated say from what, in their first lines', () => {
  const files = python.emit(protocolAt(LATEST))
  const written = new Set(runtimeFiles(new URL('../src/targets/python/runtime/', import.meta.url)).keys())
  for (const [file, text] of files)
    if (!written.has(file))
      expect(text, file).toMatch(/^(.*\n){0,8}.*Made by heddle \S+ from protocol 2026-11/)
})
