import type { Method } from '@heddle/protocol'
import { approvalsOf } from '../../../facts/approvals.ts'
import { proseOf } from '../../../facts/prose.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { FileTree } from '../../../target.ts'
import type { JavaModel } from '../model/java-model.ts'
import { className, constantName } from '../names/names.ts'
import { sourceFile } from '../package/paths.ts'
import { JavaFile } from '../text/java-file.ts'
import { docsOf, writeJavadoc } from '../text/javadoc.ts'
import { assignment, call, declaration, switchCase } from '../text/layout.ts'
import { stringLiteral } from '../text/literals.ts'
import { writeAnnotations } from '../types/annotations.ts'
import { paramsOf } from './call-types.ts'

/** An approval as a record inside of `Approval`. */
interface ApprovalRecord {
  readonly method: Method
  readonly name: string
}

/** What a server asks for permission for, what can be decided, and what reads it. */
export function approvalFiles(model: JavaModel): FileTree {
  const { javaPackage } = model.packageName
  const { methods, decisions, declined } = approvalsOf(model)
  const pool = model.typeNames.inside('Approval')
  const records = methods.map((method) => ({ method, name: pool.take(shortName(method), 'Approval') }))
  return new Map([
    [sourceFile(javaPackage, 'Approval'), approvalFile(model, records)],
    [
      sourceFile(javaPackage, 'ApprovalDecision'),
      decisionFile(model, decisions.length > 0 ? decisions : [declined]),
    ],
    [sourceFile(javaPackage, 'Approvals'), decodingFile(model, records)],
  ])
}

/** `item/commandExecution/requestApproval` → `CommandExecution`. */
function shortName({ name }: Method): string {
  const whole = className(name)
  return whole.replace(/^Item(?=.)/, '').replace(/(?<=.)(Request)?Approval$/, '') || whole
}

function approvalFile(model: JavaModel, records: readonly ApprovalRecord[]): string {
  const file = new JavaFile(model.packageName.javaPackage, model.header)
  const { writer } = file
  writeJavadoc(writer, { text: 'The server asks whether something may be done, and the turn waits.' }, 0)
  file.suppression()
  writer.block(
    declaration(0, `public ${records.length === 0 ? '' : 'sealed '}interface Approval`, []),
    () => {
      writeJavadoc(writer, { text: 'The method on the wire.' }, 1)
      writer.line('String method();')
      for (const { method, name } of records) {
        writer.gap()
        const docs = docsOf(proseOf(method), `The request \`${method.name}\`.`)
        writeJavadoc(writer, { ...docs, params: [['params', 'What is asked.']] }, 1)
        writeAnnotations(model, file, method)
        const parts = [`${paramsOf(model, file, method).plain} params`]
        writer.block(
          declaration(1, call(`record ${name}`, ...parts), [{ word: 'implements', entries: ['Approval'] }]),
          () => {
            writer.line('@Override')
            writer.block(
              'public String method() {',
              () => writer.line(`return ${stringLiteral(method.name)};`),
              '}',
            )
          },
          '}',
        )
      }
    },
    '}',
  )
  return file.toString()
}

function decisionFile(model: JavaModel, decisions: readonly string[]): string {
  const file = new JavaFile(model.packageName.javaPackage, model.header)
  const { writer } = file
  const names = new NamePool()
  const text =
    'The decisions that every kind of approval takes. A handler of one kind has more to choose from.'
  writeJavadoc(writer, { text }, 0)
  writer.block(
    'public enum ApprovalDecision {',
    () => {
      for (const [index, decision] of decisions.entries()) {
        const name = names.take(constantName(decision))
        writeJavadoc(writer, { text: `\`${decision}\` on the wire.` }, 1)
        writer.line(`${name}(${stringLiteral(decision)})${index === decisions.length - 1 ? ';' : ','}`)
      }
      writer.gap().line('private final String value;').gap()
      writer.block('ApprovalDecision(String value) {', () => writer.line('this.value = value;'), '}')
      writer.gap()
      writeJavadoc(writer, { text: 'The text on the wire.' }, 1)
      writer.block('public String value() {', () => writer.line('return value;'), '}')
    },
    '}',
  )
  return file.toString()
}

function decodingFile(model: JavaModel, records: readonly ApprovalRecord[]): string {
  const file = new JavaFile(model.packageName.javaPackage, model.header)
  const { writer } = file
  const json = file.use('com.fasterxml.jackson.databind.JsonNode')
  writeJavadoc(writer, { text: 'Tells approvals from other requests, and reads them.' }, 0)
  file.suppression()
  writer.block(
    'final class Approvals {',
    () => {
      const methods = records.map(({ method }) => stringLiteral(method.name))
      const set = file.use('java.util.Set')
      writer.line(assignment(1, 'private static final Set<String> METHODS', call(`${set}.of`, ...methods)))
      writer.gap().line('private Approvals() {}').gap()
      writer.block(
        'static boolean has(String method) {',
        () => writer.line('return METHODS.contains(method);'),
        '}',
      )
      writer.gap()
      writer.block(
        `static Approval decode(String method, ${json} params) {`,
        () => {
          if (records.length === 0) {
            writer.line('throw new IllegalArgumentException(method);')
            return
          }
          writer.block(
            'return switch (method) {',
            () => {
              const decode = file.use(`${model.packageName.javaPackage}.core.Decode`)
              for (const { method, name } of records) {
                if (method.deprecated !== undefined) file.usesDeprecated()
                const params = call(`${decode}.value`, 'params', paramsOf(model, file, method).decode)
                writer.line(
                  switchCase(3, `case ${stringLiteral(method.name)}`, call(`new Approval.${name}`, params)),
                )
              }
              writer.line('default -> throw new IllegalArgumentException(method);')
            },
            '};',
          )
        },
        '}',
      )
    },
    '}',
  )
  return file.toString()
}
