import type { Medium, Scenario } from '../conform/scenario.ts'
import { type Subject, type Transport, transportsOf } from '../subject/index.ts'

/** Whether a flow can be played: over what, or why not. */
export type Means =
  | { readonly transport: Transport }
  /** The subject has nothing of that kind, and need not have. */
  | { readonly notOffered: string }
  /** It may well have it, and is not in our hands. */
  | { readonly missing: string }

/** Over what to play a flow: what the run is about, if it will do; else the first that the subject has. */
export function meansFor({ over, needs }: Scenario, subject: Subject, transport: Transport): Means {
  if (needs !== undefined && subject.command === undefined)
    return { missing: `this needs ${NEEDS[needs]}: give the command of the server, too` }
  const fits = (one: Transport): boolean =>
    over === undefined || one === over || (over === 'several' && SEVERAL.includes(one))
  const found = [transport, ...transportsOf(subject)].find(fits)
  return found === undefined && over !== undefined
    ? { notOffered: `not offered: the subject has no ${WORDS[over]}` }
    : { transport: found ?? transport }
}

const NEEDS = {
  restart: 'a server that can be killed and started again',
  'fresh home': 'a server that nobody has used before',
  'own configuration': 'a server that is configured before it starts',
} as const

const SEVERAL: readonly Transport[] = ['ws', 'unix', 'http']

const WORDS: Readonly<Record<Medium, string>> = {
  stdio: 'standard input and output',
  ws: 'WebSocket',
  http: 'sessions over HTTP',
  several: 'transport for several clients',
}
