import { Command } from 'commander'
import { type Done, EXIT } from '../exit.ts'
import { type Format, formatOption, printJson } from '../options.ts'

/** `heddle targets`: what can be generated, and what each of it lacks. */
export function targetsCommand(done: Done): Command {
  return new Command('targets')
    .summary('list what can be generated')
    .description(
      'Lists everything that heddle generate can make: what it is, and what its users have to do without.',
    )
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
Examples:
  heddle targets
  heddle targets --format json`,
    )
    .action(async ({ format }: { format: Format }) => done(await listTargets(format)))
}

const TIERS = {
  'first-class': 'Clients: types, calls, streams, threads and turns, in the idioms of the language',
  'types-only': 'Types only, made by quicktype',
  data: 'For every language',
} as const

async function listTargets(format: Format): Promise<number> {
  const { TARGETS } = await import('@heddle/generator')
  if (format === 'json') {
    printJson(TARGETS.map(({ name, tier, summary, lacks }) => ({ name, tier, summary, lacks })))
    return EXIT.fine
  }
  const width = Math.max(...TARGETS.map(({ name }) => name.length))
  for (const [tier, title] of Object.entries(TIERS)) {
    process.stdout.write(`${title}:\n\n`)
    for (const { name, summary, lacks } of TARGETS.filter((target) => target.tier === tier)) {
      process.stdout.write(`  ${name.padEnd(width)}  ${summary}\n`)
      for (const lack of lacks) process.stdout.write(`  ${''.padEnd(width)}  - ${lack}\n`)
    }
    process.stdout.write('\n')
  }
  return EXIT.fine
}
