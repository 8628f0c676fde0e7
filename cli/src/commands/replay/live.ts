import type { LiveResult } from '@heddle/conformance'
import { Command } from 'commander'
import { type Done, EXIT, endOnSignals } from '../../exit.ts'
import { type Format, formatOption, parseSeconds, printJson, wantsColor } from '../../options.ts'
import { progressLine } from '../../progress.ts'
import { type SubjectOptions, subjectFrom, transportFrom, withSubjectOptions } from '../subject-options.ts'

interface Options extends SubjectOptions {
  readonly timeout: number
  readonly format: Format
}

/** `heddle replay live`: the recorded client, played to a server that runs. */
export function replayLiveCommand(done: Done): Command {
  const command = new Command('live')
    .summary('play recorded clients to a server, and compare what it says')
    .description(
      'Starts a server for each recording, says to it what the recorded client said, and holds what it\nanswers against what was recorded. Ids, times, usage and folders may be others, streams may be cut\nin other pieces, and what has no order may come in any. The model says what it said then.',
    )
    .argument('<recording>', 'a recording, or a folder of them')
  return withSubjectOptions(command)
    .option('--timeout <seconds>', 'how long to wait for one message', parseSeconds, 15)
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
Examples:
  heddle replay live session.jsonl -- my-agent app-server
  heddle replay live two-clients.jsonl --subject subject.json --transport ws`,
    )
    .action(async (recording: string, words: string[], options: Options) => {
      const { readRecordings, renderLive, replayLive } = await import('@heddle/conformance')
      const { subject } = await subjectFrom(words, options)
      endOnSignals()
      const progress = progressLine(process.stderr, { afterMs: 1000 })
      const results: LiveResult[] = []
      try {
        for await (const one of readRecordings([recording])) {
          progress.show(one.file)
          results.push(
            await replayLive(one, {
              subject,
              transport: transportFrom(options, subject),
              timeoutMs: options.timeout * 1000,
            }),
          )
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
