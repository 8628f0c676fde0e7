import type { Method } from '@heddle/protocol'
import { isAboutTurn } from '../../../facts/conversation.ts'
import { methodsOf } from '../../../facts/methods.ts'
import { proseOf } from '../../../facts/prose.ts'
import type { FileTree } from '../../../target.ts'
import type { JavaModel } from '../model/java-model.ts'
import { packageInfo } from '../package/package-info.ts'
import { sourceFile } from '../package/paths.ts'
import { JavaFile } from '../text/java-file.ts'
import { docsOf, writeJavadoc } from '../text/javadoc.ts'
import { call, declaration, switchCase } from '../text/layout.ts'
import { stringLiteral } from '../text/literals.ts'
import { writeAnnotations } from '../types/annotations.ts'
import { paramsOf } from './call-types.ts'

/** A record for each notification of the server, the sealed interfaces of them, and what reads them. */
export function eventFiles(model: JavaModel): FileTree {
  const packageName = `${model.packageName.javaPackage}.events`
  const methods = methodsOf(model, 'server-to-client', 'notification')
  const ofTurns = methods.filter((method) => isAboutTurn(model, method))
  const others = methods.filter((method) => !ofTurns.includes(method))
  const names = (some: readonly Method[]): readonly string[] =>
    some.map((method) => model.eventNames.of(method))
  return new Map([
    ...methods.map((method) => {
      const parent = ofTurns.includes(method) ? 'TurnEvent' : 'ServerEvent'
      return [
        sourceFile(packageName, model.eventNames.of(method)),
        eventFile(model, packageName, method, parent),
      ] as const
    }),
    [
      sourceFile(packageName, 'ServerEvent'),
      serverEventFile(model, packageName, ['TurnEvent', ...names(others)]),
    ],
    [
      sourceFile(packageName, 'TurnEvent'),
      turnEventFile(model, packageName, [...names(ofTurns), 'UnknownEvent']),
    ],
    [sourceFile(packageName, 'Events'), decodingFile(model, packageName, methods)],
    [
      sourceFile(packageName, 'package-info'),
      packageInfo(model, packageName, 'What a server tells: a record for each notification.'),
    ],
  ])
}

function eventFile(model: JavaModel, packageName: string, method: Method, parent: string): string {
  const file = new JavaFile(packageName, model.header)
  const { writer } = file
  const { plain } = paramsOf(model, file, method)
  const time = `${file.use('java.util.OptionalLong')} emittedAtMs`
  const params = method.params === null ? [] : ([['params', 'What is told.']] as const)
  writeJavadoc(
    writer,
    {
      ...docsOf(proseOf(method), `The notification \`${method.name}\`.`),
      params: [...params, ['emittedAtMs', 'When the server sent it, Unix time in milliseconds.']],
    },
    0,
  )
  writeAnnotations(model, file, method)
  file.suppression()
  const parts = method.params === null ? [time] : [`${plain} params`, time]
  writer.block(
    declaration(0, call(`public record ${model.eventNames.of(method)}`, ...parts), [
      { word: 'implements', entries: [parent] },
    ]),
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
  return file.toString()
}

function serverEventFile(model: JavaModel, packageName: string, permitted: readonly string[]): string {
  const file = new JavaFile(packageName, model.header)
  const { writer } = file
  const time = file.use('java.util.OptionalLong')
  writeJavadoc(writer, { text: 'Everything that a server tells.' }, 0)
  if (model.methods.some(isDeprecatedEvent)) file.usesDeprecated()
  file.suppression()
  writer.block(
    declaration(0, 'public sealed interface ServerEvent', [{ word: 'permits', entries: permitted }]),
    () => {
      writeJavadoc(writer, { text: 'The method on the wire.' }, 1)
      writer.line('String method();').gap()
      writeJavadoc(writer, { text: 'When the server sent it, Unix time in milliseconds.' }, 1)
      writer.line(`${time} emittedAtMs();`)
    },
    '}',
  )
  return file.toString()
}

function turnEventFile(model: JavaModel, packageName: string, permitted: readonly string[]): string {
  const file = new JavaFile(packageName, model.header)
  const { writer } = file
  writeJavadoc(writer, { text: 'What is told about one turn.' }, 0)
  if (model.methods.some(isDeprecatedEvent)) file.usesDeprecated()
  file.suppression()
  const head = declaration(0, 'public sealed interface TurnEvent', [
    { word: 'extends', entries: ['ServerEvent'] },
    { word: 'permits', entries: permitted },
  ])
  writer.line(`${head}}`)
  return file.toString()
}

const isDeprecatedEvent = ({ direction, kind, deprecated }: Method): boolean =>
  direction === 'server-to-client' && kind === 'notification' && deprecated !== undefined

function decodingFile(model: JavaModel, packageName: string, methods: readonly Method[]): string {
  const file = new JavaFile(packageName, model.header)
  const { writer } = file
  const json = file.use('com.fasterxml.jackson.databind.JsonNode')
  const exception = file.use(`${model.packageName.javaPackage}.core.DecodeException`)
  const [optional, time] = [file.use('java.util.Optional'), file.use('java.util.OptionalLong')]
  writeJavadoc(writer, { text: 'Reads notifications.' }, 0)
  if (methods.some(isDeprecatedEvent)) file.usesDeprecated()
  file.suppression()
  writer.block(
    'public final class Events {',
    () => {
      writer.line('private Events() {}').gap()
      writeJavadoc(
        writer,
        {
          text: 'The event of a notification. What is not known, or cannot be read, is an `UnknownEvent`.',
          params: [['params', 'As they came; null when there are none.']],
        },
        1,
      )
      writer.block(
        `public static ServerEvent decode(String method, ${json} params, ${time} emittedAtMs) {`,
        () => {
          writer.line(
            `${json} json = params == null ? ${file.use('com.fasterxml.jackson.databind.node.NullNode')}.getInstance() : params;`,
          )
          writer.block('try {', () =>
            writer.block(
              'return switch (method) {',
              () => {
                for (const method of methods) writer.line(eventCase(model, file, method))
                writer.line('default -> unknown(method, params, null, emittedAtMs);')
              },
              '};',
            ),
          )
          writer.block(
            `} catch (${exception} error) {`,
            () => writer.line('return unknown(method, params, error.getMessage(), emittedAtMs);'),
            '}',
          )
        },
        '}',
      )
      writer.gap()
      writer
        .line('private static UnknownEvent unknown(')
        .line(`    String method, ${json} params, String reason, ${time} emittedAtMs) {`)
      writer
        .line('  return new UnknownEvent(')
        .line(`      method, ${optional}.ofNullable(params), ${optional}.ofNullable(reason), emittedAtMs);`)
      writer.line('}')
    },
    '}',
  )
  return file.toString()
}

function eventCase(model: JavaModel, file: JavaFile, method: Method): string {
  const decode = file.use(`${model.packageName.javaPackage}.core.Decode`)
  const params =
    method.params === null ? [] : [call(`${decode}.value`, 'json', paramsOf(model, file, method).decode)]
  const event = call(`new ${model.eventNames.of(method)}`, ...params, 'emittedAtMs')
  return switchCase(4, `case ${stringLiteral(method.name)}`, event)
}
