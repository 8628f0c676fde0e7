import Type, { type Static } from 'typebox'
import { anything, area, field, flag, list, maybe, millis, since06, since11, text } from '../define/index.ts'
import { itemTimes } from './item-times.ts'

const { object, openEnum, taggedUnion } = area('items')

export const DynamicToolCallParams = object(
  'DynamicToolCallParams',
  'A call of a tool that the client offered. The turn waits for the answer.',
  {
    threadId: field('The thread.', text()),
    turnId: field('The turn.', text()),
    callId: field('The item of the call.', text()),
    namespace: field('The common name that the tool stands under, when it has one.', maybe(text()), since06),
    tool: field('Name of the tool.', text()),
    arguments: field('What the model hands to the tool; it should follow its `inputSchema`.', anything()),
  },
)

const kind = 'Tells the kind of output.'

const DynamicToolText = object('DynamicToolText', 'Words that a tool gives back.', {
  type: field(kind, Type.Literal('inputText')),
  text: field('The words.', text()),
})

const DynamicToolImage = object('DynamicToolImage', 'An image that a tool gives back.', {
  type: field(kind, Type.Literal('inputImage')),
  imageUrl: field('Address of the image; `data:` addresses carry it along.', text()),
})

const DynamicToolAudio = object(
  'DynamicToolAudio',
  'A sound that a tool gives back.',
  {
    type: field(kind, Type.Literal('inputAudio')),
    audioUrl: field('Address of the sound; `data:` addresses carry it along.', text()),
  },
  since11,
)

const DynamicToolCallOutputContentItem = taggedUnion(
  'DynamicToolCallOutputContentItem',
  'One part of what a tool of the client gives back to the model.',
  'type',
  [DynamicToolText, DynamicToolImage, DynamicToolAudio],
)

export const DynamicToolCallResponse = object('DynamicToolCallResponse', 'What the tool gives back.', {
  contentItems: field('The parts of the output, in order.', list(DynamicToolCallOutputContentItem)),
  success: field('Whether the tool did what it was called for. The model is told.', flag()),
})

const DynamicToolCallStatus = openEnum(
  'DynamicToolCallStatus',
  'Where the call of a tool of the client stands.',
  {
    inProgress: 'The client has not answered yet.',
    completed: 'The client answered that it succeeded.',
    failed: 'The client answered that it failed, or did not answer well.',
  },
  since06,
)

export const DynamicToolCallItem = object(
  'DynamicToolCallItem',
  'A call of a tool that a client carries out, and what became of it.',
  {
    type: field('Tells the kind of item.', Type.Literal('dynamicToolCall')),
    id: field('Unique inside the thread.', text()),
    namespace: field('The common name that the tool stands under, when it has one.', maybe(text())),
    tool: field('Name of the tool.', text()),
    arguments: field('What the model handed to the tool.', anything()),
    status: field('Where it stands.', DynamicToolCallStatus),
    contentItems: field(
      'What the tool gave back. Null until it has.',
      maybe(list(DynamicToolCallOutputContentItem)),
    ),
    success: field('What the client said of it. Null until it has.', maybe(flag())),
    durationMs: field('How long it took, once it ended.', maybe(millis())),
    ...itemTimes,
  },
  since06,
)

export type DynamicToolCallParams = Static<typeof DynamicToolCallParams>
export type DynamicToolCallResponse = Static<typeof DynamicToolCallResponse>
export type DynamicToolCallItem = Static<typeof DynamicToolCallItem>
