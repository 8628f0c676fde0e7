import os from 'node:os'
import type { LiveResult } from '@heddle/conformance'
import { Command } from 'commander'
import { type Done, EXIT, SIGNALLED } from '../../exit.ts'
import { commandLine, type Format, formatOption, parseSeconds, printJson, wantsColor } from '../../options.ts'
import { progressLine } from '../../progress.ts'

interface Options {
  readonly timeout: number
  readonly format: Format
}

/** `heddle replay live`: the recorded client, played to a server that runs. */
export function replayLiveCommand(done: Done): Command {
  return new Command('live')
    .summary('play recorded clients to a server, and compare what it says')
    .description(
      'Starts a server for each recording, says to it what the recorded client said, and holds what it\nanswers against what was recorded. Ids, times, usage and folders may be others, streams may be cut\nin other pieces, and what has no order may come in any. The model says what it said then.',
    )
    .argument('<recording>', 'a recording, or a folder of them')
    .argument('<command...>', 'the server and its arguments, behind --')
    .option('--timeout <seconds>', 'how long to wait for one message', parseSeconds, 15)
    .addOption(formatOption())
    .addHelpText('after', '\nExamples:\n  heddle replay live session.jsonl -- my-agent app-server')
    .action(async (recording: string, words: string[], options: Options) => {
      const { readRecordings, renderLive, replayLive, subjectOf } = await import('@heddle/conformance')
      const { command, args } = commandLine(words, 'heddle replay live session.jsonl -- my-agent app-server')
      const subject = await subjectOf(command, args)
      // Not the default, which would leave the folders of the server behind.
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => process.exit(SIGNALLED + os.constants.signals[signal]))
      const progress = progressLine(process.stderr, { afterMs: 1000 })
      const results: LiveResult[] = []
      try {
        for await (const one of readRecordings([recording])) {
          progress.show(one.file)
          results.push(await replayLive(one, { subject, timeoutMs: options.timeout * 1000 }))
        }
      } finally {
        progress.clear()
      }
      if (options.format === 'json') printJson(results)
      else process.stdout.write(renderLive(results, { color: wantsColor(process.stdout) }))
      done(exitOf(results))
    })
}

/** What cannot be played was not found to be right. */
function exitOf(results: readonly LiveResult[]): number {
  if (results.some(({ outcome }) => outcome === 'diverges')) return EXIT.findings
  return results.some(({ outcome }) => outcome === 'unplayable') ? EXIT.couldNotWork : EXIT.fine
}
