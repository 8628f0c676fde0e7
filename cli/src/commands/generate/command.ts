import { LATEST, type Version } from '@heddle/protocol'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type Done, EXIT } from '../../exit.ts'
import { type Format, formatOption, fromOption, protocolOption } from '../../options.ts'
import { progressLine } from '../../progress.ts'
import { chosenModel } from './chosen-model.ts'
import { reportGenerated } from './report.ts'
import { watch } from './watch.ts'

export interface GenerateOptions {
  readonly protocol: Version
  readonly from?: string
  readonly out: string
  readonly experimental?: true
  readonly methods?: readonly string[]
  readonly only?: 'types'
  readonly packageName?: string
  readonly outputSchema?: string
  readonly check?: true
  readonly force?: true
  readonly watch?: true
  readonly format: Format
}

/** `heddle generate`: clients and schemas out of the protocol model. */
export function generateCommand(done: Done): Command {
  return new Command('generate')
    .summary('generate clients, schemas and test vectors')
    .description(
      'Generates clients, schemas and test vectors for one protocol version, or for a protocol that somebody\nelse describes. One target is written to the folder itself, several to one folder each below it.',
    )
    .argument('<target...>', 'what to generate; heddle targets lists all there is')
    .addOption(protocolOption())
    .addOption(fromOption().conflicts('protocol'))
    .requiredOption('--out <dir>', 'the folder to write to')
    .option('--experimental', 'with what needs the capability experimentalApi')
    .addOption(
      new Option(
        '--methods <patterns>',
        "only these methods and what they need, as 'thread/*,turn/*'; * is any text",
      ).argParser(patterns),
    )
    .addOption(new Option('--only <part>', 'types: no client, only types').choices(['types']))
    .option('--package-name <name>', 'what the package is called, as its ecosystem writes it')
    .addOption(
      new Option(
        '--output-schema <file>',
        'the JSON Schema of what a turn is to answer: adds its types to a TypeScript client',
      ).conflicts('only'),
    )
    .option('--check', 'write nothing; exit 1 with a diff when the folder differs')
    .option('--force', 'overwrite files that were not generated')
    .addOption(
      new Option('--watch', 'generate again whenever a file that was read changes').conflicts('check'),
    )
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async (targets: string[], options: GenerateOptions) => {
      if (options.watch === true) await watch(options, () => generateTargets(targets, options))
      else done(await generateTargets(targets, options))
    })
}

const EXAMPLES = `
Examples:
  heddle generate typescript --out sdk/
  heddle generate go rust kotlin --protocol 2026-02 --out sdk/
  heddle generate python --methods 'thread/*,turn/*,item/*' --package-name acme-agent --out sdk/
  heddle generate swift --only types --out types/
  heddle generate typescript --output-schema review.schema.json --out sdk/
  heddle generate json-schema --protocol ${LATEST} --out schemas/ --check
  heddle generate java --from codex@0.169.0 --experimental --out sdk/
  heddle generate go --from git:v1.2.0:api/protocol.json --out sdk/
  heddle generate json-schema --from my-protocol/manifest.json --out schemas/ --watch`

async function generateTargets(targets: readonly string[], options: GenerateOptions): Promise<number> {
  const { generate } = await import('@heddle/generator')
  const { out, check = false, force = false, only, packageName, outputSchema, methods, format } = options
  const model = await chosenModel(options)
  const progress = progressLine(process.stderr)
  const result = await generate({
    targets,
    model,
    out,
    check,
    force,
    ...(only === undefined ? {} : { only }),
    ...(methods === undefined ? {} : { methods }),
    ...(packageName === undefined ? {} : { packageName }),
    ...(outputSchema === undefined ? {} : { outputSchema }),
    progress: (what) => progress.show(what),
  }).finally(() => progress.clear())
  reportGenerated(targets, model, { out, format, check }, result)
  return check && result.changes.length > 0 ? EXIT.findings : EXIT.fine
}

function patterns(text: string): readonly string[] {
  const list = text.split(',').map((each) => each.trim())
  if (list.includes(''))
    throw new InvalidArgumentError("Write names or patterns with commas between: 'thread/*,turn/*'.")
  return list
}
