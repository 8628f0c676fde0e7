import type { Method } from '@heddle/protocol'
import { defaultAnswer } from '../../../facts/default-answer.ts'
import { stringLiteral } from '../names/names.ts'
import { writeDocstring } from '../text/docs.ts'
import type { PythonModule } from '../text/module.ts'

/** Adds the table of what is answered to requests of the server that nobody handles. */
export function addDefaultAnswers(file: PythonModule, requests: readonly Method[]): void {
  const answers = requests.flatMap((method) => {
    const answer = defaultAnswer(file.model, method)
    return answer === null ? [] : [`${stringLiteral(method.name)}: ${stringLiteral(JSON.stringify(answer))},`]
  })
  const type = `${file.use('typing', 'Final')}[${file.use('collections.abc', 'Mapping')}[str, str]]`
  file.add((writer) => {
    const head = `DEFAULT_ANSWERS: ${type} = {`
    if (answers.length === 0) writer.line(`${head}}`)
    else
      writer.block(
        head,
        () => {
          for (const answer of answers) writer.line(answer)
        },
        '}',
      )
    writeDocstring(writer, DOCS, 0)
  })
}

const DOCS = `How this package says no to what nobody handles, as JSON, by the method of the request.

Requests that are not in it are answered with the error that they are not handled.`
