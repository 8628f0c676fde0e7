import type { Method } from '@heddle/protocol'
import { approvalsOf } from '../../../facts/approvals.ts'
import { proseOf } from '../../../facts/prose.ts'
import { NamePool } from '../../../names/name-pool.ts'
import { fileIn, type KotlinModel, packageOf } from '../model/kotlin-model.ts'
import { CaseBlindPool } from '../names/case-blind-pool.ts'
import { className, constantName } from '../names/identifiers.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { stringLiteral } from '../text/literals.ts'
import { TypeScope } from '../types/type-text.ts'
import { paramsSerializer, paramsType } from './method-types.ts'

/** What a server asks permission for, and what can be decided. */
export function approvalsFile(model: KotlinModel): string {
  const file = fileIn(model, '')
  const scope = new TypeScope(model, file)
  const { methods, decisions, declined } = approvalsOf(model)
  const cases = approvalCases(methods)
  file.add((writer) => {
    writeDocs(
      writer,
      'What a server wants to do, while the turn waits. A `when` over the classes finds out what.',
    )
    const body = (): void => {
      for (const [index, method] of methods.entries()) {
        if (index > 0) writer.gap()
        const params = paramsType(scope, method)
        writeProse(writer, proseOf(method))
        if (params === undefined) writer.line(`public data object ${cases.get(method)} : Approval`)
        else
          writer.block(
            `public data class ${cases.get(method)}(`,
            () => writer.line(`public val params: ${params},`),
            ') : Approval',
          )
      }
    }
    if (methods.length === 0) writer.line('public sealed interface Approval')
    else writer.block('public sealed interface Approval {', body, '}')
  })
  const names = new NamePool()
  const words = decisions.includes(declined) ? decisions : [declined, ...decisions]
  file.add((writer) => {
    writeDocs(
      writer,
      'The decisions that every kind of approval takes. A handler of one kind has more to choose from.',
    )
    writer.block('public enum class ApprovalDecision(', () => {
      writeDocs(writer, 'The decision on the wire.')
      writer.line('public val wire: String,')
    })
    writer.block(
      ') {',
      () => {
        for (const word of words)
          writer.line(`${names.take(constantName(word), '_VALUE')}(${stringLiteral(word)}),`)
      },
      '}',
    )
  })
  const element = scope.kotlinx('JsonElement')
  file.add((writer) => {
    writeDocs(writer, 'The approval that a request of the server is, if it is one.')
    writer.block('internal fun approvalOf(', () =>
      writer.line('method: String,').line(`params: ${element}?,`),
    )
    if (methods.length === 0) {
      writer.line('): Approval? = null')
      return
    }
    writer.block('): Approval? =', () =>
      writer.block(
        'when (method) {',
        () => {
          const read = file.use(packageOf(model, 'internal'), 'readParams')
          for (const method of methods) {
            const name = `Approval.${cases.get(method)}`
            const value =
              method.params === null ? name : `${name}(${read}(${paramsSerializer(scope, method)}, params))`
            writer.line(`${stringLiteral(method.name)} -> ${value}`)
          }
          writer.line('else -> null')
        },
        '}',
      ),
    )
  })
  return file.toString()
}

/** The classes of approvals inside of their interface. */
export function approvalCases(methods: readonly Method[]): ReadonlyMap<Method, string> {
  const pool = new CaseBlindPool(['Approval', 'String'])
  return new Map(methods.map((method) => [method, pool.take(caseName(method), 'Request')]))
}

/** `item/commandExecution/requestApproval` → `CommandExecution` */
function caseName({ name }: Method): string {
  const words = className(name)
    .replace(/^Item(?=[A-Z])/, '')
    .replace(/(Request)?Approval$/, '')
  return words === '' ? className(name) : words
}
