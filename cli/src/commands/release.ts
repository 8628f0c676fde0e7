import path from 'node:path'
import { DRAFT, type Stage } from '@heddle/protocol'
import { Command } from 'commander'
import { type Done, EXIT } from '../exit.ts'
import { type Format, formatOption, parseVersion, printJson } from '../options.ts'

interface Options {
  readonly check?: true
  readonly docs?: true
  readonly checkout?: string
  readonly format: Format
}

/** `heddle release`: freezes a version of the protocol, in a checkout of Heddle. */
export function releaseCommand(done: Done): Command {
  return new Command('release')
    .summary('freeze a version of the protocol (in a checkout of Heddle)')
    .description(
      'Freezes a version: writes what the definitions give at it to protocol/released/VERSION. A frozen version\nno longer changes, but for its descriptions; and one that does not agree with the real server is refused.\nThe draft is written to protocol/draft as it is: heddle check reads it there at other commits.',
    )
    .argument(
      '<version>',
      'the version, as it stands in protocol/src/versions.ts, or draft',
      (text): Stage => (text === DRAFT ? DRAFT : parseVersion(text)),
    )
    .option('--check', 'write nothing; exit 1 with a diff when the definitions give something else')
    .option('--docs', 'mend the descriptions of a frozen version; whatever else changes is refused')
    .option(
      '--checkout <dir>',
      'the checkout to release in; the one that this command runs from when left out',
    )
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
Examples:
  heddle release 2026-11
  heddle release 2026-11 --check
  heddle release 2026-06 --docs
  heddle release draft`,
    )
    .action(async (version: Stage, options: Options) => done(await release(version, options)))
}

async function release(version: Stage, { check, docs, checkout, format }: Options): Promise<number> {
  const { freeze, keepDraft, packageFolder } = await import('@heddle/protocol/workshop')
  const root = await packageFolder(checkout)
  const how = { root, check: check === true }
  const changes =
    version === DRAFT ? await keepDraft(how) : await freeze(version, { ...how, docs: docs === true })
  const files = changes.map(({ file }) => path.relative(root, file))
  if (format === 'json') printJson({ version, check: check === true, changes: files })
  else if (check === true && changes.length > 0) {
    const { unifiedDiff } = await import('@heddle/generator')
    for (const { file, before, after } of changes)
      process.stdout.write(unifiedDiff({ path: file, kind: 'changed', before: before ?? null, after }, root))
    const what = version === DRAFT ? 'written of the draft' : `released as ${version}`
    process.stderr.write(`The definitions give something else than what is ${what}.\n`)
  } else {
    const done = version === DRAFT ? 'written' : 'released'
    const news = files.length === 0 ? `is ${done} as it is` : `is ${done} now: ${files.join(', ')}`
    process.stdout.write(`${version} ${news}.\n`)
  }
  return check === true && changes.length > 0 ? EXIT.findings : EXIT.fine
}
