import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { readRecordings, replayOffline } from '@heddle/conformance'
import { REAL_SERVERS } from '@heddle/protocol'
import type { Fidelity } from '@heddle/protocol/workshop'

/** What the recordings of a real server say about our description of its version. */
export interface Recorded {
  readonly messages: number
  /** How many are of methods that the version leaves out. */
  readonly outside: number
  /** What a client said that goes beyond the version, in a sentence each: it may try what it likes, to see what comes of it. */
  readonly trials: readonly string[]
  /** Every message of the server that is not exactly as the version defines it, in a sentence. */
  readonly faults: readonly string[]
}

/** 0.99.0 says everything once more in the words of an older generation, which no schema of it describes. */
const OLDER_GENERATION = /^codex\/event\//

/** @param corpus the folder of recordings; those of a server lie in folders that begin with `codex-VERSION` */
export async function recordedAt(
  { version, ours, real, omissions }: Fidelity,
  corpus: string,
): Promise<Recorded> {
  const folders = (await readdir(corpus))
    .filter(
      (name) =>
        name === `codex-${REAL_SERVERS[version]}` || name.startsWith(`codex-${REAL_SERVERS[version]}-`),
    )
    .map((name) => path.join(corpus, name))
  const { recordings } = await replayOffline(readRecordings(folders), { versions: [version] })
  const results = recordings.flatMap(({ versions }) => versions)
  const inexact = (side: 'client' | 'server') =>
    results
      .flatMap(({ remarks }) => remarks.filter(({ from }) => from === side))
      .map(({ file, line, method, pointer, message }) => `${file}:${line}: ${method}: ${pointer} ${message}.`)
  const names = new Set(ours.methods.map(({ name }) => name))
  const realNames = new Set(real.methods.map(({ name }) => name))
  const isLeftOut = (method: string) =>
    OLDER_GENERATION.test(method) ||
    (realNames.has(method) && omissions.some(({ matches }) => matches(`method:${method}`)))
  const undefinedMethods = await methodsSaid(folders)
  const unknown = [...undefinedMethods].filter((method) => !names.has(method) && !isLeftOut(method))
  return {
    messages: recordings.reduce((sum, { messages }) => sum + messages, 0),
    outside: results.reduce((sum, { counts }) => sum + counts.outside, 0),
    trials: inexact('client'),
    faults: [...inexact('server'), ...unknown.map((method) => `${method} was recorded and is not defined.`)],
  }
}

/** The methods that a real server used by itself. */
async function methodsSaid(folders: readonly string[]): Promise<ReadonlySet<string>> {
  const methods = new Set<string>()
  for await (const { entries } of readRecordings(folders))
    for (const { what } of entries)
      if (what.from === 'server' && 'msg' in what && isNamed(what.msg)) methods.add(what.msg.method)
  return methods
}

const isNamed = (message: unknown): message is { readonly method: string } =>
  typeof message === 'object' && message !== null && 'method' in message && typeof message.method === 'string'
