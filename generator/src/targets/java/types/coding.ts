import type { ScalarType, TypeNode } from '@heddle/protocol'
import { isAlias } from '../../../facts/aliases.ts'
import type { JavaModel } from '../model/java-model.ts'
import type { JavaFile } from '../text/java-file.ts'
import { call, type Piece } from '../text/layout.ts'
import { stringLiteral } from '../text/literals.ts'

/** What a node is in Java, and the functions that read and write it. */
export interface Coding {
  /** As an argument of a generic type: `Long`. */
  readonly type: string
  /** As the type of a value that is always there: `long`. */
  readonly plain: string
  readonly decode: Piece
  readonly encode: Piece
}

export function codingOf(model: JavaModel, file: JavaFile, node: TypeNode): Coding {
  const core = (name: string): string => file.use(`${model.packageName.javaPackage}.core.${name}`)
  switch (node.kind) {
    case 'ref': {
      const type = model.types.get(node.name)
      if (type === undefined) throw new Error(`the model refers to ${node.name}, which it does not have`)
      if (isAlias(type.node) && !model.recursiveAliases.has(node.name))
        return codingOf(model, file, type.node)
      if (type.deprecated !== undefined) file.usesDeprecated()
      const name = file.use(`${model.packageName.javaPackage}.types.${model.typeNames.of(node.name)}`)
      return { type: name, plain: name, decode: `${name}::fromJson`, encode: `${name}::toJson` }
    }
    case 'scalar': {
      const [plain, type, functionName] = SCALARS[node.type]
      return {
        type,
        plain,
        decode: `${core('Decode')}::${functionName}`,
        encode: `${core('Encode')}::${functionName}`,
      }
    }
    case 'literal': {
      const { type, plain, encode } = codingOf(model, file, { kind: 'scalar', type: literalType(node.value) })
      return { type, plain, encode, decode: call(`${core('Decode')}.literal`, encode, literal(node.value)) }
    }
    case 'any':
      return both(
        file.use('com.fasterxml.jackson.databind.JsonNode'),
        `${core('Decode')}::any`,
        `${core('Encode')}::any`,
      )
    case 'list':
      return around('java.util.List', 'list', codingOf(model, file, node.items))
    case 'map': {
      const values = codingOf(model, file, node.values)
      const type = `${file.use('java.util.Map')}<String, ${values.type}>`
      return both(
        type,
        call(`${core('Decode')}.map`, values.decode),
        call(`${core('Encode')}.map`, values.encode),
      )
    }
    case 'nullable':
      return around('java.util.Optional', 'nullable', codingOf(model, file, node.inner))
    default:
      throw new Error(`a node of kind ${node.kind} has no name in the model`)
  }

  function around(holder: string, name: string, inner: Coding): Coding {
    const type = `${file.use(holder)}<${inner.type}>`
    return both(
      type,
      call(`${core('Decode')}.${name}`, inner.decode),
      call(`${core('Encode')}.${name}`, inner.encode),
    )
  }
}

/** Has a node a class of its own, which writes itself? */
export function hasClass(model: JavaModel, node: TypeNode): boolean {
  if (node.kind !== 'ref') return false
  const type = model.types.get(node.name)
  if (type === undefined) return false
  return !isAlias(type.node) || model.recursiveAliases.has(node.name) || hasClass(model, type.node)
}

const both = (type: string, decode: Piece, encode: Piece): Coding => ({ type, plain: type, decode, encode })

/** The type, the same as an object, and the functions. */
const SCALARS: Readonly<Record<ScalarType, readonly [plain: string, type: string, functionName: string]>> = {
  string: ['String', 'String', 'string'],
  boolean: ['boolean', 'Boolean', 'bool'],
  double: ['double', 'Double', 'float64'],
  int8: ['int', 'Integer', 'int8'],
  int16: ['int', 'Integer', 'int16'],
  int32: ['int', 'Integer', 'int32'],
  int64: ['long', 'Long', 'int64'],
  uint8: ['int', 'Integer', 'uint8'],
  uint16: ['int', 'Integer', 'uint16'],
  uint32: ['long', 'Long', 'uint32'],
  uint64: ['long', 'Long', 'uint64'],
}

function literalType(value: string | number | boolean): ScalarType {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'boolean'
  return Number.isSafeInteger(value) ? 'int64' : 'double'
}

/** A fixed value as Java writes it. */
export function literal(value: string | number | boolean): string {
  if (typeof value === 'string') return stringLiteral(value)
  return Number.isSafeInteger(value) ? `${value}L` : String(value)
}
