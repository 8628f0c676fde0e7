import { availableParallelism } from 'node:os'
import type { Transcript } from '@heddle/conformance'
import type { Version } from '@heddle/protocol'
import { Command } from 'commander'
import { type Done, endOnSignals } from '../../exit.ts'
import {
  commandLine,
  type Format,
  formatOption,
  more,
  parseNatural,
  parseSeconds,
  parseVersion,
} from '../../options.ts'
import { progressLine } from '../../progress.ts'
import { type ConformReportFile, moreConformReports, showsTranscripts } from './reports.ts'
import { tellReport } from './tell-report.ts'

interface Options {
  readonly protocol?: Version
  readonly only?: readonly string[]
  readonly expected?: string
  readonly record?: string
  readonly report?: readonly ConformReportFile[]
  readonly timeout: number
  readonly jobs: number
  readonly format: Format
}

const EXAMPLES = `
Examples:
  heddle conform client -- my-client --one-turn
  heddle conform client --only "CLIENT-00*" -- my-client --server {server} --one-turn
  heddle conform client -- my-client --websocket {url} --one-turn`

/** `heddle conform client`: the suite plays the server. */
export function conformClient(done: Done): Command {
  return new Command('client')
    .summary('check a client')
    .description(
      'Plays the server to a client, good and bad, and checks clause by clause what it does. The client is\nstarted for each flow with the command of its server in the place of {server}, or behind all other words;\nor with the address of one in the place of {url}, which is a WebSocket. It runs one turn, prints {"status":"…","text":"…"} and ends: see docs/conformance.md.',
    )
    .argument('<command...>', 'the client and its arguments, behind --')
    .option(
      '--protocol <version>',
      'the version that the client speaks, when it does not say so',
      parseVersion,
    )
    .option(
      '--only <id>',
      'checks to run, such as CLIENT-001 or "CLIENT-00*"; may be given several times',
      more,
    )
    .option('--expected <file>', 'failures that are known: a check on the list that passes is a failure')
    .option('--record <dir>', 'write each session down in this folder')
    .option(
      '--report <file>',
      'write a report: .html to look at, .json, .xml for JUnit, .svg for a badge; may be given several times',
      moreConformReports,
    )
    .option('--timeout <seconds>', 'how long to wait for one message, and for the end', parseSeconds, 15)
    .option('--jobs <number>', 'how many flows to play side by side', parseNatural, availableParallelism())
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], options: Options) => {
      const { conformClient } = await import('@heddle/conformance')
      endOnSignals()
      const progress = progressLine(process.stderr)
      const reports = options.report ?? []
      const transcripts: Transcript[] = []
      const report = await conformClient({
        ...commandLine(words, 'heddle conform client -- my-client --one-turn'),
        protocol: options.protocol,
        only: options.only,
        expected: options.expected,
        recordTo: options.record,
        timeoutMs: options.timeout * 1000,
        jobs: options.jobs,
        progress: progress.show,
        transcript: reports.some(showsTranscripts) ? (one) => transcripts.push(one) : undefined,
      }).finally(progress.clear)
      done(await tellReport(report, transcripts, reports, options.format))
    })
}
