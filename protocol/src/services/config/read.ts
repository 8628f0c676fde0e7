import type { Static } from 'typebox'
import { area, field, flag, list, map, maybe, optional, path } from '../../define/index.ts'
import { Config } from './config.ts'
import { ConfigLayer, ConfigLayerMetadata } from './layers.ts'

const { object } = area('config')

export const ConfigReadParams = object('ConfigReadParams', 'Whose configuration to show, and how fully.', {
  cwd: field(
    'The working folder that it is to hold for, so that projects count. Without projects when left out.',
    maybe(path()),
  ),
  includeLayers: field('Also show each layer by itself. No when left out.', optional(flag()), {
    default: false,
  }),
})

export const ConfigReadResponse = object('ConfigReadResponse', 'The configuration and where it comes from.', {
  config: field('What holds, all layers taken together.', Config),
  origins: field(
    'The layer that each setting comes from, by the dotted name of the setting.',
    map(ConfigLayerMetadata),
  ),
  layers: field(
    'The layers, the strongest first. Null when they were not asked for.',
    maybe(list(ConfigLayer)),
  ),
})

export type ConfigReadParams = Static<typeof ConfigReadParams>
export type ConfigReadResponse = Static<typeof ConfigReadResponse>
