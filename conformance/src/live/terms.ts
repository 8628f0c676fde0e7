import path from 'node:path'
import type { Json, JsonObject } from '@heddle/protocol'
import type { Recording } from '../recording/read.ts'
import { createRedactor } from '../recording/redact.ts'
import { exchangesOf } from '../replay/exchange.ts'
import type { Surroundings } from '../subject/subject.ts'
import type { Bindings } from './bindings.ts'
import { treatmentOf } from './members.ts'

/** Folders of a recorded session, and what they are here. */
export interface Terms {
  /** Of a recorded text: with the folders of here. */
  here(text: string): string
  /** Of what a server says here: with the folders of the recording, and without secrets. */
  normal(value: Json): Json
}

/** Folders as the suite writes them into its recordings. */
const PLACEHOLDERS = { workspace: '/workspace', home: '/agent-home', above: '/subject' }

/** What is what, by what a recording says of its folders. */
export function termsOf(
  recording: Recording,
  { home, workspace }: Pick<Surroundings, 'home' | 'workspace'>,
): Terms {
  const recorded = { ...PLACEHOLDERS, ...foldersOf(recording) }
  const pairs: [string, string][] = [
    [recorded.workspace, workspace],
    [recorded.home, home],
    [recorded.above, path.dirname(home)],
  ]
  const redactor = createRedactor({ paths: Object.fromEntries(pairs.map(([there, here]) => [here, there])) })
  return {
    here: (text) =>
      pairs.reduce((before, [there, here]) => before.replaceAll(whole(there), () => here), text),
    normal: (value) => redactor.json(value),
  }
}

/** Where its client let the agent work, and where the server says that it lives. */
function foldersOf(recording: Recording): { workspace?: string; home?: string } {
  let workspace: string | undefined
  let home: string | undefined
  for (const { what, asked } of exchangesOf(recording)) {
    if (what.kind === 'request' && what.message.method === 'thread/start')
      workspace ??= textOf(what.message.params, 'cwd')
    if (what.kind === 'result' && asked === 'initialize') home ??= textOf(what.message.result, 'codexHome')
  }
  return { ...(workspace && { workspace }), ...(home && { home }) }
}

function textOf(value: Json | undefined, name: string): string | undefined {
  const member = typeof value === 'object' && value !== null ? (value as JsonObject)[name] : undefined
  return typeof member === 'string' && path.isAbsolute(member) && member.length > 1 ? member : undefined
}

/** A folder where its name stands by itself. */
const whole = (folder: string): RegExp =>
  new RegExp(`(?<![\\w.-])${folder.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w.-])`, 'g')

/** What a recorded client says, in the names and folders of here. */
export function adapted(message: Json, names: Bindings, conn: string, terms: Terms): Json {
  const isAnswer = isObject(message) && !('method' in message)
  const walk = (value: Json, at: readonly string[]): Json => {
    if (Array.isArray(value)) return value.map((one, index) => walk(one, [...at, String(index)]))
    if (isObject(value))
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, [...at, name])]))
    if (at.length === 1 && at[0] === 'id')
      return isAnswer ? (names.actual(`request ${conn}`, value) ?? value) : value
    if (typeof value !== 'string') return value
    return (
      names.actual('id', value) ??
      terms.here(value.replaceAll(UUID, (id) => String(names.actual('id', id) ?? id)))
    )
  }
  return walk(message, [])
}

/** What a client has chosen itself stands for itself. */
export function nameAsSaid(message: Json, names: Bindings, conn: string): void {
  const walk = (value: Json, at: readonly string[]): void => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) walk(one, [...at, String(index)])
    else if (isObject(value)) for (const [name, one] of Object.entries(value)) walk(one, [...at, name])
    else if (typeof value === 'string' && at.length > 1 && treatmentOf(at).kind === 'name') {
      const draft = names.draft(conn)
      if (names.recorded('id', value) === undefined && draft.fits('id', value, value)) draft.keep()
    }
  }
  walk(message, [])
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
