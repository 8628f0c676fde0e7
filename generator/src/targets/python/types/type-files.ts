import type { NamedType } from '@heddle/protocol'
import { NamePool } from '../../../names/name-pool.ts'
import type { FileTree } from '../../../target.ts'
import type { PythonModel } from '../model/python-model.ts'
import { moduleName } from '../names/names.ts'
import { list } from '../text/layout.ts'
import { PythonModule, sortedNames } from '../text/module.ts'
import { inOrderOfUse } from './order.ts'
import { addType } from './type-declaration.ts'
import type { TypeScope } from './type-text.ts'

/** One file an area of the definitions, and a package that brings them together. */
export function typeFiles(model: PythonModel): FileTree {
  const pool = new NamePool()
  const areas = [...Map.groupBy(model.types.values(), (type) => type.area)].map(([area, types]) => ({
    area,
    module: pool.take(moduleName(area)),
    types,
  }))
  const files = new Map(
    areas.map((area) => [`${FOLDER}/${area.module}.py`, areaFile(model, area, areas)] as const),
  )
  return files.set(`${FOLDER}/__init__.py`, contentsFile(model, areas))
}

const FOLDER = 'src/heddle_client/types'

/** Types that lie in one file. */
interface Area {
  readonly area: string
  /** The name of the file. */
  readonly module: string
  readonly types: readonly NamedType[]
}

function areaFile(model: PythonModel, { area, types }: Area, areas: readonly Area[]): string {
  const file = new PythonModule(model, `Types of the protocol${area === '' ? '' : `: ${area}`}.`)
  const modules = new Map(areas.map((each) => [each.area, each.module]))
  const declarations = inOrderOfUse(types)
  for (const type of declarations.types)
    addType(file, type, scopeIn(file, modules, type), declarations.recursive.has(type.name))
  return file.toString()
}

/**
 * An alias is evaluated when its file is imported, so the types in it must be there. All other uses stand in
 * annotations, which are resolved once all files are there.
 */
function scopeIn(file: PythonModule, modules: ReadonlyMap<string, string>, user: NamedType): TypeScope {
  const { types, classes } = file.model
  return {
    type(name) {
      const area = types.get(name)?.area
      if (area === undefined) throw new Error(`the model refers to a type ${name} that it does not have`)
      if (area === user.area) return classes.of(name)
      const module = `.${modules.get(area)}`
      return isAlias(user) ? file.use(module, classes.of(name)) : file.useInTypes(module, classes.of(name))
    },
    typing: (name) => file.use('typing', name),
    strict: (name) => file.use('.._runtime.scalars', name.charAt(0).toUpperCase() + name.slice(1)),
  }
}

/** Of a union told apart by keys only its own classes stand in the alias. */
function isAlias({ node }: NamedType): boolean {
  return node.kind !== 'object' && node.kind !== 'external-union'
}

function contentsFile(model: PythonModel, areas: readonly Area[]): string {
  const file = new PythonModule(model, 'All types of the protocol.')
  const names = new Set<string>()
  for (const { module, types } of areas)
    for (const name of types.flatMap((type) => model.classes.declared(type.name)))
      names.add(file.use(`.${module}`, name))
  file.use('.._runtime.model', 'rebuild')
  file.add((writer) => writer.line('rebuild(globals())'))
  const quoted = sortedNames(names).map((name) => `"${name}"`)
  file.add((writer) => writer.line(list(0, '__all__ = [', quoted, ']')))
  return file.toString()
}
