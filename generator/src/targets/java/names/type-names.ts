import type { ProtocolModel } from '@heddle/protocol'
import { className, JAVA_LANG } from './names.ts'

/** Names of classes of one package, none the same: not even where capital and small letters count alike, as in files. */
export class ClassPool {
  readonly #taken: Set<string>

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set([...taken].map((name) => name.toLowerCase()))
  }

  /** The name, made longer by `end` until it is free. */
  take(name: string, end: string): string {
    const key = name.toLowerCase()
    if (this.#taken.has(key)) return this.take(name + end, end)
    this.#taken.add(key)
    return name
  }
}

/**
 * What the types of a model are called. A name that every Java file knows as something else gets `Info` at its end:
 * `Thread` is `ThreadInfo`. Any other that is taken gets `Type`.
 */
export class TypeNames {
  readonly #names: ReadonlyMap<string, string>

  /** @param taken what the generated files need for something else */
  constructor(model: ProtocolModel, taken: Iterable<string>) {
    const pool = new ClassPool([...taken, ...JAVA_LANG, ...NESTED])
    const wanted = [...model.types.keys()].map((name) => [name, className(name)] as const)
    // Whoever can keep its name does, whatever the order.
    const plain = wanted.filter(([, name]) => !JAVA_LANG.has(name))
    const renamed = wanted.filter(([, name]) => JAVA_LANG.has(name))
    this.#names = new Map([
      ...plain.map(([type, name]) => [type, pool.take(name, 'Type')] as const),
      ...renamed.map(([type, name]) => [type, pool.take(`${name}Info`, 'Type')] as const),
    ])
  }

  of(type: string): string {
    const name = this.#names.get(type)
    if (name === undefined) throw new Error(`the model refers to ${type}, which it does not have`)
    return name
  }

  /** The names of classes inside of a type: none hides a type of the package, or any that is `taken`. */
  inside(...taken: readonly string[]): ClassPool {
    return new ClassPool([...this.#names.values(), ...JAVA_LANG, ...INSIDE, ...taken])
  }
}

/** Classes inside of types: there they would hide a type of the package that is called the same. */
const NESTED: readonly string[] = ['Builder', 'Known', 'Plain', 'Unknown']

/** Those, and what is used inside of types. */
const INSIDE: readonly string[] = [
  ...NESTED,
  ...[
    'Decode',
    'DecodeException',
    'Encode',
    'Experimental',
    'JsonCreator',
    'JsonNode',
    'List',
    'Map',
    'Maybe',
  ],
  ...['NullNode', 'ObjectNode', 'Objects', 'Optional', 'Set', 'Untagged', 'Values', 'WireValue'],
]
