import { constants, open } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { whyNot } from '@heddle/protocol'
import type { Document } from 'yaml'

/** What a file `SKILL.md` says about its skill. */
export interface SkillFile {
  /** The file, absolute. */
  readonly path: string
  readonly name: string
  /** What it is good for and when to use it, for the model. */
  readonly description: string
  readonly shortDescription: string | null
}

/** Why a skill cannot be used, for people. */
export interface SkillFault {
  readonly path: string
  readonly message: string
}

/** Everything about the skill stands at the top of its file; what is behind is for the model. */
const HEAD_BYTES = 64 * 1024
const LONGEST_NAME = 64
const LONGEST_DESCRIPTION = 1024

export async function readSkill(path: string): Promise<SkillFile | SkillFault> {
  const fault = (message: string): SkillFault => ({ path, message })
  let head: string
  try {
    head = await headOf(path)
  } catch (error) {
    return fault(`The file cannot be read: ${whyNot(error)}.`)
  }
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(head)?.[1]
  if (front === undefined) {
    return fault('The file does not begin with YAML between two lines of `---`, with name and description.')
  }
  // Large, and of no use to a server without skills.
  const { parseDocument } = await import('yaml')
  const document = parseDocument(front, { prettyErrors: true })
  const [broken] = document.errors
  if (broken !== undefined) {
    // The first line of the file is the one before the YAML.
    const line = (broken.linePos?.[0].line ?? 0) + 1
    return fault(`Line ${line} is not YAML: ${broken.message.split('\n')[0]?.replace(/ at line.*/, '')}.`)
  }
  const said = fieldsOf(plain(document))
  const name = oneLine(said.get('name')) ?? basename(dirname(path))
  const description = oneLine(said.get('description'))
  if (description === undefined) return fault('`description` is missing, or is not text.')
  if (name.length > LONGEST_NAME) return fault(`\`name\` is longer than ${LONGEST_NAME} characters.`)
  if (description.length > LONGEST_DESCRIPTION) {
    return fault(`\`description\` is longer than ${LONGEST_DESCRIPTION} characters.`)
  }
  const short = oneLine(fieldsOf(said.get('metadata')).get('short-description'))
  return { path, name, description, shortDescription: short ?? null }
}

async function headOf(path: string): Promise<string> {
  // A file of a stranger's project may be anything, such as a pipe that nobody writes to.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!(await file.stat()).isFile()) throw new Error('it is not a file')
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Aliases can make much out of little: then it is no skill. */
function plain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 })
  } catch {
    return undefined
  }
}

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])

function oneLine(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim() || undefined
}
