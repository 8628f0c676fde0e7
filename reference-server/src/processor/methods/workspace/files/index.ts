import type { Methods } from '../../method.ts'
import { fsCopy } from './copy.ts'
import { fsCreateDirectory } from './create-directory.ts'
import { fsGetMetadata } from './get-metadata.ts'
import { inOrder, slow } from './order.ts'
import { fsReadDirectory } from './read-directory.ts'
import { fsReadFile } from './read-file.ts'
import { fsRemove } from './remove.ts'
import { fsUnwatch, fsWatch } from './watch.ts'
import { fsWriteFile } from './write-file.ts'

export const fileMethods: Methods = {
  'fs/readFile': inOrder(fsReadFile),
  'fs/writeFile': inOrder(fsWriteFile),
  'fs/getMetadata': inOrder(fsGetMetadata),
  'fs/readDirectory': inOrder(fsReadDirectory),
  'fs/createDirectory': inOrder(fsCreateDirectory),
  'fs/copy': slow(fsCopy),
  'fs/remove': slow(fsRemove),
  'fs/watch': inOrder(fsWatch),
  'fs/unwatch': fsUnwatch,
}
