import Type, { type Static } from 'typebox'
import { area, field, list, maybe, optional, since11, text } from '../define/index.ts'
import { ImageDetail } from '../turns/user-input.ts'
import { itemTimes } from './item-times.ts'

const { object, taggedUnion, untaggedUnion } = area('items')

const kind = 'Tells the kind of output.'

const FunctionCallOutputText = object(
  'FunctionCallOutputText',
  'Words that a tool gave back.',
  {
    type: field(kind, Type.Literal('input_text')),
    text: field('The words.', text()),
  },
  since11,
)

const FunctionCallOutputImage = object(
  'FunctionCallOutputImage',
  'An image that a tool gave back, by its address or as a file known to the model endpoint.',
  {
    type: field(kind, Type.Literal('input_image')),
    detail: field('How closely the model looks at it.', maybe(ImageDetail)),
    image_url: field(
      'Address of the image; `data:` addresses carry it along. Either this or `file_id`.',
      optional(text()),
    ),
    file_id: field('Id of the image at the model endpoint. Either this or `image_url`.', optional(text())),
  },
  { ...since11, alternatives: [['image_url'], ['file_id']] },
)

const FunctionCallOutputAudio = object(
  'FunctionCallOutputAudio',
  'A sound that a tool gave back, by its address or as a file known to the model endpoint.',
  {
    type: field(kind, Type.Literal('input_audio')),
    audio_url: field(
      'Address of the sound; `data:` addresses carry it along. Either this or `file_id`.',
      optional(text()),
    ),
    file_id: field('Id of the sound at the model endpoint. Either this or `audio_url`.', optional(text())),
  },
  { ...since11, alternatives: [['audio_url'], ['file_id']] },
)

const FunctionCallOutputEncrypted = object(
  'FunctionCallOutputEncrypted',
  'Output that only the model endpoint can read.',
  {
    type: field(kind, Type.Literal('encrypted_content')),
    encrypted_content: field('The output, to be passed on as it is.', text()),
  },
  since11,
)

const FunctionCallOutputContentItem = taggedUnion(
  'FunctionCallOutputContentItem',
  'One part of what a tool gave back, as the model endpoint takes it.',
  'type',
  [FunctionCallOutputText, FunctionCallOutputImage, FunctionCallOutputAudio, FunctionCallOutputEncrypted],
  since11,
)

export const FunctionCallOutputBody = untaggedUnion(
  'FunctionCallOutputBody',
  'What a tool gave back: words, or a list of parts.',
  [text(), list(FunctionCallOutputContentItem)],
  since11,
)

export const FunctionCallOutputItem = object(
  'FunctionCallOutputItem',
  'The output of a tool that the client started a turn with, in place of words of the user.',
  {
    type: field('Tells the kind of item.', Type.Literal('functionCallOutput')),
    id: field('Unique inside the thread.', text()),
    namespace: field('The common name that the tool stands under, when it has one.', maybe(text())),
    name: field('Name of the tool.', text()),
    output: field('What it gave back.', FunctionCallOutputBody),
    ...itemTimes,
  },
  since11,
)

export type FunctionCallOutputBody = Static<typeof FunctionCallOutputBody>
export type FunctionCallOutputItem = Static<typeof FunctionCallOutputItem>
