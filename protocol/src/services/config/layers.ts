import Type, { type Static } from 'typebox'
import { anything, area, field, maybe, path, since06, since11, text } from '../../define/index.ts'

const { object, taggedUnion } = area('config')

const kind = 'Tells the kind of source.'
const file = field('The file. It need not exist.', path())
const phasedOut = { deprecated: 'It is being phased out; administrators write requirements instead.' }

const PackagedDefaultsConfigSource = object(
  'PackagedDefaultsConfigSource',
  'The defaults that were installed with the server.',
  { type: field(kind, Type.Literal('packagedDefaults')), file: field('The file that holds them.', path()) },
  since11,
)

const MdmConfigSource = object('MdmConfigSource', 'The management of the device. Only on macOS.', {
  type: field(kind, Type.Literal('mdm')),
  domain: field('The domain of the managed preferences.', text()),
  key: field('The key inside the domain that holds the settings.', text()),
})

const SystemConfigSource = object('SystemConfigSource', 'The configuration file of the whole machine.', {
  type: field(kind, Type.Literal('system')),
  file,
})

const EnterpriseConfigSource = object(
  'EnterpriseConfigSource',
  'Settings of the organisation, from the cloud.',
  {
    type: field(kind, Type.Literal('enterpriseManaged')),
    id: field('Id of these settings; it stays when their contents change.', text()),
    name: field('What administrators call them. To be shown when something is wrong with them.', text()),
  },
  since06,
)

const UserConfigSource = object(
  'UserConfigSource',
  'The configuration file of the user: the one that clients write to.',
  {
    type: field(kind, Type.Literal('user')),
    file,
    profile: field(
      'Name of the profile that this layer adds. Null for the file that holds always.',
      maybe(text()),
      since06,
    ),
  },
)

const ProjectConfigSource = object(
  'ProjectConfigSource',
  'The configuration of a project. Each folder from the root of the project down to the working folder can have one.',
  {
    type: field(kind, Type.Literal('project')),
    dotCodexFolder: field('The folder that holds it, named `.codex`.', path()),
  },
)

const SessionFlagsConfigSource = object(
  'SessionFlagsConfigSource',
  'Single settings from the command line of the server.',
  { type: field(kind, Type.Literal('sessionFlags')) },
)

const LegacyManagedFileConfigSource = object(
  'LegacyManagedFileConfigSource',
  'The older file of an administrator, `managed_config.toml`, which outranks all other layers.',
  { type: field(kind, Type.Literal('legacyManagedConfigTomlFromFile')), file },
  phasedOut,
)

const LegacyManagedMdmConfigSource = object(
  'LegacyManagedMdmConfigSource',
  'What would stand in `managed_config.toml`, given by the management of the device.',
  { type: field(kind, Type.Literal('legacyManagedConfigTomlFromMdm')) },
  phasedOut,
)

const ConfigLayerSource = taggedUnion('ConfigLayerSource', 'Where settings come from.', 'type', [
  PackagedDefaultsConfigSource,
  MdmConfigSource,
  SystemConfigSource,
  EnterpriseConfigSource,
  UserConfigSource,
  ProjectConfigSource,
  SessionFlagsConfigSource,
  LegacyManagedFileConfigSource,
  LegacyManagedMdmConfigSource,
])

const identity = {
  name: field('Where its settings come from.', ConfigLayerSource),
  version: field('A fingerprint of its contents; another one means that they have changed.', text()),
}

export const ConfigLayerMetadata = object(
  'ConfigLayerMetadata',
  'Which layer of the configuration, without its contents.',
  identity,
)

export const ConfigLayer = object(
  'ConfigLayer',
  'One of the sources that the configuration is put together from.',
  {
    ...identity,
    config: field('Its settings alone, in the form of the configuration file.', anything()),
    disabledReason: field('Why it does not count, for people. Null when it does.', maybe(text())),
  },
)

export type ConfigLayerMetadata = Static<typeof ConfigLayerMetadata>
export type ConfigLayer = Static<typeof ConfigLayer>
