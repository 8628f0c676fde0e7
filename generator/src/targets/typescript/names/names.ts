/**
 * Names as TypeScript wants them. Wire names of fields are kept as they are; only what cannot stand
 * unquoted is quoted.
 */

/** The name of a field, quoted when it has to be. */
export function propertyName(wireName: string): string {
  return IDENTIFIER.test(wireName) ? wireName : stringLiteral(wireName)
}

/** A string literal in the quotes that need fewer escapes, single ones when in doubt. */
export function stringLiteral(text: string): string {
  const json = JSON.stringify(text).replaceAll(INVISIBLE, escaped)
  if (text.includes("'") && !text.includes('"')) return json
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

/** What an editor would not show, or show elsewhere than it stands. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u2028\u2029\p{Bidi_Control}\u200b\u2060\ufeff]/gu

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A type's name made an identifier. What else has that name is for `TypeNames` to see to. */
export function typeName(name: string): string {
  const words = name.split(/[^A-Za-z0-9_$]+/).filter((word) => word !== '')
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[A-Za-z_$]/.test(joined) ? joined : `Type${joined}`
}

/** `thread/turns/list` → group `thread`, call `turnsList`; `initialize` has no group. */
export function callName(method: string): { group: string | null; call: string } {
  const parts = method.split('/')
  const [first = '', ...rest] = parts
  return rest.length === 0
    ? { group: null, call: camelCase([first]) }
    : { group: camelCase([first]), call: camelCase(rest) }
}

/**
 * Property names by what stands for them on the wire, no two the same. Where two would be, the one that is spelled
 * so on the wire has the name, or else the first of them; the others are called as on the wire: `turns/list`
 * beside `turnsList`. Names that are taken get `Methods` at their end.
 *
 * @param wanted the name that each would have by itself
 */
export function distinctNames(
  wanted: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const used = new Set(taken)
  const isFirm = ([wire, name]: readonly [string, string]): number =>
    Number(wire === name && !taken.has(name))
  const names = new Map<string, string>()
  for (const [wire, name] of [...wanted].sort((a, b) => isFirm(b) - isFirm(a))) {
    let free = [name, wire].find((each) => each !== '' && !used.has(each)) ?? `${name}Methods`
    while (used.has(free)) free += 'Methods'
    names.set(wire, free)
    used.add(free)
  }
  return names
}

/** `ThreadItem` → `THREAD_ITEM`. */
export function constantName(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toUpperCase()
}

function camelCase(parts: readonly string[]): string {
  const words = parts.flatMap((part) => part.split(/[^A-Za-z0-9$]+/)).filter((word) => word !== '')
  return words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join('')
}

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)
const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/

/** What the types of the protocol must not hide: globals that the package uses, and its own exports. */
export const TAKEN: ReadonlySet<string> = new Set([
  ...['Array', 'Error', 'Map', 'Object', 'Promise', 'Record', 'Set', 'String', 'Number', 'Boolean', 'Symbol'],
  ...['AbortSignal', 'AsyncIterable', 'AsyncIterator', 'Exclude', 'Extract', 'Omit', 'Partial', 'Uint8Array'],
  ...['Function', 'Readonly', 'ReadonlyMap', 'ReadonlySet', 'JSON', 'WebSocket', 'Required', 'Pick'],
  ...['BaseClient', 'Client', 'ClientError', 'ClientOptions', 'Connection', 'ConnectionClosed'],
  ...['EndStatus', 'EventsDropped', 'HandshakeOptions', 'ProtocolViolation', 'RequestOptions'],
  ...['RequestTimeout', 'RpcError', 'ServerInfo', 'StartFailed', 'Transport', 'VersionRefused'],
  ...['RunOptions', 'ThreadHandle', 'ThreadsClient', 'TurnEvent', 'TurnHandle', 'TurnResult', 'TurnSettings'],
  ...['Approval', 'ApprovalDecision', 'Handler', 'Handlers', 'OnApproval', 'RequestContext'],
  ...['ClientRequests', 'ClientNotifications', 'ServerRequests', 'ServerNotifications'],
  ...['NotificationOf', 'ServerNotification', 'UnknownNotification'],
  ...['UnknownTag', 'UnknownObject', 'UnknownValue', 'UnknownVariant'],
])
