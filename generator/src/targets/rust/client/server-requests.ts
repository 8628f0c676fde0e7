import type { Method } from '@heddle/protocol'
import { approvalsOf } from '../../../facts/approvals.ts'
import { defaultAnswer } from '../../../facts/default-answer.ts'
import { methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { RustModel } from '../model/rust-model.ts'
import { stringLiteral, variantNames } from '../names/names.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { arm, bounds, signature } from '../text/layout.ts'
import { RustFile } from '../text/rust-file.ts'
import { typeOf } from './method-types.ts'

/** What a server asks, and who answers it. */
export function serverRequestsFile(model: RustModel): string {
  const file = new RustFile(model, 'What a server asks, and who answers it.')
  file.add((writer) => writer.line('pub use crate::desk::Handlers;'))
  addApproval(file)
  addDecision(file)
  addHandlers(file)
  addDefaultAnswers(file)
  return file.toString()
}

function addApproval(file: RustFile): void {
  const { methodNames } = file.model
  const { methods } = approvalsOf(file.model)
  const names = variantNames(methods.map((method) => methodNames.of(method)))
  const cases = methods.map((method) => ({
    method,
    variant: names.get(methodNames.of(method)) ?? '',
    payload: payloadOf(file, method),
  }))
  const raw = file.use('serde_json::value', 'RawValue')
  file.add((writer) => {
    writeDocs(writer, ['The server asks whether something may be done, and the turn waits.'], 0)
    writer.line('#[derive(Debug, Clone, PartialEq)]').line('#[non_exhaustive]')
    if (cases.length === 0) {
      writer.line('pub enum Approval {}')
      return
    }
    writer.block(
      'pub enum Approval {',
      () => {
        for (const { method, variant, payload } of cases) {
          writeProse(writer, proseOf(method), 1)
          writer.line(payload === undefined ? `${variant},` : `${variant}(${payload}),`)
        }
      },
      '}',
    )
  })
  file.add((writer) =>
    writer.block(
      'impl Approval {',
      () => {
        writeDocs(writer, ['Reads a request; none when it is not about permission.'], 1)
        const mark = cases.length === 0 ? '_' : ''
        writer.block(
          signature(
            1,
            'pub(crate) fn read',
            [`${mark}method: &str`, `${mark}params: Option<&${raw}>`],
            ' -> Option<serde_json::Result<Self>> {',
          ),
          () => {
            if (cases.length === 0) {
              writer.line('None')
              return
            }
            writer.block(
              'match method {',
              () => {
                for (const { method, variant, payload } of cases) {
                  const read =
                    payload === undefined
                      ? `Some(Ok(Self::${variant}))`
                      : `Some(${file.use('crate::desk', 'read_params')}(params).map(Self::${variant}))`
                  writer.line(arm(3, stringLiteral(method.name), read))
                }
                writer.line('_ => None,')
              },
              '}',
            )
          },
          '}',
        )
      },
      '}',
    ),
  )
}

function addDecision(file: RustFile): void {
  const { decisions } = approvalsOf(file.model)
  const names = variantNames(decisions)
  file.add((writer) => {
    writeDocs(
      writer,
      ['A decision that every kind of approval takes. A handler of one kind has more to choose from.'],
      0,
    )
    writer.line('#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]').line('#[non_exhaustive]')
    if (decisions.length === 0) {
      writer.line('pub enum ApprovalDecision {}')
      return
    }
    writer.block(
      'pub enum ApprovalDecision {',
      () => {
        for (const decision of decisions) {
          writeDocs(writer, [`\`${decision}\``], 1)
          writer.line(`${names.get(decision)},`)
        }
      },
      '}',
    )
  })
  file.add((writer) =>
    writer.block(
      'impl ApprovalDecision {',
      () => {
        writeDocs(writer, ['The text on the wire.'], 1)
        writer.block(
          "pub fn as_str(self) -> &'static str {",
          () => {
            if (decisions.length === 0) writer.line('match self {}')
            else
              writer.block(
                'match self {',
                () => {
                  for (const decision of decisions)
                    writer.line(arm(3, `Self::${names.get(decision)}`, stringLiteral(decision)))
                },
                '}',
              )
          },
          '}',
        )
      },
      '}',
    ),
  )
}

function addHandlers(file: RustFile): void {
  const methods = methodsOf(file.model, 'server-to-client', 'request')
  if (methods.length === 0) return
  const error = file.use('crate::error', 'HandlerError')
  // A parameter would hide a type of the protocol that is called the same.
  const names = new NamePool(file.model.typeNames.all())
  const [handler, future] = [names.take('F', 'unction'), names.take('A', 'nswer')]
  file.add((writer) =>
    writer.block(
      'impl Handlers {',
      () => {
        for (const [index, method] of methods.entries()) {
          const { params, paramsOptional, result } = method
          const type = params === null ? '()' : typeOf(file, params)
          const prose = proseOf(method)
          if (index > 0) writer.gap()
          writeProse(writer, prose.text === '' ? { ...prose, text: `Answers \`${method.name}\`.` } : prose, 1)
          writer.line(
            `pub fn ${file.model.methodNames.of(method)}<${handler}, ${future}>(self, handler: ${handler}) -> Self`,
          )
          const taken = paramsOptional && params !== null ? `Option<${type}>` : type
          const answer = result === null ? '()' : typeOf(file, result)
          writer.block('where', () => {
            writer.line(bounds(2, handler, [`Fn(${taken}) -> ${future}`, 'Send', 'Sync', "'static"]))
            writer.line(
              bounds(2, future, [`Future<Output = Result<${answer}, ${error}>>`, 'Send', "'static"]),
            )
          })
          writer.block('{', () => writer.line(`self.on(${stringLiteral(method.name)}, handler)`), '}')
        }
      },
      '}',
    ),
  )
}

function addDefaultAnswers(file: RustFile): void {
  const answers = methodsOf(file.model, 'server-to-client', 'request').flatMap((method) => {
    const answer = defaultAnswer(file.model, method)
    return answer === null ? [] : [{ method, answer: stringLiteral(JSON.stringify(answer)) }]
  })
  file.add((writer) => {
    writeDocs(
      writer,
      ["The protocol's own way to say no to what nobody handles, as JSON, where it has one."],
      0,
    )
    writer.block(
      `pub(crate) fn default_answer(${answers.length === 0 ? '_method' : 'method'}: &str) -> Option<&'static str> {`,
      () => {
        if (answers.length === 0) {
          writer.line('None')
          return
        }
        writer.block(
          'match method {',
          () => {
            for (const { method, answer } of answers)
              writer.line(arm(2, stringLiteral(method.name), `Some(${answer})`))
            writer.line('_ => None,')
          },
          '}',
        )
      },
      '}',
    )
  })
}

function payloadOf(file: RustFile, { params, paramsOptional }: Method): string | undefined {
  if (params === null) return undefined
  const type = typeOf(file, params)
  const payload = paramsOptional ? `Option<${type}>` : type
  return file.model.sizes.isBoxed(params) ? `Box<${payload}>` : payload
}
