import { defaultAnswer } from '../../../facts/default-answer.ts'
import { methodsOf } from '../../../facts/methods.ts'
import { Writer } from '../../../writer/writer.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { writeComment } from '../text/docs.ts'
import { writeTextEntry } from '../text/entry.ts'

/** What a server is answered when nobody handles its request. */
export function defaultAnswersFile(model: TypeScriptModel): string {
  const answers = methodsOf(model, 'server-to-client', 'request').flatMap((method) => {
    const answer = defaultAnswer(model, method)
    return answer === null ? [] : [[method.name, JSON.stringify(answer)] as const]
  })
  const writer = new Writer().line(model.header).gap()
  writeComment(
    writer,
    'What a server is answered when nobody handles its request, as JSON, by method: each says no in its own way, so ' +
      'that the turn goes on without what was asked for. Other requests are refused with an error.',
  )
  const head = 'export const DEFAULT_ANSWERS: Readonly<Record<string, string>> ='
  if (answers.length === 0) writer.line(`${head} {}`)
  else
    writer.block(
      `${head} {`,
      () => {
        for (const [method, answer] of answers) writeTextEntry(writer, method, answer, 1)
      },
      '}',
    )
  return writer.toString()
}
