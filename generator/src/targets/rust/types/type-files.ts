import type { NamedType } from '@heddle/protocol'
import { type Area, areasOf } from '../../../facts/areas.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { FileTree } from '../../../target.ts'
import type { RustModel } from '../model/rust-model.ts'
import { moduleName } from '../names/names.ts'
import { compareNames } from '../text/layout.ts'
import { RustFile } from '../text/rust-file.ts'
import { addAlias } from './alias.ts'
import { addExternalUnion } from './external-union.ts'
import { addStruct } from './struct.ts'
import { addTaggedUnion } from './tagged-union.ts'
import { addTextEnum } from './text-enum.ts'
import type { TypeScope } from './type-text.ts'
import { addUntaggedUnion } from './untagged-union.ts'

/** One file an area of the definitions, and a module that brings them together. */
export function typeFiles(model: RustModel): FileTree {
  const pool = new NamePool()
  const areas = areasOf(model).map((area) => ({ ...area, module: pool.take(moduleName(area.name)) }))
  const files = new Map(areas.map((area) => [`src/types/${area.module}.rs`, areaFile(model, area)] as const))
  return files.set(
    'src/types/mod.rs',
    contents(
      model,
      areas.map(({ module }) => module),
    ),
  )
}

function areaFile(model: RustModel, { name, types }: Area): string {
  const file = new RustFile(model, `Types of the protocol: ${name.replaceAll('-', ' ')}.`)
  const here = new Set(types.map((type) => type.name))
  const scope: TypeScope = (type) => {
    if (!here.has(type)) file.use('super', '*')
    return model.typeNames.of(type)
  }
  for (const type of types) addType(file, type, scope)
  return file.toString()
}

function addType(file: RustFile, type: NamedType, scope: TypeScope): void {
  const { node } = type
  switch (node.kind) {
    case 'object':
      addStruct(file, type, node, scope)
      break
    case 'tagged-union':
      addTaggedUnion(file, type, node, scope)
      break
    case 'external-union':
      addExternalUnion(file, type, node, scope)
      break
    case 'untagged-union':
      addUntaggedUnion(file, type, node, scope)
      break
    case 'enum':
      addTextEnum(file, type, node)
      break
    default:
      addAlias(file, type, scope)
  }
}

const DOCS = `What is said on the wire: every type of the protocol.

Objects are structs, made with \`new\` and changed with \`with_…\`. Enums and unions have a variant \`Unknown\` that keeps \
what this crate does not know, so that it can be looked at and comes out again as it went in. A field that can be left \
out is an \`Option\`; one that can be null too is a [\`Maybe\`](crate::Maybe).`

function contents(model: RustModel, modules: readonly string[]): string {
  const file = new RustFile(model)
  const sorted = [...modules].sort(compareNames)
  file.add((writer) => {
    for (const paragraph of DOCS.split('\n')) writer.line(paragraph === '' ? '//!' : `//! ${paragraph}`)
  })
  if (sorted.length > 0) {
    file.add((writer) => writer.line(sorted.map((module) => `mod ${module};`).join('\n')))
    file.add((writer) => writer.line(sorted.map((module) => `pub use ${module}::*;`).join('\n')))
  }
  return file.toString()
}
