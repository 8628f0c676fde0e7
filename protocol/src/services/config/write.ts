import type { Static } from 'typebox'
import {
  anything,
  area,
  field,
  flag,
  list,
  maybe,
  optional,
  path,
  since06,
  text,
} from '../../define/index.ts'
import { ConfigLayerMetadata } from './layers.ts'

const { object, openEnum } = area('config')

const MergeStrategy = openEnum('MergeStrategy', 'What becomes of the value that was there before.', {
  replace: 'It gives way to the new one.',
  upsert: 'Where both are tables, the new one is merged into it; else it gives way.',
})

/** One change. */
const edit = {
  keyPath: field('Dotted name of the setting.', text()),
  value: field('The new value; null takes the setting out.', anything()),
  mergeStrategy: field('What becomes of the value that was there before.', MergeStrategy),
}

/** The file to change. */
const target = {
  filePath: field('The file to change. That of the user when left out.', maybe(path())),
  expectedVersion: field(
    'The `version` of its layer that the client has seen: nothing is written when the file has changed since. Not checked when left out.',
    maybe(text()),
  ),
}

export const ConfigValueWriteParams = object(
  'ConfigValueWriteParams',
  'A change to one setting in a configuration file.',
  { ...edit, ...target },
)

const ConfigEdit = object('ConfigEdit', 'A change to one setting.', edit)

export const ConfigBatchWriteParams = object(
  'ConfigBatchWriteParams',
  'Changes to several settings in one configuration file.',
  {
    edits: field('The changes, made in this order.', list(ConfigEdit)),
    ...target,
    reloadUserConfig: field(
      'Loaded threads take up what can change while they run. Their model, effort and class of service stay. No when left out.',
      optional(flag()),
      since06,
    ),
  },
)

const WriteStatus = openEnum('WriteStatus', 'What a change led to.', {
  ok: 'It was written and holds.',
  okOverridden: 'It was written, but a stronger layer says otherwise.',
})

const OverriddenMetadata = object('OverriddenMetadata', 'Why a change that was written does not hold.', {
  message: field('What happened, for people.', text()),
  overridingLayer: field('The layer that says otherwise.', ConfigLayerMetadata),
  effectiveValue: field('The value that holds.', anything()),
})

export const ConfigWriteResponse = object('ConfigWriteResponse', 'What was written.', {
  status: field('What it led to.', WriteStatus),
  version: field('A fingerprint of the file as it is now, for `expectedVersion` of the next change.', text()),
  filePath: field('The file that was changed, in the canonical form of its path.', path()),
  overriddenMetadata: field('Why the change does not hold. Null when it does.', maybe(OverriddenMetadata)),
})

export type ConfigValueWriteParams = Static<typeof ConfigValueWriteParams>
export type ConfigBatchWriteParams = Static<typeof ConfigBatchWriteParams>
export type ConfigWriteResponse = Static<typeof ConfigWriteResponse>
