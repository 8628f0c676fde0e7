import { Command } from 'commander'
import { type Done, EXIT } from '../../exit.ts'
import { writeWhole } from '../../write-whole.ts'

/** `heddle conform report`: several runs on one page. */
export function compareReports(done: Done): Command {
  return new Command('report')
    .summary('put several runs on one page')
    .description(
      'Makes one HTML page of JSON reports: of a server at several versions, or of several servers. Each\ncheck shows how it came out in each run.',
    )
    .argument('<files...>', 'reports, written by heddle conform server --report FILE.json')
    .requiredOption('--out <file>', 'the page to write')
    .addHelpText(
      'after',
      `
Examples:
  heddle conform server --report 1.0.json -- my-agent-1.0 app-server
  heddle conform server --report 2.0.json -- my-agent-2.0 app-server
  heddle conform report 1.0.json 2.0.json --out versions.html`,
    )
    .action(async (files: string[], { out }: { out: string }) => {
      const { readReports, renderConformancePage } = await import('@heddle/conformance')
      await writeWhole(out, await renderConformancePage(await readReports(files)))
      process.stdout.write(`${files.length} ${files.length === 1 ? 'run' : 'runs'} in ${out}\n`)
      done(EXIT.fine)
    })
}
