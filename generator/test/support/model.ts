import type {
  Described,
  Field,
  Method,
  NamedType,
  ObjectNode,
  ProtocolModel,
  TypeNode,
} from '@heddle/protocol'

const said = (docs: string): Described => ({ docs, since: '2026-02', stability: 'stable' })

/** A type `name` in the area `area`. */
export function type(name: string, node: TypeNode, area = 'things'): NamedType {
  return { ...said(`About ${name}.`), name, area, node }
}

export function object(...fields: readonly Field[]): ObjectNode {
  return { kind: 'object', fields, extra: 'allowed' }
}

/** A required field, unless `more` says otherwise. */
export function field(name: string, node: TypeNode, more: Partial<Field> = {}): Field {
  return { ...said(`The ${name}.`), name, type: node, presence: 'required', nullable: false, ...more }
}

export const string: TypeNode = { kind: 'scalar', type: 'string' }

export const ref = (name: string) => ({ kind: 'ref', name }) as const

export function variant<Rest extends object>(tag: string, rest: Rest): Described & { tag: string } & Rest {
  return { ...said(`It is ${tag}.`), tag, ...rest }
}

export function value(text: string): Described & { value: string } {
  return { ...said(`It is ${text}.`), value: text }
}

/** A request of the client without params, unless `more` says otherwise. */
export function method(name: string, more: Partial<Method> = {}): Method {
  const silent = { params: null, paramsOptional: false, result: null, errors: [] }
  const place = { direction: 'client-to-server', kind: 'request', module: 'test' } as const
  return { ...said(`Does ${name}.`), name, ...place, ...silent, ...more }
}

/** A small model of the given types and methods. */
export function modelOf(types: readonly NamedType[], methods: readonly Method[] = []): ProtocolModel {
  return {
    name: 'Test protocol',
    errors: new Map(),
    version: '2026-02',
    experimental: true,
    types: new Map(types.map((each) => [each.name, each])),
    methods,
  }
}
