import type { Static } from 'typebox'
import { area, field, list, maybe, since06, since11, text } from '../../define/index.ts'

const { object, openEnum } = area('config')

export const WebSearchMode = openEnum('WebSearchMode', 'How far the model may go on the web.', {
  disabled: 'Not at all.',
  cached: 'Only into a stored copy of it.',
  indexed: {
    docs: 'It may search the web, but open only pages that the index of the search admits.',
    ...since11,
  },
  live: 'It may search the web and open any page.',
})

const WebSearchContextSize = openEnum(
  'WebSearchContextSize',
  'How much of what was found goes into the context of the model.',
  { low: 'A little.', medium: 'A usual amount.', high: 'A lot.' },
  since06,
)

const WebSearchLocation = object(
  'WebSearchLocation',
  'Roughly where the user is, so that what is near can be found.',
  {
    country: field('The country.', maybe(text())),
    region: field('The region or state.', maybe(text())),
    city: field('The town.', maybe(text())),
    timezone: field('The time zone by its IANA name, such as `Europe/London`.', maybe(text())),
  },
  since06,
)

export const WebSearchToolConfig = object(
  'WebSearchToolConfig',
  'How the model searches the web.',
  {
    context_size: field(
      'How much of what was found goes into the context of the model.',
      maybe(WebSearchContextSize),
    ),
    allowed_domains: field('Only find pages of these domains.', maybe(list(text()))),
    location: field('Where the user is.', maybe(WebSearchLocation)),
  },
  since06,
)

export type WebSearchMode = Static<typeof WebSearchMode>
