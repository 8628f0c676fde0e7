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
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const { name } of fields) {
    let attribute = attributeName(name)
    while (taken.has(attribute)) attribute += '_'
    taken.add(attribute)
    names.set(name, attribute)
  }
  return names
}

/** The name of a class or type alias. One that the package needs for itself gets `Type` at its end. */
export function className(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  const identifier = /^[A-Za-z]/.test(joined) ? joined : `Type${joined}`
  return TAKEN.has(identifier) ? `${identifier}Type` : identifier
}

/** `item/agentMessage/delta` → `ItemAgentMessageDelta`. */
export function methodClassName(method: string): string {
  return className(method)
}

/** `thread/tokenUsage/updated` → `THREAD_TOKEN_USAGE_UPDATED`. */
export function constantName(method: string): string {
  return snakeCase(method).toUpperCase()
}

/** `thread/turns/list` → group `thread`, call `turns_list`; `initialize` has no group. */
export function callName(method: string): { readonly group: string | null; readonly call: string } {
  const [first = '', ...rest] = method.split('/')
  return rest.length === 0
    ? { group: null, call: attributeName(first) }
    : { group: attributeName(first), call: attributeName(rest.join('/')) }
}

/** A string literal in the quotes that the formatter chooses: double ones unless they need more escapes. */
export function stringLiteral(text: string): string {
  const json = JSON.stringify(text)
  if (!text.includes('"') || text.includes("'")) return json
  return `'${json.slice(1, -1).replaceAll('\\"', '"')}'`
}

function snakeCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .join('_')
    .toLowerCase()
}

/** What an attribute must not be called. */
const RESERVED = new Set([
  // Keywords.
  ...['and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else'],
  ...['except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not'],
  ...['or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'],
  // Types that stand in annotations beside it.
  ...['bool', 'dict', 'float', 'int', 'list', 'object', 'str'],
  // Members of every model.
  ...[
    'construct',
    'copy',
    'dict',
    'from_orm',
    'json',
    'parse_file',
    'parse_obj',
    'parse_raw',
    'raw',
    'schema',
  ],
  ...['schema_json', 'update_forward_refs', 'validate', 'model_computed_fields', 'model_config'],
  ...['model_construct', 'model_copy', 'model_dump', 'model_dump_json', 'model_extra', 'model_fields'],
  ...['model_fields_set', 'model_json_schema', 'model_parametrized_name', 'model_post_init', 'model_rebuild'],
  ...['model_validate', 'model_validate_json', 'model_validate_strings'],
  // Members of the client.
  ...[
    'close',
    'connect',
    'events',
    'notify',
    'request',
    'request_unknown',
    'resume_thread',
    'self',
    'server',
  ],
  ...['spawn', 'start_thread', 'wait_closed'],
])

/** What a type must not be called: names that the generated files need for something else. */
const TAKEN = new Set([
  ...[
    'Annotated',
    'Any',
    'Awaitable',
    'Callable',
    'Final',
    'Generic',
    'Literal',
    'Mapping',
    'None',
    'Sequence',
  ],
  ...['False', 'True', 'TYPE_CHECKING', 'TypeAlias', 'Field'],
  ...['Bool', 'Float', 'Int', 'Model', 'Omit', 'TaggedBy', 'TaggedByKey', 'UnknownVariant'],
  ...[
    'Approval',
    'ApprovalDecision',
    'Client',
    'Handler',
    'Handlers',
    'OnApproval',
    'ThreadHandle',
    'TurnRun',
  ],
  ...['Event', 'ServerEvent', 'TurnEvent', 'UnknownEvent', 'NotificationMethod', 'RequestMethod'],
])
