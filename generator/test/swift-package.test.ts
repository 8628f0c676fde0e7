import { protocolAt } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { swift } from '../src/targets/swift/index.ts'
import { field, method, modelOf, object, ref, string, type, value, variant } from './support/model.ts'

const told = { direction: 'server-to-client', kind: 'notification' } as const
const asked = { direction: 'server-to-client', kind: 'request' } as const

const greeting = [type('Hello', object(field('clientInfo', ref('Info')))), type('Info', object())]
const initialize = method('initialize', { params: ref('Hello'), result: ref('Info') })

function textOf(files: ReadonlyMap<string, string>, ending: string): string {
  const found = [...files].filter(([name]) => name.endsWith(ending))
  expect(found).toHaveLength(1)
  return found[0]?.[1] ?? ''
}

describe('a small protocol', () => {
  const files = swift.emit(
    modelOf(
      [...greeting, type('Look', object(field('where', string, { presence: 'optional' })))],
      [
        initialize,
        method('look/around', { params: ref('Look'), result: ref('Info') }),
        method('look/away', { params: ref('Look'), paramsOptional: true }),
        method('wait'),
        method('seen', { ...told, params: ref('Look') }),
        method('blinked', told),
        method('may/look', { ...asked, params: ref('Look'), result: ref('Info'), paramsOptional: true }),
      ],
    ),
  )

  test('has a method for each request', () => {
    const text = textOf(files, 'Client/Client+More.swift')
    expect(text).toContain(`  @discardableResult
  public func lookAround(_ params: Look = Look(), timeout: Duration? = nil) async throws -> Info {
    try await send("look/around", params, timeout: timeout)
  }`)
    expect(text).toContain(
      '  public func lookAway(_ params: Look? = nil, timeout: Duration? = nil) async throws {',
    )
    expect(text).toContain('    try await sendForNothing("wait", Nothing.absent, timeout: timeout)')
    expect(text).not.toContain('initialize')
  })

  test('has a case for each notification', () => {
    const text = textOf(files, 'ServerEvent.swift')
    expect(text).toContain('  case seen(Look)\n')
    expect(text).toContain('  case blinked\n')
    expect(text).toContain('      return .seen(try message.params(Look.self))\n')
    expect(text).toContain('      return .blinked\n')
  })

  test('has a handler for each request of the server', () => {
    const text = textOf(files, 'Handlers.swift')
    expect(text).toContain('  public var mayLook: Handler<Look?, Info>?\n')
    expect(text).toContain('      return try await request.answer(withOptional: mayLook)\n')
  })

  test('has no threads, nor tests or examples that need them', () => {
    expect([...files.keys()].filter((name) => /Turn|Thread|Told|Examples/.test(name))).toEqual([])
    expect(files.get('README.md')).not.toContain('startThread')
  })

  test('has every type in the table of the vectors', () => {
    expect(textOf(files, 'VectorTypes.swift')).toContain('  case "Look":\n    return roundTrip(Look.self)\n')
  })
})

describe('the protocol', () => {
  const model = protocolAt('2026-11')
  const files = swift.emit(model)

  test('is a whole package', () => {
    for (const name of ['Package.swift', 'README.md', 'LICENSE', 'Examples/Story/main.swift'])
      expect(files.has(name), name).toBe(true)
    expect(textOf(files, 'AgentProtocol.swift')).toContain('supportedVersions: [String] = ["2026-11"]')
    expect(textOf(files, 'Conversation.swift')).toContain('public func startThread(')
  })

  test('has no two files of a module with the same name', () => {
    const sources = [...files.keys()].filter((name) => name.startsWith('Sources/'))
    const names = sources.map((name) => name.split('/').at(-1)?.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })

  test('says in every generated file where it comes from', () => {
    for (const [name, text] of files)
      if (/Sources\/HeddleClient\/(Types|Client)\//.test(name))
        expect(text, name).toMatch(/^\/\/ Made by heddle /)
  })

  test('has no lines in its heads that are longer than others', () => {
    const types = swift.emit(protocolAt('2026-11', { experimental: true }), {
      only: 'types',
      packageName: 'AgentProtocolTypes',
    })
    const heads = [...types.values()].flatMap((text) => text.split('\n', 3))
    expect(heads.filter((line) => line.startsWith('//') && line.length > 100)).toEqual([])
  })

  test('goes by another name throughout', () => {
    const renamed = swift.emit(model, { packageName: 'AgentKit' })
    for (const [name, text] of renamed) {
      expect(name).not.toContain('HeddleClient')
      expect(text, name).not.toMatch(/import HeddleClient$/m)
    }
    expect(renamed.get('Package.swift')).toContain('name: "AgentKit"')
  })

  test('can be its types only', () => {
    const types = swift.emit(model, { only: 'types' })
    const folders = new Set([...types.keys()].map((name) => name.split('/').slice(2, 3).join('')))
    expect(
      [...types.keys()].some((name) => /Connection|Transports|Threads\/|Examples|Client\.swift/.test(name)),
    ).toBe(false)
    expect(folders).toContain('Values')
    expect(types.get('README.md')).not.toContain('startThread')
  })

  test('is the same each time', () => {
    expect([...swift.emit(model)]).toEqual([...files])
  })
})

const EVIL = 'x"\n*/ \\(abort()) """ `fatalError()`\r\nfatalError() \u202e\u2028\u0000\u0085\ufeff\\'

describe('texts of somebody else', () => {
  const files = swift.emit({
    ...modelOf(
      [
        ...greeting,
        type('Evil', object(field(EVIL, string, { docs: EVIL, deprecated: EVIL, default: EVIL }))),
        { ...type(EVIL, object()), docs: EVIL, area: EVIL },
        type('Switch', { kind: 'enum', values: [{ ...value(EVIL), docs: EVIL, deprecated: EVIL }] }),
        type('Pet', { kind: 'tagged-union', tag: EVIL, variants: [variant(EVIL, { type: ref('Cat') })] }),
        type('Cat', object(field(EVIL, { kind: 'literal', value: EVIL }))),
        type('Key', { kind: 'external-union', variants: [variant(EVIL, { payload: string })] }),
      ],
      [
        initialize,
        method(EVIL, { params: ref('Evil'), docs: EVIL, deprecated: EVIL }),
        method(`told/${EVIL}`, { ...told, docs: EVIL, deprecated: '' }),
        method(`asked/${EVIL}`, { ...asked, docs: EVIL }),
      ],
    ),
    version: EVIL,
  })

  test('never become a line of code', () => {
    for (const [name, text] of files) {
      if (!name.endsWith('.swift') || !/Sources|Package/.test(name)) continue
      const code = text.replaceAll(/"""[\s\S]*?"""/g, '').replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""')
      expect(code.replaceAll(/\/\/.*/g, ''), name).not.toMatch(/abort|fatalError/)
    }
  })

  test('hide nothing', () => {
    const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
    for (const [name, text] of files) expect(text, name).not.toMatch(invisible)
  })
})
