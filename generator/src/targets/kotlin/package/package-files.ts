import type { EmitOptions, FileTree } from '../../../target.ts'
import type { KotlinModel } from '../model/kotlin-model.ts'
import { pom } from './pom.ts'
import { readme } from './readme.ts'

/** What makes a folder of sources a package that Maven builds and publishes. */
export function packageFiles(model: KotlinModel, options: EmitOptions): FileTree {
  return new Map([
    ['.editorconfig', EDITOR_CONFIG],
    ['.gitignore', 'target/\n'],
    ['README.md', readme(model, options)],
    ['pom.xml', pom(model, options)],
  ])
}

const EDITOR_CONFIG = `root = true

[*.{kt,kts}]
charset = utf-8
end_of_line = lf
indent_size = 4
indent_style = space
insert_final_newline = true
max_line_length = 140
ktlint_code_style = ktlint_official

# What is generated has lines as long as the names of the protocol.
[{src/main/kotlin/**/{types,events}/*.kt,**/{Approvals,Client,ClientOptions,Handlers,VectorCodecs,Version}.kt}]
max_line_length = off
`
