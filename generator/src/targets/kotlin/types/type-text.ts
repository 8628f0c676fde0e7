import type { IntegerType, LiteralNode, ScalarType, TypeNode } from '@heddle/protocol'
import { isAlias } from '../../../facts/aliases.ts'
import { type KotlinModel, packageOf } from '../model/kotlin-model.ts'
import type { KotlinFile } from '../text/kotlin-file.ts'

/** The Kotlin types of nodes, as one file says them. */
export class TypeScope {
  readonly model: KotlinModel
  readonly file: KotlinFile

  constructor(model: KotlinModel, file: KotlinFile) {
    this.model = model
    this.file = file
  }

  /** A named type of the model. */
  named(name: string): string {
    return this.file.use(packageOf(this.model, 'types'), this.model.typeNames.of(name))
  }

  /** A name of the part that reads and writes JSON. */
  json(name: string): string {
    return this.file.use(packageOf(this.model, 'json'), name)
  }

  /** A name of the library that reads and writes JSON. */
  kotlinx(name: string): string {
    return this.file.use('kotlinx.serialization.json', name)
  }

  /** The type of a node. Null is part of it only where it is no matter of a field. */
  type(node: TypeNode): string {
    switch (node.kind) {
      case 'ref':
        return this.named(node.name)
      case 'scalar':
        return SCALARS[node.type]
      case 'literal':
        return SCALARS[scalarOf(node)]
      case 'nullable':
        return this.typeOrNull(node.inner)
      case 'any':
        return this.kotlinx('JsonElement')
      case 'list':
        return `List<${this.type(node.items)}>`
      case 'map':
        return `Map<String, ${this.type(node.values)}>`
      default:
        throw new Error(`a node of kind ${node.kind} has no name in the model`)
    }
  }

  /** The type of a node that may be null, too. */
  typeOrNull(node: TypeNode): string {
    const type = this.type(node)
    return this.#takesNull(node) ? type : `${type}?`
  }

  /** What reads and writes a node. */
  serializer(node: TypeNode): string {
    switch (node.kind) {
      case 'ref': {
        const aliased = this.#aliased(node.name)
        return aliased === undefined ? `${this.named(node.name)}.serializer()` : this.serializer(aliased)
      }
      case 'scalar':
        return this.#scalar(node.type)
      case 'literal':
        return this.#scalar(scalarOf(node))
      case 'nullable': {
        const inner = this.serializer(node.inner)
        if (inner.endsWith('.nullable')) return inner
        return `${inner}.${this.file.use('kotlinx.serialization.builtins', 'nullable')}`
      }
      case 'any':
        return this.json('ExactJson')
      case 'list':
        return `${this.file.use('kotlinx.serialization.builtins', 'ListSerializer')}(${this.serializer(node.items)})`
      case 'map': {
        const map = this.file.use('kotlinx.serialization.builtins', 'MapSerializer')
        return `${map}(${this.#scalar('string')}, ${this.serializer(node.values)})`
      }
      default:
        throw new Error(`a node of kind ${node.kind} has no name in the model`)
    }
  }

  /** Has the file read the values of a node as strictly as the protocol wants it. */
  readStrictly(node: TypeNode): void {
    switch (node.kind) {
      case 'scalar':
        this.#useStrict(node.type)
        break
      case 'literal':
        this.#useStrict(scalarOf(node))
        break
      case 'nullable':
        this.readStrictly(node.inner)
        break
      case 'list':
        this.readStrictly(node.items)
        break
      case 'map':
        this.readStrictly(node.values)
        break
      case 'any':
        this.useSerializer('ExactJson')
        break
      case 'ref': {
        const aliased = this.#aliased(node.name)
        if (aliased !== undefined) this.readStrictly(aliased)
      }
    }
  }

  /** Has a serializer used for all values of its type in the file. */
  useSerializer(name: string): void {
    this.file.annotate(this.file.use('kotlinx.serialization', 'UseSerializers'), `${this.json(name)}::class`)
  }

  /** What a type is that has no class, but is a name for something else. */
  #aliased(name: string): TypeNode | undefined {
    const { types, recursiveAliases } = this.model
    const node = types.get(name)?.node
    return node !== undefined && isAlias(node) && !recursiveAliases.has(name) ? node : undefined
  }

  /** Is null one of the values already? An alias does not show it. */
  #takesNull(node: TypeNode): boolean {
    if (node.kind === 'nullable') return true
    const aliased = node.kind === 'ref' ? this.#aliased(node.name) : undefined
    return aliased !== undefined && this.#takesNull(aliased)
  }

  #useStrict(type: ScalarType): void {
    if (type !== 'string') this.useSerializer(`Strict${SCALARS[type]}`)
  }

  #scalar(type: ScalarType): string {
    return this.json(`Strict${SCALARS[type]}`)
  }
}

const INTEGERS: Readonly<Record<IntegerType, string>> = {
  int8: 'Byte',
  int16: 'Short',
  int32: 'Int',
  int64: 'Long',
  uint8: 'UByte',
  uint16: 'UShort',
  uint32: 'UInt',
  uint64: 'ULong',
}

const SCALARS: Readonly<Record<ScalarType, string>> = {
  ...INTEGERS,
  string: 'String',
  boolean: 'Boolean',
  double: 'Double',
}

function scalarOf({ value }: LiteralNode): ScalarType {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'boolean'
  return Number.isSafeInteger(value) ? 'int64' : 'double'
}
