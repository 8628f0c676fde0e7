import type { OutputTypes } from '../../../target.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { stringLiteral } from '../names/names.ts'

/** What turns are to answer: its types, its schema, and how to read it. */
export function outputFile({ header }: TypeScriptModel, { schema, typescript }: OutputTypes): string {
  return `${header}

${typescript}

/** The JSON Schema of {@link Output}: the \`outputSchema\` of a turn that is to answer with one. */
export const OUTPUT_SCHEMA: { readonly [keyword: string]: unknown } = JSON.parse(
  ${stringLiteral(JSON.stringify(schema))},
)

/**
 * The output of a turn that was run with {@link OUTPUT_SCHEMA}. It is the server that holds the model to the schema;
 * what is not JSON is a \`SyntaxError\` here, and nothing else is looked at.
 *
 * @param finalText of the result of the turn
 */
export function parseOutput(finalText: string): Output {
  return JSON.parse(finalText)
}
`
}

/** A section of the README. */
export function outputSection({ packageName }: TypeScriptModel): string {
  return `## What a turn is to answer

\`OUTPUT_SCHEMA\` of \`${packageName}/output\` is the JSON Schema that the package was made with, and \`Output\` its type:

\`\`\`ts
import { spawn } from '${packageName}/stdio'
import { OUTPUT_SCHEMA, type Output, parseOutput } from '${packageName}/output'

const client = await spawn()
const thread = await client.startThread()
const turn = await thread.run('Look at the last commit.', { outputSchema: OUTPUT_SCHEMA })
const output: Output = parseOutput((await turn.result).finalText)
console.log(output)
await client.close()
\`\`\``
}
