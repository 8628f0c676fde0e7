import type { NamedType } from '@heddle/protocol'
import type { FileTree } from '../../../target.ts'
import type { PythonModel } from '../model/python-model.ts'
import { list } from '../text/layout.ts'
import { PythonModule, sortedNames } from '../text/module.ts'
import { isAlias, type TypeModule, typeModules } from './areas.ts'
import { inOrderOfUse } from './order.ts'
import { addType } from './type-declaration.ts'
import type { TypeScope } from './type-text.ts'

/** One file an area of the protocol, and a package that brings them together. */
export function typeFiles(model: PythonModel): FileTree {
  const folder = `src/${model.package.module}/types`
  const modules = typeModules(model)
  const home = new Map(modules.flatMap(({ name, types }) => types.map((type) => [type.name, name] as const)))
  const files = modules.map(
    (module) => [`${folder}/${module.name}.py`, moduleFile(model, module, home)] as const,
  )
  return new Map([...files, [`${folder}/__init__.py`, contentsFile(model, modules)]])
}

/** @param home the module of each type */
function moduleFile(
  model: PythonModel,
  { name, types }: TypeModule,
  home: ReadonlyMap<string, string>,
): string {
  const file = new PythonModule(model, `Types of the protocol: ${name}.`)
  const declarations = inOrderOfUse(types)
  for (const type of declarations.types)
    addType(file, type, scopeIn(file, home, type), declarations.recursive.has(type.name))
  return file.toString()
}

/**
 * An alias is evaluated when its file is imported, so the types in it must be there. All other uses stand in
 * annotations, which are resolved once all files are there.
 */
function scopeIn(file: PythonModule, home: ReadonlyMap<string, string>, user: NamedType): TypeScope {
  const { classes } = file.model
  return {
    type(name) {
      const module = home.get(name)
      if (module === undefined) throw new Error(`the model refers to a type ${name} that it does not have`)
      if (module === home.get(user.name)) return classes.of(name)
      return isAlias(user)
        ? file.use(`.${module}`, classes.of(name))
        : file.useInTypes(`.${module}`, classes.of(name))
    },
    typing: (name) => file.use('typing', name),
    strict: (name) => file.use('.._runtime.scalars', name.charAt(0).toUpperCase() + name.slice(1)),
    runtime: (module, name) => file.use(`.._runtime.${module}`, name),
  }
}

function contentsFile(model: PythonModel, modules: readonly TypeModule[]): string {
  const file = new PythonModule(model, 'All types of the protocol.')
  const names = new Set<string>()
  for (const { name: module, types } of modules)
    for (const name of types.flatMap((type) => model.classes.declared(type.name)))
      names.add(file.use(`.${module}`, name))
  file.use('.._runtime.model', 'rebuild')
  file.add((writer) => writer.line('rebuild(globals())'))
  const quoted = sortedNames(names).map((name) => `"${name}"`)
  file.add((writer) => writer.line(list(0, '__all__ = [', quoted, ']')))
  return file.toString()
}
