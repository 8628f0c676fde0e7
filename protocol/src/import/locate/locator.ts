import { bundleFile } from '../../compiled/files.ts'
import { DRAFT, isVersion } from '../../versions.ts'
import { importFile } from '../source.ts'
import { inCheckout } from './checkout.ts'
import { follow } from './follow.ts'
import { type Lines, readLines } from './lines.ts'

/** A place in a file, for people and for tools that show it. */
export interface Location {
  /** As seen from the top of the checkout that the work is done in, with `/`; outside of it as it was given. */
  readonly file: string
  /** From 1. A compressed file has no lines. */
  readonly line?: number
}

/** Where in its files a protocol says something. What it does not have stands where it would have to be looked for. */
export interface Locator {
  method(name: string): Location
  error(name: string): Location
  /** @param part a type and the way into it: `Thread.path`, `ThreadItem=plan` */
  type(part: string): Location
}

/**
 * The locator of a protocol that is asked for as with `importProtocol`. A released version stands in its bundle.
 *
 * @returns undefined when it is in no file that people work on
 * @throws ImportError when it cannot be read
 */
export async function locatorOf(source: string): Promise<Locator | undefined> {
  const released = isVersion(source) ? await inCheckout(bundleFile(source)) : undefined
  const file = isVersion(source) ? released && bundleFile(source) : source
  if (file === undefined || source === DRAFT || /^(?:codex@|git:)/.test(source)) return undefined
  const { places } = await importFile(file)
  const [methods, types] = await Promise.all([places.methodsFile, places.typesFile].map(locationsIn))
  if (methods === undefined || types === undefined) return undefined
  return {
    method: (name) => methods(places.method(name)),
    error: (name) => methods(places.error(name)),
    type(part) {
      const [name = ''] = /^[\p{L}\p{N}]+/u.exec(part) ?? []
      return types(places.type(name), part.slice(name.length))
    },
  }
}

/** Finds lines by a pointer, and a way on from there. */
type Find = (pointer: string | undefined, way?: string) => Location

async function locationsIn(file: string): Promise<Find> {
  const shown = (await inCheckout(file)) ?? file.replaceAll('\\', '/')
  if (file.endsWith('.gz')) return () => ({ file: shown })
  const lines = await readLines(file)
  return (pointer, way = '') => ({ file: shown, line: lineOf(lines, pointer, way) })
}

function lineOf(lines: Lines, pointer: string | undefined, way: string): number {
  const node = pointer === undefined ? undefined : lines.at(pointer)
  if (node === undefined) return 1
  const found = follow(node, way)
  // A type begins with its name.
  return lines.lineOf(found === node && node.parent?.type === 'property' ? node.parent : found)
}
