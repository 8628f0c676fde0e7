import type { Field, Method } from '@heddle/protocol'
import { type Conversation, conversationOf } from '../../../facts/conversation.ts'
import { proseOf } from '../../../facts/prose.ts'
import { asObject, fieldOf, resolve, solid } from '../../../facts/shape.ts'
import type { Writer } from '../../../writer/writer.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { signature } from '../text/layout.ts'
import { spaced, swiftFile } from '../text/swift-file.ts'
import { propertyNames } from '../types/object-declaration.ts'
import { taggedUnion } from '../types/tagged-declaration.ts'
import { typeText } from '../types/type-text.ts'
import { isEmptyByDefault, paramsType } from './params.ts'

/** What the handles of threads and turns work with; null where the protocol does not have all of it. */
export function swiftConversation(model: SwiftModel): Conversation | null {
  const conversation = conversationOf(model)
  if (conversation === null) return null
  const { StartTurn, TextInput, InterruptTurn } = conversation.types
  const needed = [
    ...restOf(model, StartTurn.name, ['threadId', 'input']),
    ...restOf(model, TextInput.name, ['type', 'text']),
    ...restOf(model, InterruptTurn.name, ['threadId', 'turnId']),
  ]
  return needed.every((field) => nothing(model, field) !== undefined) ? conversation : null
}

/** The part of the client that knows what threads, turns and items are called in this protocol. */
export function conversationFile(model: SwiftModel, conversation: Conversation): string {
  return swiftFile(model.head, [
    (writer) => writeAliases(writer, model, conversation),
    (writer) => writeThreads(writer, model, conversation),
    (writer) => writeInputs(writer, model, conversation),
    (writer) => writeTurn(writer, model, conversation),
    (writer) => writeItem(writer, model, conversation),
    (writer) => writeChanges(writer, model),
  ])
}

function writeAliases(writer: Writer, model: SwiftModel, { types }: Conversation): void {
  const aliases = [
    ['ConversationThread', types.Thread, 'What a server says about a thread.'],
    ['ConversationTurn', types.Turn, 'What a server says about a turn.'],
    ['ConversationItem', types.Item, 'One thing inside a turn.'],
    ['ConversationInput', types.UserInput, 'A part of what the user says.'],
    ['ConversationStartTurn', types.StartTurn, 'How a turn is to be run.'],
  ] as const
  spaced(writer, aliases, ([name, type, docs]) => {
    writeDocs(writer, 0, docs)
    writer.line(`public typealias ${name} = ${typeText(model, type)}`)
  })
}

function writeThreads(
  writer: Writer,
  model: SwiftModel,
  { threadRequests, startTurn, types }: Conversation,
): void {
  const start = model.methodNames.of(startTurn)
  const interrupt = model.methods.find(({ name }) => name === 'turn/interrupt') as Method
  writer.block(
    'extension Client {',
    () => {
      for (const { method, call, docs } of threadRequests) {
        writeProse(writer, { ...proseOf(method), text: docs }, 1)
        const params = paramsType(model, method)
        const initial = isEmptyByDefault(model, method) ? ` = ${params}()` : ''
        const parts = params === undefined ? [] : [`_ params: ${params}${initial}`]
        writer.block(
          signature(1, `public func ${call}(`, parts, ') async throws -> ThreadHandle {'),
          () => {
            const given = params === undefined ? '' : 'params'
            writer.line(`let answer = try await ${model.methodNames.of(method)}(${given})`)
            writer.line('return ThreadHandle(answer.thread, client: self)')
          },
          '}',
        )
        writer.gap()
      }
      writer.block(
        'func startTurn(_ params: ConversationStartTurn) async throws -> ConversationTurn {',
        () => writer.line(`try await ${start}(params).turn`),
        '}',
      )
      writer.gap().block(
        'func interruptTurn(_ id: String, of threadID: String) async throws {',
        () => {
          const given = { threadId: text(model, types.InterruptTurn.name, 'threadId', 'threadID') }
          const all = { ...given, turnId: text(model, types.InterruptTurn.name, 'turnId', 'id') }
          const params = construction(model, types.InterruptTurn.name, all)
          writer.line(`let params = ${params}`)
          writer.line(`_ = try await ${model.methodNames.of(interrupt)}(params)`)
        },
        '}',
      )
    },
    '}',
  )
}

function writeInputs(writer: Writer, model: SwiftModel, { types }: Conversation): void {
  const { StartTurn, UserInput, TextInput } = types
  writer.block(
    'extension ConversationStartTurn {',
    () =>
      writer.block(
        'init(conversation threadID: String, input: [ConversationInput]) {',
        () => {
          const given = { threadId: text(model, StartTurn.name, 'threadId', 'threadID'), input: 'input' }
          writer.line(`self = ${construction(model, StartTurn.name, given)}`)
        },
        '}',
      ),
    '}',
  )
  writer.gap().block(
    'extension ConversationInput {',
    () => {
      writeDocs(writer, 1, 'A part that is text.')
      writer.block(
        'static func spoken(_ text: String) -> ConversationInput {',
        () =>
          writer.line(
            `.${caseOf(model, UserInput.name, 'text')}(${construction(model, TextInput.name, { text: 'text' })})`,
          ),
        '}',
      )
    },
    '}',
  )
}

function writeTurn(writer: Writer, model: SwiftModel, { types }: Conversation): void {
  const status = `status${resolve(model, solid(model, types.Turn, 'status'))?.kind === 'enum' ? '.rawValue' : ''}`
  writer.block(
    'extension ConversationTurn {',
    () => writer.block('var wasCompleted: Bool {', () => writer.line(`${status} == "completed"`), '}'),
    '}',
  )
}

