import { readFile } from 'node:fs/promises'
import { HeddleError, whyNot } from '@heddle/protocol'
import { Command } from 'commander'
import { type Done, EXIT } from '../../exit.ts'
import { type Format, formatOption } from '../../options.ts'
import { replayOutput } from './output.ts'

/** `heddle replay merge`: the parts of a shared replay as one. */
export function replayMergeCommand(done: Done): Command {
  return new Command('merge')
    .summary('put together what parts of the recordings gave')
    .description(
      'Puts together what heddle replay --shard wrote on several machines. What comes out is what one run\nover all recordings says.',
    )
    .argument('<files...>', 'the results of all parts, as JSON')
    .addOption(formatOption())
    .addHelpText('after', '\nExamples:\n  heddle replay merge part-1.json part-2.json')
    .action(async (files: string[], { format }: { format: Format }) => {
      const { mergeReplays, parseReplayResult } = await import('@heddle/conformance')
      const parts = []
      for (const file of files) parts.push(parseReplayResult(file, await textOf(file)))
      const merged = mergeReplays(parts)
      const output = await replayOutput(format, merged)
      try {
        for (const result of merged.recordings) output.add(result)
        await output.tell(process.stdout)
      } finally {
        output.close()
      }
      done(output.findings > 0 ? EXIT.findings : EXIT.fine)
    })
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new HeddleError(`${file} cannot be read: ${whyNot(error)}.`, { cause: error })
  }
}
