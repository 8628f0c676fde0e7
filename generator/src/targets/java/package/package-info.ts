import { Writer } from '../../../writer/writer.ts'
import type { JavaModel } from '../model/java-model.ts'
import { writeJavadoc } from '../text/javadoc.ts'

/** What is said about a package. */
export function packageInfo(model: JavaModel, packageName: string, text: string): string {
  const writer = new Writer()
  writer.line(model.header).gap()
  writeJavadoc(writer, { text }, 0)
  return writer.line(`package ${packageName};`).toString()
}
