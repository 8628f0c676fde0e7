import path from 'node:path'
import type { Version } from '@heddle/protocol'
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
      'Freezes a version: writes what the definitions give at it to protocol/released/VERSION. A frozen version\nno longer changes, but for its descriptions; and one that does not agree with the real server is refused.',
    )
    .argument('<version>', 'the version, as it stands in protocol/src/versions.ts', parseVersion)
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
  heddle release 2026-06 --docs`,
    )
    .action(async (version: Version, options: Options) => done(await release(version, options)))
}

async function release(version: Version, { check, docs, checkout, format }: Options): Promise<number> {
  const { freeze, packageFolder } = await import('@heddle/protocol/workshop')
  const root = await packageFolder(checkout)
  const changes = await freeze(version, { root, check: check === true, docs: docs === true })
  const files = changes.map(({ file }) => path.relative(root, file))
  if (format === 'json') printJson({ version, check: check === true, changes: files })
  else if (check === true && changes.length > 0) {
    const { unifiedDiff } = await import('@heddle/generator')
    for (const { file, before, after } of changes)
      process.stdout.write(unifiedDiff({ path: file, kind: 'changed', before: before ?? null, after }, root))
    process.stderr.write(`The definitions give something else than what is released as ${version}.\n`)
  } else {
    const news = files.length === 0 ? 'is released as it is' : `is released now: ${files.join(', ')}`
    process.stdout.write(`${version} ${news}.\n`)
  }
  return check === true && changes.length > 0 ? EXIT.findings : EXIT.fine
}
