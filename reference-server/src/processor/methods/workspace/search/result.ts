import type { FuzzyFileSearchResult } from '@heddle/protocol'
import type { Found } from '../../../../workspace/index.ts'

/** What was found, as clients are told of it. */
export const resultOf = ({ root, path, isFolder, score, indices }: Found): FuzzyFileSearchResult => ({
  root,
  path,
  match_type: isFolder ? 'directory' : 'file',
  file_name: path.slice(path.lastIndexOf('/') + 1),
  score,
  indices: [...indices],
})
