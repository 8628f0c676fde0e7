import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { whyNot } from '@heddle/protocol'
import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type Header, type Line, recordingSchema } from './format.ts'
import { RecordingError } from './recording-error.ts'

/** A recorded session as it lies in a file. */
export interface Recording {
  readonly file: string
  readonly header: Header
  readonly entries: readonly Entry[]
}

/** What one line holds, and where it stands. */
export interface Entry {
  /** Counted from 1; the header is line 1. */
  readonly line: number
  readonly what: Line
}

/**
 * Reads recordings, one after the other. A folder stands for every `.jsonl` file in it, at any depth, in
 * the order of their names.
 *
 * @throws RecordingError for the first file that is none
 */
export async function* readRecordings(paths: readonly string[]): AsyncGenerator<Recording> {
  for (const file of await findRecordings(paths)) yield await readRecording(file)
}

/**
 * The files of recordings, in the same order. They are not opened.
 *
 * @throws RecordingError for a path that is not there, or a folder without recordings
 */
export async function findRecordings(paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const given of paths) {
    const files = await recordingsAt(given)
    if (files.length === 0)
      throw new RecordingError(
        `${given} holds no recordings: there is no .jsonl file in it. Name another folder.`,
      )
    for (const file of files) found.push(file)
  }
  return found
}

async function recordingsAt(given: string): Promise<string[]> {
  try {
    if (!(await stat(given)).isDirectory()) return [given]
    const names = await readdir(given, { recursive: true })
    return names
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => path.join(given, name))
  } catch (error) {
    throw new RecordingError(`${given} cannot be read: ${whyNot(error)}.`, { cause: error })
  }
}

/** @throws RecordingError when the file is no recording */
export async function readRecording(file: string): Promise<Recording> {
  const [first, ...rest] = linesOf(file, bytesOf(file))
  if (first === undefined)
    throw new RecordingError(
      `${file} is empty. A recording begins with a header line; record the session again.`,
    )
  const header = parse<Header>(first, checks.header)
  return {
    file,
    header,
    entries: rest.map((line) => ({ line: line.number, what: parse<Line>(line, checks.line) })),
  }
}

/** At once: of thousands of small files, waiting for each took longer than all that is done with them. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new RecordingError(`${file} cannot be read: ${whyNot(error)}.`, { cause: error })
  }
}

interface NumberedLine {
  readonly file: string
  readonly number: number
  readonly text: string
  /** The line breaks off at the end of the file: whoever wrote it was stopped. */
  readonly cutOff: boolean
}

function linesOf(file: string, bytes: Buffer): NumberedLine[] {
  if (!isUtf8(bytes))
    throw new RecordingError(
      `${file} is no recording: it is not UTF-8 text. Name a .jsonl file made by heddle record.`,
    )
  const texts = bytes.toString('utf8').split('\n')
  const last = texts.length
  return texts
    .map((text, index) => ({ file, number: index + 1, text: text.trimEnd(), cutOff: index + 1 === last }))
    .filter(({ text }) => text !== '')
}

function parse<T>(line: NumberedLine, check: ValidateFunction): T {
  const value = parseJson(line)
  if (check(value)) return value as T
  const { pointer, message } = firstFault(check.errors ?? [])
  throw new RecordingError(
    `${line.file}, line ${line.number}${pointer === '' ? '' : `, at ${pointer}`}: ${message}. ${remedy(line)}`,
  )
}

function parseJson(line: NumberedLine): unknown {
  try {
    return JSON.parse(line.text)
  } catch (error) {
    const why = line.cutOff ? 'the line breaks off' : `the line is not JSON (${(error as Error).message})`
    throw new RecordingError(`${line.file}, line ${line.number}: ${why}. ${remedy(line)}`)
  }
}

function remedy(line: NumberedLine): string {
  if (line.number === 1)
    return 'The first line of a recording is its header, such as {"heddleRecording":1}; is this a recording?'
  return line.cutOff
    ? 'The recorder was stopped while it wrote; remove this line and the rest can be read.'
    : 'Mend the line or remove it.'
}

const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema(recordingSchema())

/** Compiled once for the process: the format does not change while it runs. */
const checks = {
  header: ajv.compile({ $ref: 'urn:heddle:recording:1#/$defs/header' }),
  line: ajv.compile({ $ref: 'urn:heddle:recording:1#/$defs/line' }),
}

/** Of the faults of a line the deepest: the others say that it is none of the other kinds of line. */
function firstFault(errors: readonly ErrorObject[]): { pointer: string; message: string } {
  const deepest = [...errors].sort((a, b) => b.instancePath.length - a.instancePath.length)[0]
  if (deepest === undefined || deepest.instancePath === '')
    return {
      pointer: '',
      message: 'the line is neither a message (t, from, msg), a raw line (raw) nor an event',
    }
  return { pointer: deepest.instancePath, message: deepest.message ?? 'is not valid' }
}
