/** A change of a file, as an item tells it. */
export interface FileChange {
  readonly path: string
  readonly kind: { readonly type: string; readonly move_path?: string | null }
  /** The contents of a file that comes or goes; else what changes in it. */
  readonly diff: string
}

/** Changes as a model asks for them; undefined when they do not tell that. */
export function asPatch(changes: readonly FileChange[]): string | undefined {
  const parts = changes.map(partOf)
  if (parts.length === 0 || parts.includes(undefined)) return undefined
  return ['*** Begin Patch', ...parts, '*** End Patch'].join('\n')
}

function partOf({ path, kind, diff }: FileChange): string | undefined {
  switch (kind.type) {
    case 'add':
      return [`*** Add File: ${path}`, ...linesOf(diff).map((line) => `+${line}`)].join('\n')
    case 'delete':
      return `*** Delete File: ${path}`
    case 'update': {
      const moved = kind.move_path ? [`*** Move to: ${kind.move_path}`] : []
      // Where in the file is found by the lines around it.
      const hunks = linesOf(diff).map((line) => (line.startsWith('@@') ? '@@' : line))
      return [`*** Update File: ${path}`, ...moved, ...hunks].join('\n')
    }
    default:
      return undefined
  }
}

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n')
