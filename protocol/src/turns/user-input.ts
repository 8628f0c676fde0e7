import Type, { type Static } from 'typebox'
import { area, field, int, list, maybe, optional, path, since06, since11, text } from '../define/index.ts'

const { object, openEnum, taggedUnion } = area('turns')

export const ByteRange = object('ByteRange', 'A stretch of a text, counted in bytes of its UTF-8 form.', {
  start: field('First byte, counted from 0.', int('uint64')),
  end: field('First byte behind the stretch.', int('uint64')),
})

export const TextElement = object(
  'TextElement',
  'A stretch of a text that stands for something else, such as a file that was dropped into it.',
  {
    byteRange: field('Where it stands in the text.', ByteRange),
    placeholder: field('What to show in its place.', maybe(text())),
  },
)

export const ImageDetail = openEnum(
  'ImageDetail',
  'How closely the model looks at an image.',
  {
    auto: 'As the model thinks fit.',
    low: 'Coarsely, for few tokens.',
    high: 'Closely.',
    original: 'At full size.',
  },
  since06,
)

const detail = field('How closely the model looks at it.', maybe(ImageDetail), since06)

const TextInput = object('TextInput', 'Words of the user.', {
  type: field('Tells the kind of input.', Type.Literal('text')),
  text: field('What the user wrote.', text()),
  text_elements: field('Stretches of the text that stand for something else.', optional(list(TextElement)), {
    default: [],
  }),
})

/** Comes with its address, or is known to the model endpoint by its id. */
const byAddressOrId = { alternatives: [['url'], ['fileId']] }

const ImageInput = object(
  'ImageInput',
  'An image, by its address or as a file known to the model endpoint.',
  {
    type: field('Tells the kind of input.', Type.Literal('image')),
    url: field(
      'Address of the image; `data:` addresses carry it along. Either this or `fileId`.',
      optional(text()),
    ),
    fileId: field('Id of the image at the model endpoint. Either this or `url`.', optional(text()), since11),
    detail,
  },
  byAddressOrId,
)

const LocalImageInput = object('LocalImageInput', 'An image in a file on the machine of the server.', {
  type: field('Tells the kind of input.', Type.Literal('localImage')),
  path: field('Where the file is.', path()),
  detail,
})

const AudioInput = object(
  'AudioInput',
  'A sound, by its address or as a file known to the model endpoint.',
  {
    type: field('Tells the kind of input.', Type.Literal('audio')),
    url: field('Address of the sound. Either this or `fileId`.', optional(text())),
    fileId: field('Id of the sound at the model endpoint. Either this or `url`.', optional(text())),
  },
  { ...since11, ...byAddressOrId },
)

const LocalAudioInput = object(
  'LocalAudioInput',
  'A sound in a file on the machine of the server.',
  {
    type: field('Tells the kind of input.', Type.Literal('localAudio')),
    path: field('Where the file is.', path()),
  },
  since11,
)

const SkillInput = object('SkillInput', 'A skill that the user calls by its name.', {
  type: field('Tells the kind of input.', Type.Literal('skill')),
  name: field('Name of the skill.', text()),
  path: field('Where the skill is described.', path()),
})

const MentionInput = object('MentionInput', 'Something that the user points to.', {
  type: field('Tells the kind of input.', Type.Literal('mention')),
  name: field('Name of what is meant.', text()),
  path: field('Where it is: a file, or an address of the server.', text()),
})

export const UserInput = taggedUnion('UserInput', 'One part of what the user says.', 'type', [
  TextInput,
  ImageInput,
  LocalImageInput,
  AudioInput,
  LocalAudioInput,
  SkillInput,
  MentionInput,
])

export type UserInput = Static<typeof UserInput>
