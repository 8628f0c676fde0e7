import { runtimeFiles } from '../../../runtime-files.ts'
import type { EmitOptions, FileTree } from '../../../target.ts'
import { type KotlinModel, packageOf } from '../model/kotlin-model.ts'
import { largeObjects } from '../model/large-objects.ts'
import { OWN_PACKAGE } from '../names/package-name.ts'
import { sortImports } from '../text/kotlin-file.ts'
import { isOwn } from './own-names.ts'
import { withTypesOf } from './role-imports.ts'

/** The hand-written part of the package, in the package of the client, without what this protocol has no use for. */
export function runtimeParts(model: KotlinModel, options: EmitOptions): FileTree {
  const files = [...runtimeFiles(new URL('../runtime/', import.meta.url))]
  const wanted = files.filter(([name]) =>
    PARTS.every((part) => !part.files.test(name) || part.isFor(model, options)),
  )
  return new Map(
    wanted.map(([name, text]) =>
      name.endsWith('.kt') ? [renamed(model, name), source(model, text)] : [name, text],
    ),
  )
}

interface Part {
  readonly files: RegExp
  isFor(model: KotlinModel, options: EmitOptions): boolean
}

const PARTS: readonly Part[] = [
  {
    // The types, what reads and writes them, and the test of that.
    files: /\.kt$(?<!\/json\/\w+\.kt|\/VectorsTest\.kt)/,
    isFor: (_, { only }) => only !== 'types',
  },
  {
    files: /\/(ThreadHandle|TurnHandle|TurnResult|internal\/Turn\w+)\.kt$/,
    isFor: (model) => model.conversation !== null,
  },
  {
    files: /\/json\/LargeObject(Test)?\.kt$/,
    isFor: (model) => largeObjects(model).length > 0,
  },
  {
    // They speak of types by the names that our definitions give them; whoever imports a protocol has others.
    files: /^examples\/|\/test\/(?!.*(VectorsTest|VectorCodecs|LargeObjectTest)\.kt$)/,
    isFor: (model, { only }) => only !== 'types' && isOwn(model),
  },
]

function renamed(model: KotlinModel, name: string): string {
  const folder = packageOf(model, '').replaceAll('`', '').replaceAll('.', '/')
  return name.replace(`/kotlin/${OWN_PACKAGE.replaceAll('.', '/')}/`, `/kotlin/${folder}/`)
}

function source(model: KotlinModel, text: string): string {
  const own = withTypesOf(model, text)
  const renamed = own.replaceAll(/^(package |import )heddle\.client\b/gm, `$1${packageOf(model, '')}`)
  return renamed === text ? text : sortImports(renamed)
}
