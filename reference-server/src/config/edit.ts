import { keyPathOf } from './key-path.ts'
import { pointerOf } from './pointer.ts'
import { isTable, type KeyPath } from './settings.ts'

export type MergeStrategy = 'replace' | 'upsert'

/** One change to one setting. */
export interface Edit {
  /** Dotted name of the setting. */
  readonly keyPath: string
  /** Null takes the setting out. */
  readonly value: unknown
  readonly mergeStrategy: MergeStrategy
}

/** A change that is not made. The message is a sentence. */
export class ConfigRefusal extends Error {
  /** JSON pointer to the fault: inside the edit, or inside the request where no edit is at fault. */
  readonly pointer: string
  /** The edit that is at fault, counted from 0. */
  readonly edit: number | undefined

  constructor(pointer: string, message: string, edit?: number) {
    super(message)
    this.name = 'ConfigRefusal'
    this.pointer = pointer
    this.edit = edit
  }
}

/** Levels of tables and lists in one value. */
const DEEPEST = 16

type Tree = Readonly<Record<string, unknown>>

/**
 * The tree of a file after an edit; the tree that was given stays as it is.
 *
 * @throws ConfigRefusal when the edit has no place in it
 */
export function edited(tree: Tree, edit: Edit, index: number): { tree: Tree; path: KeyPath } {
  const path = keyPathOf(edit.keyPath)
  if (path === undefined) {
    const message = `${JSON.stringify(edit.keyPath)} is not the dotted name of a setting. Put names with dots or spaces into double quotes.`
    throw new ConfigRefusal('/keyPath', message, index)
  }
  const hollow = edit.value === null ? undefined : placeOfNull(edit.value, '/value')
  if (hollow !== undefined) {
    const message = `A configuration file cannot hold null, nor tables deeper than ${DEEPEST} levels. Leave it out.`
    throw new ConfigRefusal(hollow, message, index)
  }
  return { tree: withValue(tree, path, edit, index), path }
}

function withValue(tree: Tree, [name = '', ...rest]: KeyPath, edit: Edit, index: number): Tree {
  const before = Object.hasOwn(tree, name) ? tree[name] : undefined
  if (rest.length > 0) {
    if (before === undefined && edit.value === null) return tree
    if (before !== undefined && !isTable(before)) {
      const message = `${JSON.stringify(edit.keyPath)} names a setting inside ${name}, which is not a table.`
      throw new ConfigRefusal('/keyPath', message, index)
    }
    return { ...tree, [name]: withValue(before ?? {}, rest, edit, index) }
  }
  if (edit.value === null) {
    const { [name]: _, ...others } = tree
    return others
  }
  const upserts = edit.mergeStrategy === 'upsert' && isTable(before) && isTable(edit.value)
  return { ...tree, [name]: upserts ? upserted(before, edit.value) : edit.value }
}

function upserted(before: Tree, added: Tree): Tree {
  const result: Record<string, unknown> = { ...before }
  for (const [name, value] of Object.entries(added)) {
    const old = Object.hasOwn(before, name) ? before[name] : undefined
    result[name] = isTable(old) && isTable(value) ? upserted(old, value) : value
  }
  return result
}

/** JSON pointer to the first null inside a value, or to what is too deep. */
function placeOfNull(value: unknown, pointer: string, depth = 0): string | undefined {
  if (value === null || depth > DEEPEST) return pointer
  if (typeof value !== 'object') return undefined
  for (const [name, inner] of Object.entries(value as object)) {
    const place = placeOfNull(inner, `${pointer}${pointerOf([name])}`, depth + 1)
    if (place !== undefined) return place
  }
  return undefined
}
