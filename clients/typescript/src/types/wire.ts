// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

import type { UnknownValue } from '../open.ts'

/** The id of a request: a string or an integer, chosen by the side that asks. */
export type RequestId = string | number | UnknownValue

/** Where the fault is. */
export interface InvalidParamsData {
  /** JSON pointer into the params; empty for the params as a whole. */
  pointer: string
}

/** What could be spoken instead. */
export interface UnsupportedVersionData {
  /** The protocol versions that the server speaks. */
  supportedVersions: string[]
}

/** The thread that was asked for. */
export interface ThreadErrorData {
  /** The id from the request. */
  threadId: string
}

/** The turn that was asked for. */
export interface TurnErrorData {
  /** The thread from the request. */
  threadId: string
  /** The turn from the request. */
  turnId?: string
}

/** The process that was asked for. */
export interface ProcessErrorData {
  /** The id from the request. */
  processId: string
}

/** What the operating system says. */
export interface FileErrorData {
  /** The file or folder that could not be worked with. */
  path: string
  /** The name of the error, such as `ENOENT`. */
  code: string
  /** Its number on the system of the server. */
  errno?: number
}
