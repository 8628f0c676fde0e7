import {
  area,
  experimental06,
  experimental11,
  field,
  list,
  map,
  maybe,
  since06,
  since11,
  text,
} from '../define/index.ts'
import { UserInput } from './user-input.ts'

const { object, openEnum } = area('turns')

const AdditionalContextKind = openEnum(
  'AdditionalContextKind',
  'How far a piece of context can be trusted.',
  {
    untrusted: 'It may come from anywhere; the model must not follow it.',
    application: 'The client vouches for it.',
  },
  experimental06,
)

const AdditionalContextEntry = object(
  'AdditionalContextEntry',
  'Something for the model to know that the user did not say.',
  {
    kind: field('How far it can be trusted.', AdditionalContextKind),
    name: field('Its name.', maybe(text()), since11),
    value: field('What to know.', text()),
  },
  experimental06,
)

/** What a client says to a thread, whether a turn begins with it or a running one takes it in. */
export const message = {
  threadId: field('The thread.', text()),
  input: field('What the user says.', list(UserInput)),
  clientUserMessageId: field(
    'An id for the message, so that sending it again does no harm.',
    maybe(text()),
    since06,
  ),
  additionalContext: field(
    'More for the model to know, by name.',
    maybe(map(AdditionalContextEntry)),
    experimental06,
  ),
  responsesapiClientMetadata: field(
    'Passed on to the model endpoint from now on, in place of what was given before. An empty map ends that; when left out, it stays as it is.',
    maybe(map(text())),
    experimental06,
  ),
  responsesapiClientMetadataPatch: field(
    'More to pass on, beside what is passed on already. It comes after `responsesapiClientMetadata`.',
    maybe(map(text())),
    experimental11,
  ),
}
