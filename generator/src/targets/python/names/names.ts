import type { Json } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import { screamingCase, snakeCase } from '../../../names/words.ts'
import { escapeInvisible } from '../text/invisible.ts'
import { KEYWORDS } from './keywords.ts'

/** Names as Python wants them. What the wire says is kept beside them where it cannot be computed back. */

/** `threadId` → `thread_id`: an attribute, argument or method. */
export function attributeName(name: string): string {
  const words = snakeCase(name)
  const identifier = /^[a-z]/.test(words) ? words : `field_${words}`
  return RESERVED.has(identifier) ? `${identifier}_` : identifier
}

/** What the runtime takes for the wire name of an attribute that does not say it: `thread_id` → `threadId`. */
export function impliedWireName(attribute: string): string {
  const [first = '', ...rest] = attribute.split('_')
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** Attribute names for the fields of one object: no two are the same. */
export function attributeNames(fields: readonly { readonly name: string }[]): ReadonlyMap<string, string> {
  const names = new NamePool()
  return new Map(fields.map(({ name }) => [name, names.take(attributeName(name))]))
}

/** The name of a class or type alias: `openai/form` → `OpenaiForm`. */
export function className(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[A-Za-z]/.test(joined) ? joined : `Type${joined}`
}

/** The name of a file: `userVerification` → `user_verification`. */
export function moduleName(name: string): string {
  const words = snakeCase(name)
  const identifier = /^[a-z]/.test(words) ? words : `area_${words}`
  return KEYWORDS.includes(identifier) ? `${identifier}_` : identifier
}

/** `thread/tokenUsage/updated` → `THREAD_TOKEN_USAGE_UPDATED`. */
export const constantName = screamingCase

/** A string literal in the quotes that the formatter chooses: double ones unless they need more escapes. */
export function stringLiteral(text: string): string {
  const json = escapeInvisible(JSON.stringify(text))
  if (!text.includes('"') || text.includes("'")) return json
  return `'${json.slice(1, -1).replaceAll('\\"', '"')}'`
}

/** A JSON value as Python writes it: `[true, null]` → `[True, None]`. */
export function jsonLiteral(value: Json): string {
  if (value === null) return 'None'
  if (typeof value === 'string') return stringLiteral(value)
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return `[${value.map(jsonLiteral).join(', ')}]`
  return `{${Object.entries(value)
    .map(([key, entry]) => `${stringLiteral(key)}: ${jsonLiteral(entry)}`)
    .join(', ')}}`
}

/** What an attribute must not be called. */
const RESERVED = new Set([
  ...KEYWORDS,
  // A letter that looks like a digit, says the linter.
  'l',
  // Types that stand in annotations beside it, and what calls are made with.
  ...['bool', 'dict', 'float', 'given', 'int', 'list', 'object', 'self', 'str'],
  // Members of every model.
  ...['construct', 'copy', 'from_orm', 'json', 'parse_file', 'parse_obj', 'parse_raw', 'raw', 'schema'],
  ...['schema_json', 'update_forward_refs', 'validate', 'model_computed_fields', 'model_config'],
  ...['model_construct', 'model_copy', 'model_dump', 'model_dump_json', 'model_extra', 'model_fields'],
  ...['model_fields_set', 'model_json_schema', 'model_parametrized_name', 'model_post_init', 'model_rebuild'],
  ...['model_validate', 'model_validate_json', 'model_validate_strings'],
  // Members of the client and of the handlers.
  ...['close', 'connect', 'events', 'notify', 'of', 'request', 'request_unknown', 'resume_thread', 'server'],
  ...['connect_websocket', 'spawn', 'start_thread', 'wait_closed', 'with_timeout'],
])

/** Names that Python has everywhere: an annotation that says one finds Python's before that of the package. */
const BUILTINS: readonly string[] = [
  ...['ArithmeticError', 'AssertionError', 'AttributeError', 'BaseException', 'BaseExceptionGroup'],
  ...['BlockingIOError', 'BrokenPipeError', 'BufferError', 'BytesWarning', 'ChildProcessError'],
  ...['ConnectionAbortedError', 'ConnectionError', 'ConnectionRefusedError', 'ConnectionResetError'],
  ...['DeprecationWarning', 'EOFError', 'Ellipsis', 'EncodingWarning', 'EnvironmentError', 'Exception'],
  ...['ExceptionGroup', 'FileExistsError', 'FileNotFoundError', 'FloatingPointError', 'FutureWarning'],
  ...['GeneratorExit', 'IOError', 'ImportError', 'ImportWarning', 'IndentationError', 'IndexError'],
  ...['InterruptedError', 'IsADirectoryError', 'KeyError', 'KeyboardInterrupt', 'LookupError', 'MemoryError'],
  ...['ModuleNotFoundError', 'NameError', 'NotADirectoryError', 'NotImplemented', 'NotImplementedError'],
  ...['OSError', 'OverflowError', 'PendingDeprecationWarning', 'PermissionError', 'ProcessLookupError'],
  ...['PythonFinalizationError', 'RecursionError', 'ReferenceError', 'ResourceWarning', 'RuntimeError'],
  ...['RuntimeWarning', 'StopAsyncIteration', 'StopIteration', 'SyntaxError', 'SyntaxWarning', 'SystemError'],
  ...['SystemExit', 'TabError', 'TimeoutError', 'TypeError', 'UnboundLocalError', 'UnicodeDecodeError'],
  ...['UnicodeEncodeError', 'UnicodeError', 'UnicodeTranslateError', 'UnicodeWarning', 'UserWarning'],
  ...['ValueError', 'Warning', 'WindowsError', 'ZeroDivisionError'],
]

/** What a type must not be called: names that the generated files need for something else. */
export const PACKAGE_NAMES: readonly string[] = [
  ...BUILTINS,
  ...['Annotated', 'Any', 'Awaitable', 'Callable', 'Final', 'Generic', 'Literal', 'Mapping', 'Sequence'],
  ...['False', 'None', 'True', 'TYPE_CHECKING', 'TypeAlias', 'TypeAliasType', 'Field'],
  ...['Bool', 'Float', 'Int', 'Maybe', 'Model', 'Nothing', 'OMIT', 'Omit', 'UnknownVariant', 'deprecated'],
  ...['Closest', 'TaggedBy', 'TaggedByKey'],
  ...['APPROVALS', 'Approval', 'ApprovalDecision', 'DEFAULT_ANSWERS', 'Handler', 'Handlers', 'OnApproval'],
  ...['BaseClient', 'BaseThreadHandle', 'Client', 'Connection', 'Dispatcher', 'ThreadHandle', 'TurnRun'],
  ...['EVENTS', 'Event', 'ServerEvent', 'TurnEvent', 'UnknownEvent'],
  ...['NotificationMethod', 'RequestMethod', 'SERVER_REQUESTS'],
]
