import type { Method } from '@heddle/protocol'
import type { Writer } from '../../../writer/writer.ts'
import { stringLiteral } from '../names/names.ts'
import { docsOf, paragraphs, writeDocstring } from '../text/docs.ts'
import { list } from '../text/layout.ts'
import type { PythonModule } from '../text/module.ts'
import { paramsType, resultType } from './method-types.ts'

/** Adds the class of answers to single kinds of requests of the server. */
export function addHandlers(file: PythonModule, requests: readonly Method[]): void {
  const dataclass = file.use('dataclasses', 'dataclass')
  file.add((writer) => {
    writer.line(`@${dataclass}(frozen=True, kw_only=True)`).block('class Handlers:', () => {
      writeDocstring(writer, DOCS, 1)
      for (const method of requests) {
        const handler = file.use('._runtime.method', 'Handler')
        const types = [paramsType(file, method), resultType(file, method)]
        writer.gap()
        writer.line(list(1, `${file.model.methodNames.of(method)}: ${handler}[`, types, '] = None'))
        writeDocstring(writer, docsOf(method), 1)
      }
      writer.gap()
      writeLookUp(writer, file, requests)
    })
  })
}

function writeLookUp(writer: Writer, file: PythonModule, requests: readonly Method[]): void {
  const any = file.use('typing', 'Any')
  const callable = file.use('collections.abc', 'Callable')
  const awaitable = file.use('collections.abc', 'Awaitable')
  const head = `def of(self, method: str) -> ${callable}[[${any}], ${awaitable}[${any}]] | None:`
  writer.block(head, () => {
    writeDocstring(writer, 'The one for a method, by its name on the wire.', 2)
    if (requests.length > 0)
      writer.block('match method:', () => {
        for (const method of requests)
          writer.block(`case ${stringLiteral(method.name)}:`, () =>
            writer.line(`return self.${file.model.methodNames.of(method)}`),
          )
      })
    writer.line('return None')
  })
}

const DOCS = paragraphs(
  'Answers to requests of the server, one a method.',
  'A handler is cancelled when its answer is not needed any more. What it raises is sent as an error, an `RpcError` as it is.',
)
