import Type from 'typebox'
import { area, experimental06, field, path, text } from '../define/index.ts'

const { object, taggedUnion } = area('threads')

const EnvironmentRootLocation = object(
  'EnvironmentRootLocation',
  'A folder on one of the machines that a thread works on.',
  {
    type: field('Tells the kind of place.', Type.Literal('environment')),
    environmentId: field('Id of the machine; `local` is that of the server.', text()),
    path: field('The folder there.', path()),
  },
  experimental06,
)

const CapabilityRootLocation = taggedUnion(
  'CapabilityRootLocation',
  'Where capabilities are to be found.',
  'type',
  [EnvironmentRootLocation],
  experimental06,
)

export const SelectedCapabilityRoot = object(
  'SelectedCapabilityRoot',
  'A place to take capabilities from, such as skills, that somebody chose for the thread.',
  {
    id: field('Its id, given by whoever chose it. It stays the same from thread to thread.', text()),
    location: field('Where it is.', CapabilityRootLocation),
  },
  experimental06,
)
