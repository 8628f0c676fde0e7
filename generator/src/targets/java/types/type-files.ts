import type { FileTree } from '../../../target.ts'
import type { JavaModel } from '../model/java-model.ts'
import { packageInfo } from '../package/package-info.ts'
import { sourceFile } from '../package/paths.ts'
import { JavaFile } from '../text/java-file.ts'
import { writeRecursiveAlias } from './alias-type.ts'
import { writeEnum } from './enum-type.ts'
import { writeExternalUnion } from './external-union.ts'
import { writeObject } from './object-type.ts'
import { writeTaggedUnion } from './tagged-union.ts'
import { writeUntaggedUnion } from './untagged-union.ts'

/**
 * A file for each type. All are in one package: outside of a named module, which few programs have, a sealed interface
 * and what implements it have to be.
 */
export function typeFiles(model: JavaModel): FileTree {
  const packageName = `${model.packageName.javaPackage}.types`
  const files = new Map<string, string>()
  for (const type of model.types.values()) {
    const { node } = type
    const file = new JavaFile(packageName, model.header)
    if (node.kind === 'object') writeObject(model, file, type, node)
    else if (node.kind === 'tagged-union') writeTaggedUnion(model, file, type, node)
    else if (node.kind === 'external-union') writeExternalUnion(model, file, type, node)
    else if (node.kind === 'untagged-union') writeUntaggedUnion(model, file, type, node)
    else if (node.kind === 'enum') writeEnum(model, file, type, node)
    else if (model.recursiveAliases.has(type.name)) writeRecursiveAlias(model, file, type)
    else continue
    files.set(sourceFile(packageName, model.typeNames.of(type.name)), file.toString())
  }
  files.set(sourceFile(packageName, 'package-info'), packageInfo(model, packageName, TYPES))
  return files
}

const TYPES =
  'What is said on the wire. Objects are records, unions are sealed interfaces with an `Unknown` for what this package ' +
  'does not know. Every type is read by `fromJson` and written by `toJson`.'
