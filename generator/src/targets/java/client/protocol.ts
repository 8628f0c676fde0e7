import { defaultAnswer } from '../../../facts/default-answer.ts'
import { handshakeOf } from '../../../facts/handshake.ts'
import { methodsOf } from '../../../facts/methods.ts'
import { packageVersion } from '../../../facts/release-number.ts'
import type { JavaModel } from '../model/java-model.ts'
import { JavaFile } from '../text/java-file.ts'
import { writeJavadoc } from '../text/javadoc.ts'
import { assignment, call, switchCase } from '../text/layout.ts'
import { stringLiteral } from '../text/literals.ts'

/** What this package speaks, and what it answers when nobody else does. */
export function protocolFile(model: JavaModel): string {
  const file = new JavaFile(model.packageName.javaPackage, model.header)
  const { writer } = file
  const { fields } = handshakeOf(model, 'Java')
  const version = stringLiteral(model.version)
  const [list, set] = [file.use('java.util.List'), file.use('java.util.Set')]
  const constant = (text: string, declaration: string): void => {
    writeJavadoc(writer, { text }, 1)
    writer.line(declaration).gap()
  }
  writeJavadoc(writer, { text: 'What this package speaks.' }, 0)
  writer.block(
    'public final class Protocol {',
    () => {
      const supported = fields.includes('protocolVersions') ? `${list}.of(PROTOCOL_VERSION)` : `${list}.of()`
      constant(
        'The protocol version that the types of this package describe.',
        `public static final String PROTOCOL_VERSION = ${version};`,
      )
      constant(
        'What the handshake offers to a server that negotiates, best first.',
        `public static final ${list}<String> SUPPORTED_VERSIONS = ${supported};`,
      )
      constant(
        'Does this package have what needs the capability `experimentalApi`?',
        `public static final boolean EXPERIMENTAL = ${model.experimental};`,
      )
      constant(
        'The version of this package.',
        `public static final String PACKAGE_VERSION = ${stringLiteral(packageVersion(model))};`,
      )
      writeJavadoc(writer, { text: 'The fields that the first request has.' }, 1)
      const names = call(`${set}.of`, ...fields.map(stringLiteral))
      writer.line(assignment(1, `static final ${set}<String> HANDSHAKE`, names))
      writer.gap().line('private Protocol() {}').gap()
      writeJavadoc(
        writer,
        { text: 'The answer to a request that nobody handles; null when it is refused.' },
        1,
      )
      writer.block(
        'static String defaultAnswer(String method) {',
        () =>
          writer.block(
            'return switch (method) {',
            () => {
              for (const method of methodsOf(model, 'server-to-client', 'request')) {
                const answer = defaultAnswer(model, method)
                if (answer !== null)
                  writer.line(
                    switchCase(
                      3,
                      `case ${stringLiteral(method.name)}`,
                      stringLiteral(JSON.stringify(answer)),
                    ),
                  )
              }
              writer.line('default -> null;')
            },
            '};',
          ),
        '}',
      )
    },
    '}',
  )
  return file.toString()
}
