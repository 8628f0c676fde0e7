import { camelCase, screamingCase } from '../../../names/words.ts'

/** Names as Java wants them. */

/** `threadId`: a component, argument or method. What Java keeps for itself gets `Value` at its end. */
export function memberName(name: string): string {
  const words = camelCase(name)
  const identifier = /^[a-z]/.test(words) ? words : `field${words}`
  return RESERVED.has(identifier) ? `${identifier}Value` : identifier
}

/** The name of a class: `openai/form` → `OpenaiForm`. Capitals inside stay as they are. */
export function className(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[A-Za-z]/.test(joined) ? joined : `Type${joined}`
}

/** `on-request` → `ON_REQUEST`: a constant. */
export function constantName(value: string): string {
  const words = screamingCase(value)
  return /^[A-Z]/.test(words) ? words : `VALUE${words === '' ? '' : `_${words}`}`
}

export const KEYWORDS: ReadonlySet<string> = new Set([
  ...[
    'abstract',
    'assert',
    'boolean',
    'break',
    'byte',
    'case',
    'catch',
    'char',
    'class',
    'const',
    'continue',
  ],
  ...[
    'default',
    'do',
    'double',
    'else',
    'enum',
    'extends',
    'false',
    'final',
    'finally',
    'float',
    'for',
    'goto',
  ],
  ...[
    'if',
    'implements',
    'import',
    'instanceof',
    'int',
    'interface',
    'long',
    'native',
    'new',
    'null',
    'package',
  ],
  ...['private', 'protected', 'public', 'return', 'short', 'static', 'strictfp', 'super', 'switch'],
  ...['synchronized', 'this', 'throw', 'throws', 'transient', 'true', 'try', 'void', 'volatile', 'while'],
])

/** What a component or method must not be called. */
const RESERVED: ReadonlySet<string> = new Set([
  ...KEYWORDS,
  // Members of every object.
  ...['clone', 'equals', 'finalize', 'getClass', 'hashCode', 'notify', 'notifyAll', 'toString', 'wait'],
  // Words that mean something where a name could stand.
  ...['record', 'sealed', 'permits', 'var', 'yield'],
  // Members and variables of the generated types.
  ...['build', 'builder', 'fromJson', 'json', 'toBuilder', 'toJson'],
  // Members of the client.
  ...[
    'async',
    'close',
    'closed',
    'connect',
    'connectWebSocket',
    'events',
    'request',
    'resumeThread',
    'server',
  ],
  ...['spawn', 'startThread', 'withRequestTimeout', 'params'],
])

/** Classes that every file sees without an import. */
export const JAVA_LANG: ReadonlySet<string> = new Set([
  ...['Appendable', 'AutoCloseable', 'Boolean', 'Byte', 'Character', 'CharSequence', 'Class', 'ClassLoader'],
  ...['ClassValue', 'Cloneable', 'Comparable', 'Deprecated', 'Double', 'Enum', 'Error', 'Exception', 'Float'],
  ...[
    'FunctionalInterface',
    'Integer',
    'Iterable',
    'Long',
    'Math',
    'Module',
    'ModuleLayer',
    'Number',
    'Object',
  ],
  ...['Override', 'Package', 'Process', 'ProcessBuilder', 'ProcessHandle', 'Readable', 'Record', 'Runnable'],
  ...['Runtime', 'RuntimeException', 'SafeVarargs', 'ScopedValue', 'SecurityManager', 'Short', 'StackWalker'],
  ...[
    'StrictMath',
    'String',
    'StringBuffer',
    'StringBuilder',
    'StringTemplate',
    'SuppressWarnings',
    'System',
  ],
  ...['Thread', 'ThreadGroup', 'ThreadLocal', 'Throwable', 'Void', 'Iterator', 'IO', 'Compiler'],
])
