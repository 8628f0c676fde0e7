import type { Described, NamedType } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { behindDot, escaped, memberName } from '../names/names.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { typeHead } from '../text/layout.ts'

/** One case of an enum. */
export interface UnionCase {
  readonly name: string
  /** The type of what it holds; undefined: nothing. */
  readonly payload: string | undefined
  readonly described: Described | undefined
}

export interface Union {
  readonly cases: readonly UnionCase[]
  /** The case that keeps what is not known. */
  readonly unknown: string
}

/** What a variant is called on the wire, or what its type is called here. */
export interface Choice {
  readonly word: string
  readonly payload: string | undefined
  readonly described?: Described
}

/** Names the cases: the known ones choose first. */
export function unionOf(choices: readonly Choice[]): Union {
  const pool = new NamePool(['isUnknown'])
  const cases = choices.map(({ word, payload, described }) => ({
    name: pool.take(memberName(word)),
    payload,
    described,
  }))
  return { cases, unknown: pool.take('unknown', 'Value') }
}

/** An enum with associated values; `members` writes how it is decoded, encoded and whatever else it has. */
export function writeUnion(
  writer: Writer,
  model: SwiftModel,
  type: NamedType,
  union: Union,
  members: () => void,
): void {
  writeProse(writer, proseOf(type), 0)
  const indirect = model.recursive.has(type.name) ? 'indirect ' : ''
  writer.block(
    typeHead(`public ${indirect}enum ${model.typeNames.of(type.name)}`, 'Codable, Hashable, Sendable'),
    () => {
      for (const { name, payload, described } of union.cases) {
        if (described !== undefined) writeProse(writer, proseOf(described), 1)
        writer.line(`case ${escaped(name)}${payload === undefined ? '' : `(${payload})`}`).gap()
      }
      writeDocs(writer, 1, 'What this package does not know, as it came.')
      writer.line(`case ${union.unknown}(JSONValue)`).gap()
      members()
      writer.gap()
      writeDocs(writer, 1, 'Is it something that this package does not know?')
      writer.block(
        'public var isUnknown: Bool {',
        () => {
          if (union.cases.length === 0) {
            writer.line('true')
            return
          }
          writer.block(`if case .${union.unknown} = self {`, () => writer.line('return true'), '}')
          writer.line('return false')
        },
        '}',
      )
    },
    '}',
  )
}

export function writeDecoder(writer: Writer, body: () => void): void {
  writer.block('public init(from decoder: any Decoder) throws {', body, '}')
}

export function writeEncoder(writer: Writer, body: () => void): void {
  writer.gap().block('public func encode(to encoder: any Encoder) throws {', body, '}')
}

/** `case …:` and what is done then, one level deeper. */
export function writeCase(writer: Writer, pattern: string, ...lines: readonly string[]): void {
  writer.block(`${pattern}:`, () => {
    for (const line of lines) writer.line(line)
  })
}

/** A case with its value bound, as a pattern. */
export const binding = (name: string): string => `case .${behindDot(name)}(let value)`
