import type { GenerateResult } from '@heddle/generator'
import type { ProtocolModel } from '@heddle/protocol'
import { printJson } from '../../options.ts'
import type { GenerateOptions } from './command.ts'

/** Says what was generated: on stdout, but for the sentence that a diff needs. */
export function reportGenerated(
  targets: readonly string[],
  { version: protocol }: ProtocolModel,
  { out, format, check }: Pick<GenerateOptions, 'out' | 'format'> & { readonly check: boolean },
  { changes, files, diff }: GenerateResult,
): void {
  if (format === 'json') {
    const list = changes.map(({ path, kind }) => ({ path, kind }))
    printJson({ protocol, targets, out, check, files, changes: list })
  } else if (check && changes.length > 0) {
    process.stdout.write(diff)
    process.stderr.write(`${count(changes.length)} in ${out} not as generated from protocol ${protocol}.\n`)
  } else {
    const news = changes.length === 0 ? 'all up to date' : `${changes.length} written or removed`
    process.stdout.write(
      `${targets.join(', ')} for protocol ${protocol} in ${out}: ${count(files)}, ${news}.\n`,
    )
  }
}

const count = (files: number): string => `${files} ${files === 1 ? 'file' : 'files'}`
