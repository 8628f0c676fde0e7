import type { NamedType, ProtocolModel } from '@heddle/protocol'
import type { FileTree } from '../../target.ts'
import { list } from './layout.ts'
import { PythonModule, sortedNames } from './module.ts'
import { className } from './names.ts'
import { inOrderOfUse } from './order.ts'
import { addType, declaredNames } from './type-declaration.ts'
import type { TypeScope } from './type-text.ts'

/** One file an area of the definitions, and a package that brings them together. */
export function typeFiles(model: ProtocolModel): FileTree {
  const areas = Map.groupBy(model.types.values(), (type) => type.area)
  const files = new Map<string, string>()
  for (const [area, types] of areas) files.set(`${FOLDER}/${area}.py`, areaFile(model, area, types))
  return files.set(`${FOLDER}/__init__.py`, contentsFile(model, areas))
}

const FOLDER = 'src/heddle_client/types'

function areaFile(model: ProtocolModel, area: string, types: readonly NamedType[]): string {
  const file = new PythonModule(model, `Types of the protocol: ${area}.`)
  for (const type of inOrderOfUse(types)) {
    addType(file, type, scopeIn(file, model, area, isAlias(type)))
  }
  return file.toString()
}

/**
 * An alias is evaluated when its file is imported, so the types in it must be there. All other uses stand in
 * annotations, which are resolved once all files are there.
 */
function scopeIn(file: PythonModule, model: ProtocolModel, area: string, now: boolean): TypeScope {
  const areaOf = new Map([...model.types.values()].map((type) => [className(type.name), type.area]))
  return {
    type(name) {
      const other = areaOf.get(name)
      if (other === undefined) throw new Error(`the model refers to a type ${name} that it does not have`)
      if (other === area) return name
      return now ? file.use(`.${other}`, name) : file.useInTypes(`.${other}`, name)
    },
    typing: (name) => file.use('typing', name),
    strict: (name) => file.use('.._runtime.model', name.charAt(0).toUpperCase() + name.slice(1)),
  }
}

/** Of a union told apart by keys only its own classes stand in the alias. */
function isAlias({ node }: NamedType): boolean {
  return node.kind !== 'object' && node.kind !== 'external-union'
}

function contentsFile(model: ProtocolModel, areas: ReadonlyMap<string, readonly NamedType[]>): string {
  const file = new PythonModule(model, 'All types of the protocol.')
  const names = new Set<string>()
  for (const [area, types] of areas)
    for (const name of types.flatMap(declaredNames)) names.add(file.use(`.${area}`, name))
  file.use('.._runtime.model', 'rebuild')
  file.add((writer) => writer.line('rebuild(globals())'))
  file.add((writer) =>
    writer.line(
      list(
        0,
        '__all__ = [',
        sortedNames(names).map((name) => `"${name}"`),
        ']',
      ),
    ),
  )
  return file.toString()
}
