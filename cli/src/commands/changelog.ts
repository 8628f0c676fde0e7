import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { HeddleError, importProtocol, type ProtocolModel } from '@heddle/protocol'
import { Command, Option } from 'commander'
import { type Done, EXIT } from '../exit.ts'
import { type Format, printJson } from '../options.ts'
import { progressLine } from '../progress.ts'
import { writeWhole } from '../write-whole.ts'

interface Options {
  readonly out?: string
  readonly check?: true
  readonly format: 'markdown' | Extract<Format, 'json'>
}

/** `heddle changelog`: what changed between two versions of a protocol, for people who use it. */
export function changelogCommand(done: Done): Command {
  return new Command('changelog')
    .summary('write what changed between two versions of the protocol')
    .description(
      'Writes what changed between two versions of a protocol, for people who use it: by part of the protocol,\nwith what breaks first. Of one version alone it says what that consists of.',
    )
    .argument(
      '<from>',
      'the older protocol: a version, draft, codex@VERSION, a bundle or manifest, git:REF:PATH',
    )
    .argument('[to]', 'the newer one; git:REF is the file of the older one at a commit')
    .option('--out <file>', 'the file to write to; stdout when left out')
    .option('--check', 'write nothing; exit 1 with a diff when the file differs')
    .addOption(
      new Option('--format <format>', 'how to write it').choices(['markdown', 'json']).default('markdown'),
    )
    .addHelpText(
      'after',
      `
Examples:
  heddle changelog 2026-06 2026-11
  heddle changelog 2026-11 draft --out CHANGES.md
  heddle changelog 2026-11 draft --out CHANGES.md --check
  heddle changelog codex@0.155.0 codex@0.169.0`,
    )
    .action(async (from: string, to: string | undefined, options: Options) => {
      if (options.check === true && options.out === undefined)
        throw new HeddleError('--check compares with a file: name it with --out.')
      done(await changelog(from, to, options))
    })
}

async function changelog(from: string, to: string | undefined, options: Options): Promise<number> {
  const { changelogOf, renderChangelog } = await import('@heddle/conformance')
  const { out, check, format } = options
  const first = await modelOf(from)
  const found = to === undefined ? changelogOf(null, first) : changelogOf(first, await modelOf(to, from))
  if (out === undefined) {
    if (format === 'json') printJson(found)
    else process.stdout.write(renderChangelog(found))
    return EXIT.fine
  }
  const after = format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : renderChangelog(found)
  const before = await readFile(out, 'utf8').catch(() => null)
  if (before === after) process.stdout.write(`${out} is up to date.\n`)
  else if (check === true) {
    const { unifiedDiff } = await import('@heddle/generator')
    const kind = before === null ? 'added' : 'changed'
    process.stdout.write(unifiedDiff({ path: out, kind, before, after }, path.dirname(out)))
    process.stderr.write(
      `${out} is not what changed ${to === undefined ? `in ${from}` : `from ${from} to ${to}`}.\n`,
    )
    return EXIT.findings
  } else {
    await writeWhole(out, after)
    process.stdout.write(`${out} is written.\n`)
  }
  return EXIT.fine
}

async function modelOf(source: string, comparedWith?: string): Promise<ProtocolModel> {
  const progress = progressLine(process.stderr)
  const show = (what: string) => progress.show(what)
  const options = comparedWith === undefined ? { progress: show } : { progress: show, comparedWith }
  const { model, notes } = await importProtocol(source, options).finally(() => progress.clear())
  for (const { pointer, message } of notes) process.stderr.write(`${source}: ${pointer} ${message}.\n`)
  return model
}
