import { since06 } from '../../define/index.ts'
import { methodsOf } from '../../define/methods.ts'
import { FsCopyParams, FsCopyResponse } from './copy.ts'
import { FsCreateDirectoryParams, FsCreateDirectoryResponse } from './create-directory.ts'
import { FsGetMetadataParams, FsGetMetadataResponse } from './get-metadata.ts'
import { FsReadDirectoryParams, FsReadDirectoryResponse } from './read-directory.ts'
import { FsReadFileParams, FsReadFileResponse } from './read-file.ts'
import { FsRemoveParams, FsRemoveResponse } from './remove.ts'
import {
  FsChangedNotification,
  FsUnwatchParams,
  FsUnwatchResponse,
  FsWatchParams,
  FsWatchResponse,
} from './watch.ts'
import { FsWriteFileParams, FsWriteFileResponse } from './write-file.ts'

const { clientRequest, serverNotification } = methodsOf('workspace')

const canFail = { ...since06, errors: ['fileFailed'] }

/** The file system of the server. No sandbox holds: the client acts for itself, not for the agent. */
export const fileMethods = [
  clientRequest('fs/readFile', 'Reads a file.', FsReadFileParams, FsReadFileResponse, canFail),
  clientRequest('fs/writeFile', 'Writes a file as a whole.', FsWriteFileParams, FsWriteFileResponse, canFail),
  clientRequest(
    'fs/getMetadata',
    'Tells what a path is and when it changed.',
    FsGetMetadataParams,
    FsGetMetadataResponse,
    canFail,
  ),
  clientRequest(
    'fs/readDirectory',
    'Lists what is in a folder.',
    FsReadDirectoryParams,
    FsReadDirectoryResponse,
    canFail,
  ),
  clientRequest(
    'fs/createDirectory',
    'Makes a folder.',
    FsCreateDirectoryParams,
    FsCreateDirectoryResponse,
    canFail,
  ),
  clientRequest('fs/copy', 'Copies a file or a folder.', FsCopyParams, FsCopyResponse, canFail),
  clientRequest('fs/remove', 'Deletes a file or a folder.', FsRemoveParams, FsRemoveResponse, canFail),
  clientRequest(
    'fs/watch',
    'Asks to be told when a file or folder changes.',
    FsWatchParams,
    FsWatchResponse,
    canFail,
  ),
  clientRequest('fs/unwatch', 'Ends an `fs/watch`.', FsUnwatchParams, FsUnwatchResponse, since06),
  serverNotification('fs/changed', 'Something that is watched has changed.', FsChangedNotification, since06),
]
