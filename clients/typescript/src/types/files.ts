// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

/** A file to read. */
export interface FsReadFileParams {
  /** The file. */
  path: string
}

/** What is in the file. */
export interface FsReadFileResponse {
  /** All of its bytes. Bytes in base64. */
  dataBase64: string
}

/** A file to write. */
export interface FsWriteFileParams {
  /** The file. It is created, or loses what it held; its folder has to exist. */
  path: string
  /** All of its bytes. Bytes in base64. */
  dataBase64: string
}

/** The file was written. */
export type FsWriteFileResponse = Record<string, unknown>

/** What to look up. */
export interface FsGetMetadataParams {
  /** A file, a folder or a symbolic link. */
  path: string
}

/** What the file system knows of a path, without the contents. */
export interface FsGetMetadataResponse {
  /** It is a folder, or a symbolic link to one. */
  isDirectory: boolean
  /** It is an ordinary file, or a symbolic link to one. */
  isFile: boolean
  /** The path is a symbolic link itself, wherever it leads. */
  isSymlink: boolean
  /** When it was created; 0 where the file system does not say. Unix time in milliseconds. */
  createdAtMs: number
  /** When its contents last changed; 0 where the file system does not say. Unix time in milliseconds. */
  modifiedAtMs: number
}

/** A folder to look into. */
export interface FsReadDirectoryParams {
  /** The folder. */
  path: string
}

/** What is in the folder, but not what is in folders below it. */
export interface FsReadDirectoryResponse {
  /** The entries, in no particular order. */
  entries: FsReadDirectoryEntry[]
}

/** One thing in a folder. */
export interface FsReadDirectoryEntry {
  /** Its name, without any folder. */
  fileName: string
  /** It is a folder, or a symbolic link to one. */
  isDirectory: boolean
  /** It is an ordinary file, or a symbolic link to one. */
  isFile: boolean
}

/** A folder to make. */
export interface FsCreateDirectoryParams {
  /** The folder. */
  path: string
  /** Also make the folders above that are missing. Yes when left out. */
  recursive?: boolean | null
}

/** The folder was made. */
export type FsCreateDirectoryResponse = Record<string, unknown>

/** What to copy, and where to. */
export interface FsCopyParams {
  /** The file or folder to copy. */
  sourcePath: string
  /** The path of the copy itself, not of the folder to put it in. */
  destinationPath: string
  /**
   * With everything below it: a folder cannot be copied otherwise. Makes no difference to a file. No when
   * left out.
   */
  recursive?: boolean
}

/** The copy was made. */
export type FsCopyResponse = Record<string, unknown>

/** What to delete. */
export interface FsRemoveParams {
  /** The file or folder. */
  path: string
  /** Of a folder, also everything below it. Yes when left out. */
  recursive?: boolean | null
  /** It is no error when there is nothing to delete. Yes when left out. */
  force?: boolean | null
}

/** It is gone. */
export type FsRemoveResponse = Record<string, unknown>

/** What to watch. */
export interface FsWatchParams {
  /** A name that the client makes up, unique on its connection. */
  watchId: string
  /** The file or folder. Of a folder, what is directly in it is watched too. */
  path: string
}

/** It is watched from now on, until `fs/unwatch` or the end of the connection. */
export interface FsWatchResponse {
  /** The path in its canonical form. */
  path: string
}

/** What to watch no longer. It is no error when it is not watched. */
export interface FsUnwatchParams {
  /** The `watchId` of the `fs/watch`. */
  watchId: string
}

/** It is no longer watched. */
export type FsUnwatchResponse = Record<string, unknown>

/** Something that is watched has changed. Changes in quick succession come together. */
export interface FsChangedNotification {
  /** The `watchId` of the `fs/watch`. */
  watchId: string
  /** The files and folders that were created, changed or deleted; not which of these. */
  changedPaths: string[]
}
