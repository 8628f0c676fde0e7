import { methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import { NamePool } from '../../../names/name-pool.ts'
import type { JavaModel } from '../model/java-model.ts'
import { memberName } from '../names/names.ts'
import { JavaFile } from '../text/java-file.ts'
import { docsOf, writeJavadoc } from '../text/javadoc.ts'
import { call, laidOut, signature } from '../text/layout.ts'
import { stringLiteral } from '../text/literals.ts'
import { annotationsOf } from '../types/annotations.ts'
import { paramsOf, resultOf } from './call-types.ts'

/** The class of answers to single kinds of requests of the server. */
export function handlersFile(model: JavaModel): string {
  const file = new JavaFile(model.packageName.javaPackage, model.header)
  const { writer } = file
  const names = new NamePool(['on', 'answer', 'decoded'])
  writeJavadoc(writer, { text: DOCS }, 0)
  file.suppression()
  writer.block(
    'public final class Handlers extends BaseHandlers {',
    () => {
      writeJavadoc(writer, { text: 'Nothing is handled yet.' }, 1)
      writer.line('public Handlers() {}')
      for (const method of methodsOf(model, 'server-to-client', 'request')) {
        const [params, result] = [paramsOf(model, file, method), resultOf(model, file, method)]
        const name = names.take(memberName(method.name), 'Request')
        writer.gap()
        writeJavadoc(writer, docsOf(proseOf(method), `Answers \`${method.name}\`.`), 1)
        for (const annotation of annotationsOf(model, file, method)) writer.line(annotation)
        writer.block(
          signature(1, 'public Handlers', name, [`RequestHandler<${params.type}, ${result.type}> handler`]),
          () => {
            const parts = [stringLiteral(method.name), params.decode, 'handler', result.encode]
            writer.line(laidOut(2, call('return on', ...parts), ';'))
          },
          '}',
        )
      }
    },
    '}',
  )
  return file.toString()
}

const DOCS = `Answers to requests of the server, one a method.

A request that has no handler, and that nobody decides as an approval, is declined in the way of the protocol, or \
refused.`
