import type { RefNode } from '@heddle/protocol'
import type { Conversation } from '../../../facts/conversation.ts'
import { handshakeOf } from '../../../facts/handshake.ts'
import { asObject, resolve, solid } from '../../../facts/shape.ts'
import type { RustModel } from '../model/rust-model.ts'
import { fieldName, stringLiteral } from '../names/names.ts'
import { writeDocs } from '../text/docs.ts'
import { arm } from '../text/layout.ts'
import { RustFile } from '../text/rust-file.ts'

/** Which types of the protocol play which part for the hand-written files. */
export function rolesFile(model: RustModel): string {
  const file = new RustFile(
    model,
    'The types of the protocol by the part they play, whatever they are called.',
  )
  const { clientInfo, capabilities, server, fields } = handshakeOf(model, 'Rust')
  const role = (name: string, type: string): void => {
    file.add((writer) => writer.line(`pub(crate) type ${name} = ${type};`))
  }
  role('ClientInfo', path(file, clientInfo))
  role('Capabilities', capabilities === null ? '()' : path(file, capabilities))
  role('ServerInfo', path(file, server))
  file.add((writer) => {
    writeDocs(writer, ['What the first request of a connection says, of what this crate can say.'], 0)
    writer.line(`pub(crate) const HANDSHAKE_FIELDS: &[&str] = &[${fields.map(stringLiteral).join(', ')}];`)
  })
  if (model.conversation !== null) addConversation(file, model.conversation)
  return file.toString()
}

/** Roles have names of their own, which types can have too. */
const path = (file: RustFile, ref: RefNode): string => `crate::types::${file.model.typeNames.of(ref.name)}`

function addConversation(file: RustFile, { types }: Conversation): void {
  for (const name of ['InterruptTurn', 'Item', 'StartTurn', 'Thread', 'Turn', 'UserInput'] as const) {
    file.add((writer) => writer.line(`pub(crate) type ${name} = ${path(file, types[name])};`))
  }
  addMaker(file, 'start_turn', types.StartTurn, 'StartTurn', ['thread_id: String', 'input: Vec<UserInput>'])
  addMaker(file, 'interrupt_turn', types.InterruptTurn, 'InterruptTurn', [
    'thread_id: String',
    'turn_id: String',
  ])
  file.add((writer) =>
    writer.block(
      'pub(crate) fn text_input(text: String) -> UserInput {',
      () => writer.line(`${path(file, types.TextInput)}::new(text).into()`),
      '}',
    ),
  )
  addItemId(file, types.Item)
}

/** A function that takes the required fields in an order that does not depend on the protocol. */
function addMaker(file: RustFile, name: string, ref: RefNode, role: string, params: readonly string[]): void {
  const fields = asObject(file.model, ref)?.fields ?? []
  const args = fields.filter(({ presence, type }) => presence === 'required' && type.kind !== 'literal')
  file.add((writer) =>
    writer.block(
      `pub(crate) fn ${name}(${params.join(', ')}) -> ${role} {`,
      () => writer.line(`${role}::new(${args.map((field) => fieldName(field.name)).join(', ')})`),
      '}',
    ),
  )
}

function addItemId(file: RustFile, item: RefNode): void {
  const node = resolve(file.model, item)
  const variants = node?.kind === 'tagged-union' ? node.variants : []
  const named = variants.filter(({ type }) => isText(file.model, solid(file.model, type, 'id')))
  file.add((writer) =>
    writer.line('/// Items have ids; one of a later version may have none.').block(
      'pub(crate) fn item_id(item: &Item) -> Option<&str> {',
      () =>
        writer.block(
          'match item {',
          () => {
            for (const { tag } of named)
              writer.line(arm(2, `Item::${file.model.enumNames.of(item.name, tag)}(item)`, 'Some(&item.id)'))
            writer.line('Item::Unknown(raw) => raw.get("id")?.as_str(),')
            if (named.length < variants.length) writer.line('_ => None,')
          },
          '}',
        ),
      '}',
    ),
  )
}

function isText(model: RustModel, node: ReturnType<typeof solid>): boolean {
  const resolved = resolve(model, node)
  return resolved?.kind === 'scalar' && resolved.type === 'string'
}
