import type { EmitOptions, FileTree } from '../../../target.ts'
import type { JavaModel } from '../model/java-model.ts'
import { moduleInfo } from './module-info.ts'
import { pom } from './pom.ts'
import { readme } from './readme.ts'

/** What makes a folder of sources a package. */
export function packageFiles(model: JavaModel, options: EmitOptions): FileTree {
  return new Map([
    ['.gitignore', 'target/\n'],
    ['README.md', readme(model, options)],
    ['pom.xml', pom(model, options)],
    ['src/main/java/module-info.java', moduleInfo(model, options)],
  ])
}
