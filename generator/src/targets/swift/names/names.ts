import { NamePool } from '../../../names/name-pool.ts'
import { wordsOf } from '../../../names/words.ts'

/** Names as Swift wants them: acronyms are all capitals, or all small where they begin a name in small letters. */
const ACRONYMS = new Set([
  ...['api', 'cpu', 'gpu', 'html', 'http', 'https', 'id', 'ip', 'json', 'jwt', 'mcp', 'mdm', 'os', 'pid'],
  ...['rpc', 'sdk', 'sql', 'sse', 'ssh', 'tls', 'toml', 'tty', 'ui', 'uri', 'url', 'uuid', 'xml', 'yaml'],
])

const PLURALS = new Set(['ids', 'uris', 'urls', 'uuids'])

/** `ThreadId` → `ThreadID`: a type. */
export function typeName(name: string): string {
  const joined = wordsOf(name).map(inside).join('')
  return /^[A-Z]/.test(joined) ? joined : `Type${joined}`
}

/** `thread/tokenUsage` → `threadTokenUsage`, `threadId` → `threadID`: a property, case or method, not escaped yet. */
export function memberName(name: string): string {
  const [first = '', ...rest] = wordsOf(name)
  const joined = first + rest.map(inside).join('')
  if (joined === '') return 'value'
  if (/^\d/.test(joined)) return `value${joined}`
  return UNSPEAKABLE.has(joined) ? `${joined}_` : joined
}

/** `user-verification` → `UserVerification`: a file or a folder. */
export const fileName = (name: string): string => typeName(name)

/** Names for members of one type: no two are the same. */
export function memberNames(
  wire: Iterable<string>,
  taken: Iterable<string> = [],
): ReadonlyMap<string, string> {
  const names = new NamePool(taken)
  return new Map([...wire].map((name) => [name, names.take(memberName(name))]))
}

/** The name where it is declared, or stands alone: a keyword needs backticks there. */
export function escaped(name: string): string {
  return KEYWORDS.has(name) ? `\`${name}\`` : name
}

/**
 * The name behind a dot. The compiler takes every keyword there as it is; other readers of the language
 * take one that can begin an expression for that expression.
 */
export const behindDot = (name: string): string => (BEGINS_EXPRESSION.has(name) ? `\`${name}\`` : name)

