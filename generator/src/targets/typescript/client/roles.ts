import type { RefNode, TaggedUnionNode } from '@heddle/protocol'
import type { Conversation } from '../../../facts/conversation.ts'
import { handshakeOf } from '../../../facts/handshake.ts'
import { resolve } from '../../../facts/shape.ts'
import { Writer } from '../../../writer/writer.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { propertyName, stringLiteral } from '../names/names.ts'
import { writeComment } from '../text/docs.ts'

/**
 * Tells the hand-written part of the package which types of this protocol it works with, by the part that they play
 * there: the protocol of somebody else may call them something else.
 */
export function rolesFile(model: TypeScriptModel): string {
  const { conversation } = model
  const writer = new Writer().line(model.header).gap()
  writer.line("import type * as types from './types/index.ts'").gap()
  const role = (name: string, ref: RefNode, docs: string): void => {
    writer.gap()
    writeComment(writer, docs)
    writer.line(`export type ${name} = types.${model.typeNames.of(ref.name)}`)
  }
  const { server } = handshakeOf(model, 'TypeScript')
  role('ServerInfo', server, 'What a server says about itself in the handshake.')
  if (conversation === null) return writer.toString()
  for (const [name, docs] of Object.entries(CONVERSATION_DOCS) as [keyof Conversation['types'], string][])
    role(name, conversation.types[name], docs)
  writeTextInput(writer, model, conversation)
  writeIsAgentMessage(writer, model, conversation)
  return writer.toString()
}

const CONVERSATION_DOCS: Readonly<Record<keyof Conversation['types'], string>> = {
  Thread: 'A conversation.',
  Turn: 'A turn of a thread.',
  StartTurn: 'The params that start a turn.',
  InterruptTurn: 'The params that end a turn early.',
  UserInput: 'A part of what the user says.',
  TextInput: 'A part that is plain text.',
  Item: 'One thing that was said or done in a turn.',
  AgentMessage: 'What the agent says.',
}

function writeTextInput(writer: Writer, model: TypeScriptModel, { types }: Conversation): void {
  writer.gap()
  writeComment(writer, 'The part of an input that says this.')
  writer.block(
    'export function textInput(text: string): TextInput {',
    () => writer.line(`return { ${propertyName(tagOf(model, types.UserInput))}: 'text', text }`),
    '}',
  )
}

function writeIsAgentMessage(writer: Writer, model: TypeScriptModel, { types }: Conversation): void {
  const tag = tagOf(model, types.Item)
  const value = propertyName(tag) === tag ? `item.${tag}` : `item[${stringLiteral(tag)}]`
  writer.gap()
  writeComment(writer, 'Is it something that the agent says?')
  writer.block(
    'export function isAgentMessage(item: Item): item is AgentMessage {',
    () => writer.line(`return ${value} === 'agentMessage'`),
    '}',
  )
}

/** Both are unions of which a variant was found by its tag. */
const tagOf = (model: TypeScriptModel, union: RefNode): string =>
  (resolve(model, union) as TaggedUnionNode).tag
