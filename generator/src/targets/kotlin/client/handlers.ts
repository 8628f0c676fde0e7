import type { Method } from '@heddle/protocol'
import { defaultAnswer } from '../../../facts/default-answer.ts'
import { methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import { fileIn, type KotlinModel, packageOf } from '../model/kotlin-model.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { stringLiteral } from '../text/literals.ts'
import { TypeScope } from '../types/type-text.ts'
import { paramsSerializer, paramsType, resultType } from './method-types.ts'

/** Who answers which request of the server. */
export function handlersFile(model: KotlinModel): string {
  const file = fileIn(model, '')
  const scope = new TypeScope(model, file)
  const methods = methodsOf(model, 'server-to-client', 'request')
  file.add((writer) => {
    writeDocs(
      writer,
      'Answers to requests of the server, one function a method.',
      'A handler is cancelled when its answer is not needed any more. What it throws is sent as an error, an [RpcException] as it is.',
    )
    if (methods.length === 0) writer.line('public class Handlers')
    else
      writer.block(
        'public class Handlers(',
        () => {
          for (const method of methods) {
            writeProse(writer, proseOf(method))
            writer.line(
              `public val ${model.methodNames.of(method)}: (${handlerType(scope, method)})? = null,`,
            )
          }
        },
        ')',
      )
  })

  const raw = file.use(packageOf(model, 'internal'), 'RawHandler')
  file.add((writer) => {
    writeDocs(writer, 'The handler of a method by its name on the wire.')
    if (methods.length === 0) {
      writer.line(`internal fun Handlers.of(method: String): ${raw}? = null`)
      return
    }
    writer.block(`internal fun Handlers.of(method: String): ${raw}? =`, () =>
      writer.block(
        'when (method) {',
        () => {
          for (const method of methods)
            writer.line(
              `${stringLiteral(method.name)} -> ${model.methodNames.of(method)}?.let { handle -> { ${answer(scope, method)} } }`,
            )
          writer.line('else -> null')
        },
        '}',
      ),
    )
  })

  const answers = methods.flatMap((method) => {
    const value = defaultAnswer(model, method)
    return value === null ? [] : [`${stringLiteral(method.name)} to ${stringLiteral(JSON.stringify(value))}`]
  })
  file.add((writer) => {
    writeDocs(writer, 'What is answered where nobody handles a request: the way of the protocol to say no.')
    if (answers.length === 0) writer.line('internal val defaultAnswers: Map<String, String> = emptyMap()')
    else
      writer.block('internal val defaultAnswers: Map<String, String> =', () =>
        writer.block(
          'mapOf(',
          () => {
            for (const each of answers) writer.line(`${each},`)
          },
          ')',
        ),
      )
  })
  return file.toString()
}

function handlerType(scope: TypeScope, method: Method): string {
  return `suspend (${paramsType(scope, method) ?? ''}) -> ${resultType(scope, method)}`
}

/** What a handler does with params in JSON. */
function answer(scope: TypeScope, method: Method): string {
  const { file, model } = scope
  const internal = (name: string): string => file.use(packageOf(model, 'internal'), name)
  const params =
    method.params === null ? '' : `${internal('readParams')}(${paramsSerializer(scope, method)}, params)`
  const head = method.params === null ? '_ ->' : 'params ->'
  if (method.result === null) return `${head} handle(${params}).let { ${internal('NOTHING')} }`
  return `${head} ${scope.json('protocolJson')}.encodeToJsonElement(${scope.serializer(method.result)}, handle(${params}))`
}
