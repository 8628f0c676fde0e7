import { availableParallelism } from 'node:os'
import type { Transcript } from '@heddle/conformance'
import type { Version } from '@heddle/protocol'
import { Command } from 'commander'
import { type Done, endOnSignals } from '../../exit.ts'
import { type Format, formatOption, more, parseNatural, parseSeconds, parseVersion } from '../../options.ts'
import { progressLine } from '../../progress.ts'
import { type SubjectOptions, subjectFrom, transportFrom, withSubjectOptions } from '../subject-options.ts'
import { type ConformReportFile, moreConformReports, showsTranscripts } from './reports.ts'
import { tellReport } from './tell-report.ts'

interface Options extends SubjectOptions {
  readonly protocol?: Version
  readonly only?: readonly string[]
  readonly expected?: string
  readonly record?: string
  readonly report?: readonly ConformReportFile[]
  readonly timeout: number
  readonly startTimeout?: number
  readonly jobs: number
  readonly modelPort?: number
  readonly format: Format
}

const EXAMPLES = `
Examples:
  heddle conform server -- heddle serve
  heddle conform server --only "TURN-*" -- my-agent app-server --model-url {modelUrl}
  heddle conform server --url ws://127.0.0.1:{port}/ -- my-agent --listen 127.0.0.1:{port}
  heddle conform server --subject subject.json --transport unix
  heddle conform server --url ws://127.0.0.1:4500/ --model-port 8080
  heddle conform server --report report.html -- my-agent app-server --model-url {modelUrl}`

/** `heddle conform server`: does a server keep the protocol? */
export function conformServer(done: Done): Command {
  return withSubjectOptions(new Command('server'))
    .summary('check a server')
    .description(
      'Drives a server through the flows of the protocol against a scripted model, and checks clause by\nclause what it does. Words of the command may hold {modelUrl}, {home} and {workspace}.',
    )
    .option(
      '--protocol <version>',
      'the version that the server speaks, when it does not say so',
      parseVersion,
    )
    .option('--only <id>', 'checks to run, such as TURN-001 or "TURN-*"; may be given several times', more)
    .option('--expected <file>', 'failures that are known: a check on the list that passes is a failure')
    .option('--record <dir>', 'write each session down in this folder')
    .option(
      '--report <file>',
      'write a report: .html to look at, .json, .xml for JUnit, .svg for a badge; may be given several times',
      moreConformReports,
    )
    .option('--timeout <seconds>', 'how long to wait for one message', parseSeconds, 15)
    .option(
      '--start-timeout <seconds>',
      'how long to wait until it listens (default: as --timeout)',
      parseSeconds,
    )
    .option('--jobs <number>', 'how many flows to play side by side', parseNatural, availableParallelism())
    .option('--model-port <port>', 'where the scripted model listens (default: any port)', parseNatural)
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], options: Options) => {
      const { conformServer } = await import('@heddle/conformance')
      endOnSignals()
      const progress = progressLine(process.stderr)
      const { subject, protocol, expected } = await subjectFrom(words, options)
      const reports = options.report ?? []
      const transcripts: Transcript[] = []
      const report = await conformServer({
        subject,
        transport: transportFrom(options, subject),
        protocol: options.protocol ?? protocol,
        only: options.only,
        expected: options.expected ?? expected,
        recordTo: options.record,
        timeoutMs: options.timeout * 1000,
        ...(options.startTimeout === undefined ? {} : { startTimeoutMs: options.startTimeout * 1000 }),
        jobs: options.jobs,
        modelPort: options.modelPort,
        progress: progress.show,
        transcript: reports.some(showsTranscripts) ? (one) => transcripts.push(one) : undefined,
      }).finally(progress.clear)
      done(await tellReport(report, transcripts, reports, options.format))
    })
}
