import type { Policy } from '@heddle/conformance'
import { importProtocol } from '@heddle/protocol'
import { Command, Option } from 'commander'
import { type Done, EXIT } from '../../exit.ts'
import { more, printJson } from '../../options.ts'
import { progressLine } from '../../progress.ts'
import {
  type ChangeFormat,
  type ChangeReportFile,
  changeFormatOption,
  changeReportOption,
  renderedChanges,
  writeChangeReports,
} from './formats.ts'
import { withRecordings } from './recordings.ts'
import { type RuleOptions, ruleOptions, tellRules } from './rules.ts'
import { sourceChanges } from './source.ts'

interface Options extends RuleOptions {
  readonly against: string
  readonly policy: Policy
  readonly deprecateFirst?: true
  readonly holdExperimental?: true
  readonly source?: true
  readonly holdSource?: true
  readonly waivers?: string
  readonly suggestWaivers?: true
  readonly recordings?: readonly string[]
  readonly all?: true
  readonly report?: readonly ChangeReportFile[]
  readonly format: ChangeFormat
}

/** `heddle check`: what changed between two versions of a protocol, and whom it breaks. */
export function checkCommand(done: Done): Command {
  const command = new Command('check')
    .summary('find what a change of the protocol breaks, with proof')
    .description(
      'Holds a protocol against an earlier version of it. Of everything that changed it says what becomes of\nan old client with a new server, and of a new client with an old server. What breaks is proven by a\nmessage that the one side may write and the other refuses.',
    )
    .argument(
      '[candidate]',
      'the newer protocol: a version, codex@VERSION, a bundle or manifest, git:REF:PATH',
      'draft',
    )
    .requiredOption('--against <baseline>', 'the older one; also git:REF, the same file at a commit')
    .addOption(
      new Option('--policy <policy>', 'what fails')
        .choices(['tolerant', 'strict', 'additive'])
        .default('tolerant'),
    )
    .option('--deprecate-first', 'what is removed has to have been deprecated before')
    .option('--hold-experimental', 'what is experimental must not break anybody either')
    .option('--source', 'also tell what of code written against the TypeScript client no longer compiles')
    .option('--hold-source', 'such code has to go on compiling; implies --source')
    .option('--waivers <file>', 'changes that may break somebody all the same, for a while')
    .option('--suggest-waivers', 'print waivers for all that fails, as JSON')
    .option(
      '--recordings <dir>',
      'recorded sessions, to show what breaks in them; may be given several times',
      more,
    )
    .option('--all', 'also tell what is safe')
    .addOption(changeReportOption())
    .addOption(changeFormatOption())
    .addHelpText(
      'after',
      `
Examples:
  heddle check --against 2026-11
  heddle check --against git:origin/main
  heddle check 2026-11 --against 2026-06
  heddle check codex@0.169.0 --against codex@0.155.0
  heddle check 2026-11 --against 2026-06 --source
  heddle check 2026-11 --against 2026-06 --recordings recordings/
  heddle check protocol.json --against git:origin/main --waivers waivers.json
  heddle check protocol.json --against old.json --report changes.md --report changes.xml
  heddle check protocol.json --against old.json --format sarif
  heddle check --explain to-client/field-removed`,
    )
    .action(async (candidate: string, options: Options) =>
      done((await tellRules(options)) ?? (await check(candidate, options))),
    )
  for (const option of ruleOptions()) command.addOption(option)
  return command
}

async function check(candidate: string, options: Options): Promise<number> {
  const { checkChanges, readWaivers, RULE_IDS, suggestWaivers } = await import('@heddle/conformance')
  const { waivers, holdSource = false } = options
  const today = new Date().toJSON().slice(0, 10)
  const versions = { old: await versionOf(options.against, candidate), new: await versionOf(candidate) }
  const source = options.source === true || holdSource ? await sourceChanges(versions, options) : undefined
  const found = checkChanges(versions, {
    policy: options.policy,
    deprecateFirst: options.deprecateFirst === true,
    holdExperimental: options.holdExperimental === true,
    waivers: waivers === undefined ? [] : await readWaivers(waivers, RULE_IDS),
    today,
    ...(source === undefined ? {} : { source, holdSource }),
  })
  const shown =
    options.recordings === undefined ? found : await withRecordings(found, versions, options.recordings)
  const report = await writeChangeReports(shown, options)
  if (options.suggestWaivers === true) printJson(suggestWaivers(report, today))
  else process.stdout.write(await renderedChanges(report, options.format, options.all === true))
  return report.passed ? EXIT.fine : EXIT.findings
}

/** What was not understood of a protocol from elsewhere is told on stderr. */
async function versionOf(source: string, comparedWith?: string) {
  const progress = progressLine(process.stderr)
  const { model, notes } = await importProtocol(source, {
    progress: (what) => progress.show(what),
    ...(comparedWith === undefined ? {} : { comparedWith }),
  }).finally(() => progress.clear())
  for (const { pointer, message } of notes) process.stderr.write(`${source}: ${pointer} ${message}.\n`)
  return { source, model }
}
