import type { Method } from '@heddle/protocol'
import { methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import type { RustModel } from '../model/rust-model.ts'
import { stringLiteral } from '../names/names.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { arm } from '../text/layout.ts'
import { RustFile } from '../text/rust-file.ts'
import { typeOf } from './method-types.ts'

/** One enum with a variant for each notification of the server. */
export function notificationsFile(model: RustModel): string {
  const file = new RustFile(model, 'What a server tells.')
  const methods = methodsOf(model, 'server-to-client', 'notification')
  const known = methods.map((method) => ({
    method,
    variant: model.methodNames.of(method),
    payload: payloadOf(file, method),
  }))
  file.use('serde_json::value', 'RawValue')
  file.add((writer) =>
    writer.line('pub use crate::unknown_notification::{UnknownNotification, UnknownReason};'),
  )
  file.add((writer) => {
    writeDocs(writer, ['A notification of the server.'], 0)
    writer.line('#[derive(Debug, Clone, PartialEq)]').line('#[non_exhaustive]')
    writer.block(
      'pub enum ServerNotification {',
      () => {
        for (const { method, variant, payload } of known) {
          const prose = proseOf(method)
          writeProse(writer, prose.text === '' ? { ...prose, text: `\`${method.name}\`` } : prose, 1)
          writer.line(payload === undefined ? `${variant},` : `${variant}(${payload}),`)
        }
        writeDocs(writer, ['A notification that this crate does not know, or cannot read.'], 1)
        writer.line('Unknown(UnknownNotification),')
      },
      '}',
    )
  })
  file.add((writer) =>
    writer.block(
      'impl ServerNotification {',
      () => {
        writeDocs(writer, ['Its name on the wire.'], 1)
        writer.block(
          'pub fn method(&self) -> &str {',
          () => {
            if (known.length === 0) writer.line('let Self::Unknown(unknown) = self;').line('&unknown.method')
            else
              writer.block(
                'match self {',
                () => {
                  for (const { method, variant, payload } of known) {
                    const pattern = `Self::${variant}${payload === undefined ? '' : '(_)'}`
                    writer.line(arm(3, pattern, stringLiteral(method.name)))
                  }
                  writer.line('Self::Unknown(unknown) => &unknown.method,')
                },
                '}',
              )
          },
          '}',
        )
        writer.gap()
        writeDocs(writer, ['Reads a notification; one that cannot be read is kept as it is.'], 1)
        const head = 'pub(crate) fn read(method: &str, params: Option<&RawValue>) -> Self {'
        const unknown = 'UnknownNotification::unknown(method, params)'
        writer.block(
          head,
          () => {
            if (known.length === 0) writer.line(`Self::Unknown(${unknown})`)
            else {
              writer.block(
                'let known = match method {',
                () => {
                  for (const { method, variant, payload } of known) {
                    const read =
                      payload === undefined
                        ? `Ok(Self::${variant})`
                        : `${file.use('crate::desk', 'read_params')}(params).map(Self::${variant})`
                    writer.line(arm(3, stringLiteral(method.name), read))
                  }
                  writer.line(`_ => return Self::Unknown(${unknown}),`)
                },
                '};',
              )
              writer.block(
                'known.unwrap_or_else(|error: serde_json::Error| {',
                () => {
                  writer.line('Self::Unknown(UnknownNotification::invalid(method, params, &error))')
                },
                '})',
              )
            }
          },
          '}',
        )
      },
      '}',
    ),
  )
  return file.toString()
}

function payloadOf(file: RustFile, { params, paramsOptional }: Method): string | undefined {
  if (params === null) return undefined
  const type = typeOf(file, params)
  const payload = paramsOptional ? `Option<${type}>` : type
  return file.model.sizes.isBoxed(params) ? `Box<${payload}>` : payload
}
