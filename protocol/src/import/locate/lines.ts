import type { Node } from 'jsonc-parser'
import { keysOf } from '../../system/json-pointer.ts'
import { onDisk } from '../files.ts'
import { readText } from '../read-json.ts'

/** A JSON file by its lines. */
export interface Lines {
  /** What stands at a JSON pointer. */
  at(pointer: string): Node | undefined
  /** In which line it begins, from 1. */
  lineOf(node: Node): number
}

/** @throws ImportError when the file cannot be read */
export async function readLines(file: string): Promise<Lines> {
  const { findNodeAtLocation, parseTree } = await import('jsonc-parser')
  const text = await readText(file, onDisk)
  const root = parseTree(text)
  const breaks = Array.from(text.matchAll(/\n/g), ({ index }) => index)
  return {
    at(pointer) {
      const path = keysOf(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key))
      return root && (findNodeAtLocation(root, path) ?? findNodeAtLocation(root, [...keysOf(pointer)]))
    },
    lineOf: ({ offset }) => 1 + breaks.findLastIndex((index) => index < offset) + 1,
  }
}