function inside(word: string): string {
  if (ACRONYMS.has(word)) return word.toUpperCase()
  if (PLURALS.has(word)) return `${word.slice(0, -1).toUpperCase()}s`
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Members that mean something else even between backticks, or that the compiler makes itself. */
const UNSPEAKABLE = new Set(['init', 'self', 'hashValue'])

const KEYWORDS = new Set([
  ...[
    'actor',
    'any',
    'as',
    'associatedtype',
    'async',
    'await',
    'break',
    'case',
    'catch',
    'class',
    'continue',
  ],
  ...['default', 'defer', 'deinit', 'do', 'else', 'enum', 'extension', 'fallthrough', 'false', 'fileprivate'],
  ...['for', 'func', 'guard', 'if', 'import', 'in', 'init', 'inout', 'internal', 'is', 'let', 'nil'],
  ...[
    'open',
    'operator',
    'precedencegroup',
    'private',
    'protocol',
    'public',
    'repeat',
    'rethrows',
    'return',
    'self',
  ],
  ...['some', 'static', 'struct', 'subscript', 'super', 'switch', 'throw', 'throws', 'true', 'try'],
  ...['typealias', 'var', 'where', 'while'],
])

const BEGINS_EXPRESSION = new Set(['await', 'false', 'if', 'nil', 'super', 'switch', 'true', 'try'])

/** What a type must not be called: names of the language and of Foundation, and of what the package has beside. */
export const TAKEN_TYPES: readonly string[] = [
  // Everywhere.
  ...[
    'Actor',
    'Any',
    'AnyObject',
    'Array',
    'ArraySlice',
    'AsyncSequence',
    'AsyncStream',
    'AsyncThrowingStream',
  ],
  ...['Bool', 'CancellationError', 'CaseIterable', 'Character', 'CheckedContinuation', 'Clock', 'Codable'],
  ...[
    'CodingKey',
    'CodingKeys',
    'Collection',
    'CommandLine',
    'Comparable',
    'CustomStringConvertible',
    'Decodable',
  ],
  ...[
    'Decoder',
    'DecodingError',
    'Dictionary',
    'Double',
    'Duration',
    'Encodable',
    'Encoder',
    'EncodingError',
  ],
  ...['Equatable', 'Error', 'Float', 'Hashable', 'Hasher', 'Identifiable', 'Int', 'Int8', 'Int16', 'Int32'],
  ...['Int64', 'KeyedDecodingContainer', 'KeyedEncodingContainer', 'KeyPath', 'MainActor', 'Mirror', 'Never'],
  ...['ObjectIdentifier', 'Optional', 'Protocol', 'Range', 'RawRepresentable', 'Regex', 'Result', 'Self'],
  ...[
    'Sendable',
    'Sequence',
    'Set',
    'Slice',
    'StaticString',
    'String',
    'Substring',
    'Swift',
    'Task',
    'TaskGroup',
  ],
  ...['Type', 'UInt', 'UInt8', 'UInt16', 'UInt32', 'UInt64', 'UTF8', 'UnsafeRawBufferPointer', 'Void'],
  // Where Foundation is imported.
  ...[
    'Bundle',
    'Calendar',
    'Data',
    'Date',
    'Decimal',
    'Dimension',
    'DispatchQueue',
    'FileHandle',
    'FileManager',
  ],
  ...['Formatter', 'Foundation', 'FoundationNetworking', 'Host', 'IndexPath', 'IndexSet', 'InputStream'],
  ...['JSONDecoder', 'JSONEncoder', 'Locale', 'LocalizedError', 'Measurement', 'NSLock', 'Notification'],
  ...['Operation', 'OperationQueue', 'OutputStream', 'Pipe', 'Port', 'POSIXError', 'Predicate', 'Process'],
  ...['ProcessInfo', 'Progress', 'RunLoop', 'Scanner', 'Selector', 'Stream', 'Thread', 'TimeZone', 'Timer'],
  ...['URL', 'URLRequest', 'URLSession', 'URLSessionWebSocketTask', 'UUID', 'Unit', 'UserDefaults'],
  // In this package, generated.
  ...['AgentProtocol', 'Approval', 'ApprovalDecision', 'ConversationInput', 'ConversationItem'],
  ...['ConversationStartTurn', 'ConversationThread', 'ConversationTurn', 'DefaultAnswers', 'Handlers'],
  ...['HandshakeCapabilities', 'HandshakeClientInfo', 'HandshakeFields', 'HandshakeResult', 'ServerEvent'],
  // In this package, written by hand.
  ...['Answer', 'ChildExit', 'Client', 'ClientError', 'ClientOptions', 'Connection', 'ConnectionClosed'],
  ...[
    'Dispatcher',
    'EventQueue',
    'EventsDropped',
    'Follower',
    'Handler',
    'Handshake',
    'Incoming',
    'Indirect',
  ],
  ...['InvalidAnswer', 'JSONValue', 'LineSplitter', 'LineTail', 'MessageID', 'NilAsNull', 'Nothing'],
  ...['NotificationMessage', 'Nullable', 'ObjectShape', 'PipeReader', 'PipeWriter', 'Presence'],
  ...['ProtocolViolation', 'RPCError', 'RequestContext', 'RequestDesk', 'RequestMessage', 'RequestTimeout'],
  ...[
    'ServerRequest',
    'StartFailed',
    'StdioOptions',
    'StdioTransport',
    'Stopper',
    'ThreadHandle',
    'Transport',
  ],
  ...['TurnChange', 'TurnHandle', 'TurnItems', 'TurnPlace', 'TurnResult', 'TurnStream', 'UnknownEvent'],
  ...['VersionRefused', 'WebSocketOptions', 'WebSocketTransport', 'Wire', 'WireKey'],
]
