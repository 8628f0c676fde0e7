import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { ParseError } from 'jsonc-parser'
import { escapePointer } from '../system/json-pointer.ts'
import { type Files, unreadable } from './files.ts'
import { ImportError } from './problem.ts'

/** No protocol is longer: those of real servers have less than a hundredth of it. */
export const MOST_BYTES = 64 * 1024 * 1024

/**
 * What a JSON file holds, which may be compressed (`.gz`).
 *
 * @throws ImportError when it cannot be read, is not JSON, or says two things under one name
 */
export async function readJson(path: string, files: Files): Promise<unknown> {
  const file = files.nameOf(path)
  const text = await readText(path, files)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    const place = await placeOf(text)
    throw new ImportError(`${file}: the file is not JSON (${place}). Is it cut off, or something else?`)
  }
  await refuseTwice(text, file)
  return json
}

/** The text of a file, which may be compressed. */
export async function readText(path: string, files: Files): Promise<string> {
  const file = files.nameOf(path)
  const bytes = await files.read(path)
  try {
    const limits = { maxOutputLength: MOST_BYTES }
    return (path.endsWith('.gz') ? await promisify(gunzip)(bytes, limits) : bytes).toString('utf8')
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** Where the first fault is, as people count. */
async function placeOf(text: string): Promise<string> {
  const { parse } = await import('jsonc-parser')
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true })
  const before = text.slice(0, errors[0]?.offset ?? text.length).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}

/** JSON itself lets two members of one name pass, and the last one wins: one of two definitions would be lost. */
async function refuseTwice(text: string, file: string): Promise<void> {
  const { visit } = await import('jsonc-parser')
  const open: Set<string>[] = []
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (name, _offset, _length, line, _column, pathOf) => {
      const names = open.at(-1)
      if (names?.has(name)) {
        const pointer = [...pathOf(), name].map((key) => `/${escapePointer(String(key))}`).join('')
        throw new ImportError(
          `${file}: ${pointer} is defined twice, the second time in line ${line + 1}. Take one of them out, or give it another name.`,
        )
      }
      names?.add(name)
    },
  })
}
