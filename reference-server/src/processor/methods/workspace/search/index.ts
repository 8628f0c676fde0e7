import type { Methods } from '../../method.ts'
import { fuzzyFileSearch } from './search.ts'
import { sessionStart } from './session-start.ts'
import { sessionStop } from './session-stop.ts'
import { sessionUpdate } from './session-update.ts'

export const searchMethods: Methods = {
  fuzzyFileSearch: { beside: fuzzyFileSearch },
  'fuzzyFileSearch/sessionStart': sessionStart,
  'fuzzyFileSearch/sessionUpdate': sessionUpdate,
  'fuzzyFileSearch/sessionStop': sessionStop,
}
