import type { Static } from 'typebox'
import { area, field, flag, list, maybe, since11, text } from '../define/index.ts'
import { ProviderSettings } from './provider-settings.ts'

const { object } = area('models')

export const ModelProviderListParams = object(
  'ModelProviderListParams',
  'Nothing: all providers are listed.',
  {},
  since11,
)

const ModelProviderSummary = object(
  'ModelProviderSummary',
  'A provider of models, as configured at the server.',
  {
    id: field('Its name in the configuration, as `modelProvider` takes it.', text()),
    name: field('Its name, for people.', text()),
    baseUrl: field(
      'Address of its endpoint. Null when none is configured, or when it holds something secret.',
      maybe(text()),
    ),
    settings: field('What kind of provider it is, and how it is set up.', ProviderSettings),
    canEdit: field("Whether it can be changed in the user's own configuration.", flag()),
  },
  since11,
)

export const ModelProviderListResponse = object(
  'ModelProviderListResponse',
  'All providers of models.',
  {
    data: field('The providers.', list(ModelProviderSummary)),
    defaultProviderId: field('The one that is used where none is named.', text()),
    canChangeDefault: field("Whether the user's own configuration can name another one for that.", flag()),
  },
  since11,
)

export type ModelProviderListParams = Static<typeof ModelProviderListParams>
export type ModelProviderListResponse = Static<typeof ModelProviderListResponse>
