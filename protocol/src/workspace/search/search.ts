import type { Static } from 'typebox'
import { area, field, int, list, maybe, path, since06, text } from '../../define/index.ts'

const { object, openEnum } = area('search')

export const FuzzyFileSearchParams = object('FuzzyFileSearchParams', 'What to look for, and where.', {
  query: field('Letters that occur in the path, in this order but with others between them.', text()),
  roots: field('The folders to look in, with everything below them.', list(path())),
  cancellationToken: field(
    'A name for a series of searches that the client makes up: each one stops the one before.',
    maybe(text()),
  ),
})

const FuzzyFileSearchMatchType = openEnum(
  'FuzzyFileSearchMatchType',
  'What was found.',
  { file: 'A file.', directory: 'A folder.' },
  since06,
)

export const FuzzyFileSearchResult = object('FuzzyFileSearchResult', 'A file or folder that was found.', {
  root: field('The folder out of `roots` that it was found in.', path()),
  path: field('Its path from there.', text()),
  match_type: field('What it is.', FuzzyFileSearchMatchType, since06),
  file_name: field('The last part of its path.', text()),
  score: field('How well it fits; higher is better.', int('uint32')),
  indices: field(
    'Which characters of `path` fit the query, counted from 0, for highlighting.',
    maybe(list(int('uint32'))),
  ),
})

export const FuzzyFileSearchResponse = object('FuzzyFileSearchResponse', 'What was found.', {
  files: field(
    'The best files and folders, the best first. The server limits how many.',
    list(FuzzyFileSearchResult),
  ),
})

export type FuzzyFileSearchParams = Static<typeof FuzzyFileSearchParams>
export type FuzzyFileSearchResult = Static<typeof FuzzyFileSearchResult>
export type FuzzyFileSearchResponse = Static<typeof FuzzyFileSearchResponse>
