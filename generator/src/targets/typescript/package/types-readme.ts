import { packageVersion } from '../../../facts/release-number.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { laterValues, sourceOf, vectorsNote } from './readme-parts.ts'

/** How to use a package that has the types alone. */
export function typesReadme(model: TypeScriptModel): string {
  const { name, version, packageName } = model
  return `# ${packageName}

${name}, version **${version}**: its types for TypeScript, without a client. They describe the JSON as it is on
the wire: \`JSON.parse\` and \`JSON.stringify\` are all that they need. No dependencies.

Made by heddle (\`heddle generate typescript ${sourceOf(model)} --only types\`). Do not edit it; generate it again.

${laterValues(model)}

## Package

Version ${packageVersion(model)} stands for protocol ${version}. \`npm install && npm test\` builds and tests it; \`npm run build\` writes
\`dist/\`. ${vectorsNote} Licence: Apache-2.0.
`
}
