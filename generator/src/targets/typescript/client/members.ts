import type { Method, ProtocolModel } from '@heddle/protocol'
import { clientRequests } from '../../../facts/methods.ts'
import { callName, distinctNames } from '../names/names.ts'

/** What hangs on a client: a call, a group of calls, or a call that has the calls of its group as members. */
export interface Member {
  /** The name of the property. */
  readonly name: string
  /** What the wire names of its methods begin with. */
  readonly word: string
  /** The request that is called like the group: `fuzzyFileSearch` beside `fuzzyFileSearch/sessionStart`. */
  readonly call: Method | undefined
  /** The requests of the group, by the name of their call. */
  readonly calls: ReadonlyMap<string, Method>
}

/**
 * The requests of a client, grouped by the first word of their wire names; the rest of a name makes the name of
 * the call, however many words it has. So groups never lie in groups, and a call of any depth stands beside
 * those that its words begin with: `command.exec` and `command.execWrite`.
 */
export function membersOf(model: ProtocolModel): readonly Member[] {
  const groups = Map.groupBy(clientRequests(model), ({ name }) => name.split('/', 1)[0] ?? name)
  const names = distinctNames(
    new Map([...groups.keys()].map((word) => [word, callName(word).call])),
    OF_CLIENTS,
  )
  return [...groups].map(([word, methods]) => {
    const call = methods.find((method) => method.name === word)
    const inner = methods.filter((method) => method !== call)
    return { name: names.get(word) ?? word, word, call, calls: callsOf(inner, call === undefined) }
  })
}

function callsOf(methods: readonly Method[], plain: boolean): ReadonlyMap<string, Method> {
  const rest = ({ name }: Method): string => name.slice(name.indexOf('/') + 1)
  const wanted = new Map(methods.map((method) => [rest(method), callName(method.name).call]))
  const names = distinctNames(wanted, plain ? OF_OBJECTS : OF_FUNCTIONS)
  return new Map(methods.map((method) => [names.get(rest(method)) ?? rest(method), method]))
}

/** What a client has already, and what would make it something else: a promise. */
const OF_CLIENTS: ReadonlySet<string> = new Set([
  ...['constructor', 'then', 'server', 'closed', 'startThread', 'resumeThread', 'request', 'requestUnknown'],
  ...['notify', 'on', 'notifications', 'handle', 'close', 'handleOf'],
])

const OF_OBJECTS: ReadonlySet<string> = new Set(['__proto__', 'then'])

/** A function has members of its own, some of which cannot be written. */
const OF_FUNCTIONS: ReadonlySet<string> = new Set([
  ...OF_OBJECTS,
  ...[
    'length',
    'name',
    'arguments',
    'caller',
    'constructor',
    'prototype',
    'apply',
    'bind',
    'call',
    'toString',
  ],
])
