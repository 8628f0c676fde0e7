export interface PatchCommand {
  readonly patch: string
  /** The folder that the command line changes to first, if it does. */
  readonly folder: string | undefined
}

/**
 * A command line that only calls `apply_patch` with a here-document. Models write it so when they have a
 * shell and no tool of their own for patches; there is no program of that name.
 */
export function patchCommand(command: string): PatchCommand | undefined {
  const match =
    /^\s*(?:cd\s+(?<folder>[\w./@+-]+|'[^']+'|"[^"$`\\]+")\s*&&\s*)?apply_patch\s+<<-?\s*(?<quote>['"]?)(?<end>\w+)\k<quote>[ \t]*\r?\n(?<patch>[\s\S]*?)\r?\n\s*\k<end>\s*$/.exec(
      command,
    )
  const { folder, patch } = match?.groups ?? {}
  if (patch === undefined) return undefined
  return { patch, folder: folder?.replace(/^(['"])(.*)\1$/, '$2') }
}
