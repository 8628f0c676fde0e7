import type { ProtocolModel } from '@heddle/protocol'

/** What a target makes: the contents of each file, by its path below the output folder (`/` separated). */
export type FileTree = ReadonlyMap<string, string>

/**
 * One thing that can be generated from a protocol model. A target is pure: the same model gives the same
 * bytes, whatever the machine, the time or the order of calls.
 */
export interface Target {
  /** As typed on the command line. */
  readonly name: string
  /** One line for `heddle generate --help`. */
  readonly summary: string
  emit(model: ProtocolModel): FileTree
}
