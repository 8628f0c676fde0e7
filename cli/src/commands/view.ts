import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Command } from 'commander'
import { type Done, EXIT } from '../exit.ts'
import { writeWhole } from '../write-whole.ts'

interface Options {
  readonly out?: string
  readonly open: boolean
}

/** `heddle view`: a recording as a page to look into. */
export function viewCommand(done: Done): Command {
  return new Command('view')
    .summary('look into a recorded session')
    .description(
      'Makes one HTML page of a recorded session and opens it in the browser: when threads, turns and items\nwere, every message, and what each version of the protocol says of it.',
    )
    .argument('<file>', 'the recording')
    .option('--out <file>', 'where to write the page; left out: into the temporary folder')
    .option('--no-open', 'only write it')
    .addHelpText(
      'after',
      `
Examples:
  heddle view session.jsonl
  heddle view session.jsonl --out session.html --no-open`,
    )
    .action(async (file: string, options: Options) => {
      const { readRecording, renderRecording } = await import('@heddle/conformance')
      const page = await renderRecording(await readRecording(file))
      const out = path.resolve(options.out ?? (await temporaryPage(file)))
      await writeWhole(out, page)
      process.stdout.write(`${out}\n`)
      if (options.open) await openInBrowser(out)
      done(EXIT.fine)
    })
}

/** In a folder of its own, which stays: the browser reads it when we are gone. */
async function temporaryPage(recording: string): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'heddle-view-'))
  return path.join(folder, `${path.basename(recording, '.jsonl')}.html`)
}

/** The page is written, and where it lies is said: that there is no browser here is no failure. */
async function openInBrowser(file: string): Promise<void> {
  const { default: open } = await import('open')
  const browser = await open(file)
  browser.on('error', () =>
    process.stderr.write('heddle: there is no browser to open it with here; open it yourself.\n'),
  )
}
