import type { Field, ScalarNode, TypeNode } from '@heddle/protocol'
import { resolve } from '../../../facts/shape.ts'
import type { GoModel } from '../model/go-model.ts'
import { isUnion } from '../names/type-names.ts'
import type { GoFile } from '../text/go-file.ts'

/** How a type is written in Go, and what reads and writes its values. */
export interface GoType {
  readonly text: string
  readonly read: Codec
  readonly write: Codec
  /** Has it a nil, which can stand for null or absent? */
  readonly nilable: boolean
}

/** A function that reads or writes a value. */
export interface Codec {
  /** As a value: of the form `func(*T, *wire.Reader)` or `func(*T, *wire.Writer)`. */
  readonly asFunc: string
  /** As a statement about a variable or field. */
  call(place: string): string
}

/** What a type is in Go, where it is neither absent nor null. */
export function goType(model: GoModel, file: GoFile, node: TypeNode): GoType {
  switch (node.kind) {
    case 'ref':
      return named(model, file, node.name)
    case 'scalar':
      return scalar(node)
    case 'literal':
      return scalar({ kind: 'scalar', type: literalType(node.value) })
    case 'any':
      return {
        ...plain('Raw', true),
        // Imported only where it is written: a file that goes by another name for it has no use for the import.
        get text() {
          return file.use('encoding/json', 'json.RawMessage')
        },
      }
    case 'list':
      return inParts(model, file, node.items, '[]', 'List')
    case 'map':
      return inParts(model, file, node.values, 'map[string]', 'Map')
    case 'nullable':
      return nullable(model, file, node.inner)
    default:
      throw new Error(`a node of kind ${node.kind} has no name in the model`)
  }
}

const READER = 'r *wire.Reader'
const WRITER = 'w *wire.Writer'

/** The functions of `codec.go` for one kind of value. */
function plain(kind: string, nilable = false): Omit<GoType, 'text'> {
  return { read: helper(`read${kind}`, 'r'), write: helper(`write${kind}`, 'w'), nilable }
}

function helper(name: string, other: string): Codec {
  return { asFunc: name, call: (place) => `${name}(&${place}, ${other})` }
}

/** The methods of a type that is declared in the package. */
function methods(text: string, nilable: boolean): GoType {
  const method = (name: string, other: string): Codec => ({
    asFunc: `(*${text}).${name}`,
    call: (place) => `${place}.${name}(${other})`,
  })
  return { text, read: method('decode', 'r'), write: method('encode', 'w'), nilable }
}

/** A function made of others. */
function composed(
  file: GoFile,
  text: string,
  other: string,
  body: (pointer: string, value: string) => string,
): Codec {
  return {
    get asFunc() {
      file.use(file.own('internal/wire'), '')
      return `func(v *${text}, ${other}) {\n\t${body('v', '*v').replaceAll('\n', '\n\t')}\n}`
    },
    call: (place) => body(`&${place}`, place),
  }
}

function named(model: GoModel, file: GoFile, name: string): GoType {
  const text = model.typeNames.of(name)
  const node = model.types.get(name)?.node
  if (node === undefined) throw new Error(`the model refers to ${name}, which it does not have`)
  if (node.kind === 'object') return methods(text, false)
  if (isDefinedList(node)) return methods(text, true)
  if (isUnion(node)) return { ...plain('Union', true), text, read: helper(`parse${text}`, 'r') }
  if (node.kind === 'enum') return { text, ...plain('Text') }
  // Names that lead round in a circle stand for nothing.
  if (resolve(model, node)?.kind === 'ref') return { ...plain('Raw', true), text }
  const { read, write, nilable } = goType(model, file, node)
  return { text, read, write, nilable }
}

/** Is a named type one of its own in Go, with nil for null? */
export function isDefinedList(node: TypeNode): boolean {
  const inner = node.kind === 'nullable' ? node.inner : node
  return inner.kind === 'list' || inner.kind === 'map'
}

function scalar({ type }: ScalarNode): GoType {
  switch (type) {
    case 'string':
      return { text: 'string', ...plain('Text') }
    case 'boolean':
      return { text: 'bool', ...plain('Bool') }
    case 'double':
      return { text: 'float64', ...plain('Float') }
    default:
      return { text: type, ...plain(type.startsWith('u') ? 'Uint' : 'Int') }
  }
}

function literalType(value: string | number | boolean): ScalarNode['type'] {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'boolean'
  return Number.isSafeInteger(value) ? 'int64' : 'double'
}

function inParts(model: GoModel, file: GoFile, part: TypeNode, prefix: string, kind: string): GoType {
  const inner = goType(model, file, part)
  const text = prefix + inner.text
  return {
    text,
    read: composed(file, text, READER, (v) => `read${kind}(${v}, r, ${inner.read.asFunc})`),
    write: composed(file, text, WRITER, (v) => `write${kind}(${v}, w, ${inner.write.asFunc})`),
    nilable: true,
  }
}

/** A value or null. */
export function nullable(model: GoModel, file: GoFile, node: TypeNode): GoType {
  const inner = goType(model, file, node)
  const { text, read, write } = inner
  if (inner.nilable)
    return {
      text,
      read: composed(file, text, READER, (v) => `readOrNull(${v}, r, ${read.asFunc})`),
      write: composed(
        file,
        text,
        WRITER,
        (v, value) => `writeOrNull(${v}, w, ${write.asFunc}, ${value} == nil)`,
      ),
      nilable: true,
    }
  return {
    text: `*${text}`,
    read: composed(file, `*${text}`, READER, (v) => `readPointer(${v}, r, ${read.asFunc})`),
    write: composed(file, `*${text}`, WRITER, (v) => `writePointer(${v}, w, ${write.asFunc})`),
    nilable: true,
  }
}

/** Is it a value of any kind, which has a null of its own? */
export function isAny(model: GoModel, { type }: Field): boolean {
  const kind = resolve(model, type)?.kind
  return kind === 'any' || kind === 'ref'
}
