import type { Version } from '@heddle/protocol'
import { Command } from 'commander'
import { type Done, EXIT } from '../../exit.ts'
import { type Format, formatOption, parseVersion, printJson, wantsColor } from '../../options.ts'
import { conformClient } from './client.ts'
import { compareReports } from './compare.ts'
import { conformServer } from './server.ts'

const EXAMPLES = `
Examples:
  heddle conform server -- heddle serve
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