function writeItem(writer: Writer, model: SwiftModel, { types }: Conversation): void {
  const node = resolve(model, types.Item)
  if (node?.kind !== 'tagged-union') throw new Error('items are told apart by a tag')
  const union = taggedUnion(model, node)
  const message = caseOf(model, types.Item.name, 'agentMessage')
  writer.block(
    'extension ConversationItem {',
    () => {
      writeDocs(writer, 1, 'The id of the item, if it has one.')
      writer.block(
        'var conversationID: String? {',
        () => {
          writer.line('switch self {')
          for (const [index, variant] of node.variants.entries()) {
            const id = fieldOf(model, variant.type, 'id')
            const has = id !== undefined && isText(model, id)
            writer.line(`case .${union.cases[index]?.name}${has ? '(let item)' : ''}:`)
            writer.line(`  return ${has ? textOf(model, id, 'item.id') : 'nil'}`)
          }
          writer.line(`case .${union.unknown}(let item):`).line('  return item["id"]?.stringValue')
          writer.line('}')
        },
        '}',
      )
      writer.gap()
      writeDocs(writer, 1, 'The text of a message of the agent; nil for other items.')
      writer.block(
        'var messageText: String? {',
        () => {
          writer.line(`guard case .${message}(let item) = self else { return nil }`)
          writer.line('return item.text')
        },
        '}',
      )
      writer.gap()
      writeDocs(writer, 1, 'A message of the agent with more text behind; other items as they are.')
      writer.block(
        'func saying(more delta: String) -> ConversationItem {',
        () => {
          writer.line(`guard case .${message}(var item) = self else { return self }`)
          writer.line('item.text += delta').line(`return .${message}(item)`)
        },
        '}',
      )
    },
    '}',
  )
}

function writeChanges(writer: Writer, model: SwiftModel): void {
  const delta = methodNamed(model, 'item/agentMessage/delta')
  const names = propertyNames(
    asObject(model, delta.params) ?? { kind: 'object', fields: [], extra: 'allowed' },
  )
  const said = ['itemId', 'delta'].map((name) => `params.${names.get(name)}`).join(', ')
  const changes = [
    ['item/started', '.started(params.item)'],
    ['item/completed', '.completed(params.item)'],
    ['item/agentMessage/delta', `.said(${said})`],
    ['turn/completed', '.ended(params.turn)'],
  ] as const
  writer.block(
    'extension ServerEvent {',
    () => {
      writeDocs(writer, 1, 'What is to be remembered of it about its turn.')
      writer.block(
        'var turnChange: TurnChange? {',
        () => {
          writer.line('switch self {')
          for (const [wire, change] of changes)
            writer
              .line(`case .${model.methodNames.of(methodNamed(model, wire))}(let params):`)
              .line(`  return ${change}`)
          writer.line('default:').line('  return nil').line('}')
        },
        '}',
      )
    },
    '}',
  )
}

/** A value of an object type from Swift texts for some of its fields; the others that it needs are empty. */
function construction(model: SwiftModel, type: string, given: Readonly<Record<string, string>>): string {
  const node = asObject(model, { kind: 'ref', name: type })
  const fields = node?.fields ?? []
  const names = node === undefined ? new Map<string, string>() : propertyNames(node)
  const parts = fields.flatMap((field) => {
    const value = given[field.name] ?? (isNeeded(field) ? nothing(model, field) : undefined)
    return value === undefined ? [] : [`${names.get(field.name)}: ${value}`]
  })
  return `${model.typeNames.of(type)}(${parts.join(', ')})`
}

function restOf(model: SwiftModel, type: string, without: readonly string[]): readonly Field[] {
  const fields = asObject(model, { kind: 'ref', name: type })?.fields ?? []
  return fields.filter((field) => isNeeded(field) && !without.includes(field.name))
}

const isNeeded = ({ presence, type }: Field): boolean => presence === 'required' && type.kind !== 'literal'

function nothing(model: SwiftModel, { type, nullable }: Field): string | undefined {
  if (nullable) return 'nil'
  const kind = resolve(model, type)?.kind
  return kind === 'list' ? '[]' : kind === 'map' ? '[:]' : undefined
}

function caseOf(model: SwiftModel, union: string, tag: string): string {
  const node = resolve(model, { kind: 'ref', name: union })
  if (node?.kind !== 'tagged-union') throw new Error(`${union} is no tagged union`)
  const index = node.variants.findIndex((variant) => variant.tag === tag)
  return taggedUnion(model, node).cases[index]?.name ?? ''
}

function methodNamed(model: SwiftModel, wire: string): Method {
  const method = model.methods.find(({ name }) => name === wire)
  if (method === undefined) throw new Error(`the model does not have the method ${wire}`)
  return method
}

/** A text of Swift as the value of a field that is text on the wire, an open enum included. */
function text(model: SwiftModel, type: string, field: string, value: string): string {
  const node = fieldOf(model, { kind: 'ref', name: type }, field)?.type
  return resolve(model, node)?.kind === 'enum' && node !== undefined
    ? `${typeText(model, node)}(rawValue: ${value})`
    : value
}

const isText = (model: SwiftModel, { type }: Field): boolean => {
  const node = resolve(model, type)
  return node?.kind === 'enum' || (node?.kind === 'scalar' && node.type === 'string')
}

const textOf = (model: SwiftModel, { type }: Field, value: string): string =>
  resolve(model, type)?.kind === 'enum' ? `${value}.rawValue` : value
