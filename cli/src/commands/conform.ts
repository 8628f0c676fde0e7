import { availableParallelism } from 'node:os'
import type { Transcript, Transport } from '@heddle/conformance'
import type { Version } from '@heddle/protocol'
import { Command, Option } from 'commander'
import { type Done, EXIT } from '../exit.ts'
import {
  type Format,
  formatOption,
  parseNatural,
  parseSeconds,
  parseVersion,
  printJson,
  wantsColor,
} from '../options.ts'
import { progressLine } from '../progress.ts'
import { conformClient } from './conform-client.ts'
import { endOnSignals, more } from './conform-options.ts'
import { compareReports } from './conform-report.ts'
import { moreReports, type ReportFile, showsTranscripts, writeReport } from './conform-reports.ts'
import { moreEnv, moreHeaders, parseUrl, type SubjectOptions, subjectFrom } from './conform-subject.ts'

interface Options extends SubjectOptions {
  readonly transport?: Transport
  readonly protocol?: Version
  readonly only?: readonly string[]
  readonly expected?: string
  readonly record?: string
  readonly report?: readonly ReportFile[]
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
  heddle conform server --report report.html -- my-agent app-server --model-url {modelUrl}
  heddle conform client -- my-client --one-turn
  heddle conform checks
  heddle conform report 1.0.json 2.0.json --out versions.html`

/** `heddle conform`: does a server, or a client, keep the protocol? */
export function conformCommand(done: Done): Command {
  return new Command('conform')
    .summary('check whether a server or a client keeps the protocol')
    .addHelpText('after', EXAMPLES)
    .addCommand(conformServer(done))
    .addCommand(conformClient(done))
    .addCommand(listChecks(done))
    .addCommand(compareReports(done))
}

function conformServer(done: Done): Command {
  return new Command('server')
    .summary('check a server')
    .description(
      'Drives a server through the flows of the protocol against a scripted model, and checks clause by\nclause what it does. Words of the command may hold {modelUrl}, {home} and {workspace}.',
    )
    .argument('[command...]', 'the server and its arguments, behind --')
    .option(
      '--subject <file>',
      'a file that describes the server, or one of: heddle, codex, codex-0.169.0, …',
    )
    .addOption(new Option('--transport <kind>', 'how to talk to it').choices(['stdio', 'ws', 'unix', 'http']))
    .option('--url <url>', 'where it listens; without a command, where it runs already', parseUrl)
    .option('--header <header>', 'sent when a connection is opened; may be given several times', moreHeaders)
    .option('--env <variable>', 'NAME=VALUE for the server; may be given several times', moreEnv)
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
      moreReports,
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
      const { conformServer, renderConformance } = await import('@heddle/conformance')
      endOnSignals()
      const progress = progressLine(process.stderr)
      const { subject, protocol, expected } = await subjectFrom(words, options)
      const reports = options.report ?? []
      const transcripts: Transcript[] = []
      const report = await conformServer({
        subject,
        transport: options.transport ?? preferredOf(options, subject.listen),
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
      for (const file of reports) await writeReport(file, report, transcripts)
      if (options.format === 'json') printJson(report)
      else process.stdout.write(renderConformance(report, { color: wantsColor(process.stdout) }))
      done(report.passed ? EXIT.fine : EXIT.findings)
    })
}

function listChecks(done: Done): Command {
  return new Command('checks')
    .summary('list the checks')
    .description(
      'Lists the checks of servers, then those of clients, each with the clause of the specification that demands it.',
    )
    .option('--protocol <version>', 'only those that this version demands', parseVersion)
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nExamples:\n  heddle conform checks\n  heddle conform checks --protocol 2026-06 --format json',
    )
    .action(async ({ protocol, format }: { protocol?: Version; format: Format }) => {
      const { listChecks, renderChecks } = await import('@heddle/conformance')
      const checks = listChecks(protocol)
      if (format === 'json') printJson(checks)
      else process.stdout.write(renderChecks(checks, { color: wantsColor(process.stdout) }))
      done(EXIT.fine)
    })
}

/** Who gives an address wants it to be used. */
const preferredOf = ({ url }: Options, listen: object): Transport | undefined =>
  url === undefined ? undefined : (Object.keys(listen)[0] as Transport)
