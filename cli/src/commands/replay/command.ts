import type { Shard } from '@heddle/conformance'
import { VERSIONS, type Version } from '@heddle/protocol'
import { Command, InvalidArgumentError } from 'commander'
import { type Done, EXIT } from '../../exit.ts'
import { type Format, formatOption, parseVersion } from '../../options.ts'
import { progressLine } from '../../progress.ts'
import { replayLiveCommand } from './live.ts'
import { replayMergeCommand } from './merge.ts'
import { replayOutput } from './output.ts'

interface Options {
  readonly protocol?: readonly Version[]
  readonly strict?: true
  readonly shard?: Shard
  readonly format: Format
}

/** `heddle replay`: what each version of the protocol says of recorded sessions. */
export function replayCommand(done: Done): Command {
  return new Command('replay')
    .summary('hold recorded sessions against the versions of the protocol')
    .description(
      'Holds every message of recorded sessions against every version of the protocol, without running\nanything, and shows the matrix: how a client of each version reads what the server wrote, and a\nserver of it what the client wrote.',
    )
    .argument('<files...>', 'recordings, or folders of them')
    .option('--protocol <version>', 'a version to hold them against; may be given several times', versions)
    .option('--strict', 'exit 1 when any version is broken, not only the one a recording was made at')
    .option('--shard <i/n>', 'only every n-th recording, beginning with the i-th', shard)
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
Examples:
  heddle replay session.jsonl
  heddle replay recordings/ --protocol 2026-11 --format json
  heddle replay recordings/ --shard 1/4 --format json > part-1.json`,
    )
    .addCommand(replayMergeCommand(done))
    .addCommand(replayLiveCommand(done))
    .action(async (paths: string[], options: Options) => {
      const { findRecordings, readRecordings, replayEach, shardOf } = await import('@heddle/conformance')
      const { protocol: versions = VERSIONS, strict = false, shard = null, format } = options
      const all = await findRecordings(paths)
      const files = shard === null ? all : shardOf(all, shard)
      const output = await replayOutput(format, { versions, strict, shard })
      const progress = progressLine(process.stderr, { afterMs: 1000 })
      let number = 0
      try {
        for await (const result of replayEach(readRecordings(files), versions)) {
          number += 1
          progress.show(`${number}/${files.length} ${result.file}`)
          output.add(result)
        }
        progress.clear()
        await output.tell(process.stdout)
      } finally {
        progress.clear()
        output.close()
      }
      done(output.findings > 0 ? EXIT.findings : EXIT.fine)
    })
}

function versions(text: string, before: readonly Version[] = []): readonly Version[] {
  return [...before, parseVersion(text)]
}

function shard(text: string): Shard {
  const [index, of] = /^\d{1,6}\/\d{1,6}$/.test(text) ? text.split('/').map(Number) : []
  if (index !== undefined && of !== undefined && index >= 1 && index <= of) return { index, of }
  throw new InvalidArgumentError(
    `${JSON.stringify(text)} is no part: give its number and how many there are, such as 1/4.`,
  )
}
