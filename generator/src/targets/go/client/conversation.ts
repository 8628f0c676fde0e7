import type { ProtocolModel } from '@heddle/protocol'
import type { Conversation, ConversationType } from '../../../facts/conversation.ts'
import { fieldOf, resolve, solid } from '../../../facts/shape.ts'
import { clientPackage, type GoModel } from '../model/go-model.ts'
import { exportedName } from '../names/names.ts'
import type { GoFile } from '../text/go-file.ts'
import { writeLines } from '../types/object.ts'
import { mayBeAbsent, passed } from './params.ts'

/** What the handles of threads and turns are made of: the types by the part they play, and the requests. */
export function conversationFile(model: GoModel, conversation: Conversation): string {
  const file = clientPackage(model)
  for (const [name, type, docs] of ALIASES) {
    const own = model.typeNames.of(conversation.types[type].name)
    file.lines(`// ${docs}`, `type ${name} = ${file.use(file.own('protocol'), 'protocol')}.${own}`)
  }
  for (const request of conversation.threadRequests) {
    const params = passed(model, file, request.method.params)
    const name = exportedName(request.call)
    const docs =
      name === 'StartThread'
        ? 'starts a new conversation.'
        : 'takes up a conversation again; the turns in its Info are what was said so far.'
    const optional = params !== undefined && mayBeAbsent(model, request.method)
    file.add((writer) => {
      writer.line(`// ${name} ${docs}${optional ? ' Params may be nil.' : ''}`)
      const parts = [
        `ctx ${file.use('context', 'context.Context')}`,
        ...(params === undefined ? [] : [`params ${params.text}`]),
        'options ...CallOption',
      ]
      writer.block(
        `func (c *Client) ${name}(${parts.join(', ')}) (*Thread, error) {`,
        () => {
          const args = ['ctx', ...(params === undefined ? [] : ['params']), 'options...']
          writer.line(`answer, err := c.${model.methodNames.of(request.method)}(${args.join(', ')})`)
          writer.block('if err != nil {', () => writer.line('return nil, err'), '}')
          writer.line('return &Thread{Info: &answer.Thread, client: c}, nil')
        },
        '}',
      )
    })
  }
  addTurnRequests(model, file, conversation)
  addItemID(model, file, conversation)
  return file.toString()
}

const ALIASES: readonly (readonly [name: string, type: ConversationType, docs: string])[] = [
  ['ThreadInfo', 'Thread', 'ThreadInfo is what a server tells about a thread.'],
  ['TurnInfo', 'Turn', 'TurnInfo is what a server tells about a turn.'],
  ['TurnSettings', 'StartTurn', 'TurnSettings say how a turn is to be run.'],
  ['Input', 'UserInput', 'Input is a part of what is said to the agent.'],
  ['Item', 'Item', 'Item is something that happens in a turn.'],
  ['AgentMessage', 'AgentMessage', 'AgentMessage is what the agent says.'],
]

function addTurnRequests(model: GoModel, file: GoFile, { startTurn, types }: Conversation): void {
  const interrupt = model.methods.find(({ name }) => name === 'turn/interrupt')
  if (interrupt === undefined) throw new Error('a conversation has turn/interrupt')
  file.lines(
    'func textInput(text string) Input {',
    `\treturn &protocol.${model.typeNames.of(types.TextInput.name)}{Text: text}`,
    '}',
  )
  file.lines(
    'func (c *Client) startTurn(ctx context.Context, params *TurnSettings) (id string, err error) {',
    `\tanswer, err := c.${model.methodNames.of(startTurn)}(ctx, params)`,
    '\tif err != nil {',
    '\t\treturn "", err',
    '\t}',
    '\treturn answer.Turn.ID, nil',
    '}',
  )
  const params = `&protocol.${model.typeNames.of(types.InterruptTurn.name)}{ThreadID: threadID, TurnID: turnID}`
  const call = `c.${model.methodNames.of(interrupt)}(ctx, ${params})`
  file.lines(
    'func (c *Client) interruptTurn(ctx context.Context, threadID, turnID string) error {',
    ...(interrupt.result === null ? [`\treturn ${call}`] : [`\t_, err := ${call}`, '\treturn err']),
    '}',
  )
}

/** Items of all kinds have an id; one that is not known may have. */
function addItemID(model: GoModel, file: GoFile, { types }: Conversation): void {
  const item = resolve(model, types.Item)
  const names = item?.kind === 'tagged-union' ? item.variants.map(({ type }) => type.name) : []
  const withID = [...new Set(names)].filter((name) => hasPlainID(model, name))
  const unknown = model.typeNames.unknown(types.Item.name)
  file.use(file.own('internal/wire'), '')
  file.add((writer) =>
    writer.block(
      'func itemID(item Item) string {',
      () => {
        writer.line('switch item := item.(type) {')
        for (const name of withID)
          writeLines(writer, [`case *protocol.${model.typeNames.of(name)}:`, '\treturn item.ID'])
        writeLines(writer, [
          `case *protocol.${unknown}:`,
          '\tid, _ := wire.TextOf(wire.Member(item.Raw, "id"))',
          '\treturn id',
          'default:',
          '\treturn ""',
          '}',
        ])
      },
      '}',
    ),
  )
}

function hasPlainID(model: ProtocolModel, name: string): boolean {
  const type = { kind: 'ref', name } as const
  const node = resolve(model, solid(model, type, 'id'))
  return fieldOf(model, type, 'id') !== undefined && node?.kind === 'scalar' && node.type === 'string'
}
