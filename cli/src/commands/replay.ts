import { VERSIONS, type Version } from '@heddle/protocol'
import { Command } from 'commander'
import { type Done, EXIT } from '../exit.ts'
import { type Format, formatOption, parseVersion, printJson, wantsColor } from '../options.ts'

interface Options {
  readonly protocol?: readonly Version[]
  readonly strict?: true
  readonly format: Format
}

/** `heddle replay`: what each version of the protocol says of recorded sessions. */
export function replayCommand(done: Done): Command {
  return new Command('replay')
    .summary('hold recorded sessions against the versions of the protocol')
    .description(
      'Holds every message of recorded sessions against every version of the protocol, without running\nanything, and shows the matrix.',
    )
    .argument('<files...>', 'recordings, or folders of them')
    .option('--protocol <version>', 'a version to hold them against; may be given several times', versions)
    .option('--strict', 'exit 1 when any version is broken, not only the one a recording was made at')
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
Examples:
  heddle replay session.jsonl
  heddle replay recordings/ --protocol 2026-11 --format json`,
    )
    .action(async (files: string[], options: Options) => {
      const { readRecordings, renderMatrix, replayOffline } = await import('@heddle/conformance')
      const results = await replayOffline(readRecordings(files), {
        versions: options.protocol ?? VERSIONS,
        strict: options.strict === true,
      })
      if (options.format === 'json') printJson(results)
      else process.stdout.write(renderMatrix(results, { color: wantsColor(process.stdout) }))
      done(results.findings.length > 0 ? EXIT.findings : EXIT.fine)
    })
}

function versions(text: string, before: readonly Version[] = []): readonly Version[] {
  return [...before, parseVersion(text)]
}
