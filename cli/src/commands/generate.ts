import { LATEST, protocolAt, type Version } from '@heddle/protocol'
import { Command } from 'commander'
import { type Done, EXIT } from '../exit.ts'
import { type Format, formatOption, printJson, protocolOption } from '../options.ts'

interface Options {
  readonly protocol: Version
  readonly out: string
  readonly check?: true
  readonly force?: true
  readonly format: Format
}

/** `heddle generate`: clients and schemas out of the protocol model. */
export function generateCommand(done: Done): Command {
  return new Command('generate')
    .summary('generate clients and schemas')
    .description(
      'Generates clients and schemas for one protocol version. One target is written to the folder\nitself, several to one folder each below it.',
    )
    .argument('<target...>', 'what to generate: typescript, python, json-schema')
    .addOption(protocolOption())
    .requiredOption('--out <dir>', 'the folder to write to')
    .option('--check', 'write nothing; exit 1 with a diff when the folder differs')
    .option('--force', 'overwrite files that were not generated')
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
Examples:
  heddle generate typescript --out sdk/
  heddle generate typescript python --protocol 2026-02 --out sdk/
  heddle generate json-schema --protocol ${LATEST} --out schemas/ --check`,
    )
    .action(async (targets: string[], options: Options) => done(await generateTargets(targets, options)))
}

async function generateTargets(targets: readonly string[], options: Options) {
  const { generate } = await import('@heddle/generator')
  const { protocol, out, check = false, force = false } = options
  const { changes, files, diff } = await generate({ targets, model: protocolAt(protocol), out, check, force })
  if (options.format === 'json') {
    const list = changes.map(({ path, kind }) => ({ path, kind }))
    printJson({ protocol, targets, out, check, files, changes: list })
  } else if (check && changes.length > 0) {
    process.stdout.write(diff)
    process.stderr.write(`${count(changes.length)} in ${out} not as generated from protocol ${protocol}.\n`)
  } else {
    const news = changes.length === 0 ? 'all up to date' : `${changes.length} written or removed`
    process.stdout.write(
      `${targets.join(', ')} for protocol ${protocol} in ${out}: ${count(files)}, ${news}.\n`,
    )
  }
  return check && changes.length > 0 ? EXIT.findings : EXIT.fine
}

const count = (files: number): string => `${files} ${files === 1 ? 'file' : 'files'}`
