import { LATEST, type ProtocolModel, type Version } from '@heddle/protocol'
import { Command } from 'commander'
import { type Done, EXIT } from '../exit.ts'
import { type Format, formatOption, fromOption, printJson, protocolOption } from '../options.ts'
import { progressLine } from '../progress.ts'

interface Options {
  readonly protocol: Version
  readonly from?: string
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
      'Generates clients and schemas for one protocol version, or for a protocol that somebody else\ndescribes. One target is written to the folder itself, several to one folder each below it.',
    )
    .argument('<target...>', 'what to generate: typescript, python, json-schema')
    .addOption(protocolOption())
    .addOption(fromOption().conflicts('protocol'))
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
  heddle generate json-schema --protocol ${LATEST} --out schemas/ --check
  heddle generate json-schema --from codex@0.169.0 --out schemas/
  heddle generate json-schema --from my-protocol/manifest.json --out schemas/`,
    )
    .action(async (targets: string[], options: Options) => done(await generateTargets(targets, options)))
}

async function generateTargets(targets: readonly string[], options: Options) {
  const { generate } = await import('@heddle/generator')
  const { out, check = false, force = false } = options
  const model = await modelOf(options)
  const { changes, files, diff } = await generate({ targets, model, out, check, force })
  const protocol = model.version
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

async function modelOf({ from, protocol }: Options): Promise<ProtocolModel> {
  const { importProtocol } = await import('@heddle/protocol')
  const progress = progressLine(process.stderr)
  const work = importProtocol(from ?? protocol, (what) => progress.show(what))
  const { model, notes } = await work.finally(() => progress.clear())
  for (const { pointer, message } of notes) process.stderr.write(`${from}: ${pointer} ${message}.\n`)
  return model
}

const count = (files: number): string => `${files} ${files === 1 ? 'file' : 'files'}`
