import type { Described } from '@heddle/protocol'
import type { JavaModel } from '../model/java-model.ts'
import type { JavaFile } from '../text/java-file.ts'

/** What of a description the compiler and its tools are told. */
export function annotationsOf(model: JavaModel, file: JavaFile, described: Described): readonly string[] {
  const experimental = described.stability === 'experimental'
  return [
    ...(described.deprecated === undefined ? [] : ['@Deprecated']),
    ...(experimental ? [`@${file.use(`${model.packageName.javaPackage}.core.Experimental`)}`] : []),
  ]
}

/** In front of a declaration, one a line. */
export function writeAnnotations(model: JavaModel, file: JavaFile, described: Described): void {
  for (const annotation of annotationsOf(model, file, described)) file.writer.line(annotation)
}

/** In front of a component, on its line. Java knows no deprecated component, only a deprecated accessor. */
export function inlineAnnotations(model: JavaModel, file: JavaFile, described: Described): string {
  return annotationsOf(model, file, described)
    .filter((annotation) => annotation !== '@Deprecated')
    .map((annotation) => `${annotation} `)
    .join('')
}
