import os from 'node:os'
import path from 'node:path'
import type { Version } from '@heddle/protocol'
import { Command } from 'commander'
import { type Done, SIGNALLED } from '../exit.ts'
import { commandLine, parseVersion } from '../options.ts'

interface Options {
  readonly out: string
  readonly protocol?: Version
  readonly force?: true
  readonly redact: boolean
  readonly redactIds?: true
}

/** `heddle record`: a transparent proxy that writes down what passes through. */
export function recordCommand(done: Done): Command {
  return new Command('record')
    .summary('run a server and write the session down')
    .description(
      'Runs a server and stands between it and whoever talks to us: every byte passes through unchanged,\nand the session is written down as it happens. Secrets and home folders are redacted in the file.',
    )
    .argument('<command...>', 'the server and its arguments, behind --')
    .requiredOption('--out <file>', 'the file to write the session to')
    .option(
      '--protocol <version>',
      'the version that is spoken, when the handshake does not tell',
      parseVersion,
    )
    .option('--force', 'overwrite the file')
    .option('--no-redact', 'write everything down as it is')
    .option('--redact-ids', 'also replace ids by placeholders, so that two recordings can be compared')
    .addHelpText(
      'after',
      `
Examples:
  heddle record --out session.jsonl -- heddle serve
  my-client --server "heddle record --out session.jsonl -- my-agent app-server"`,
    )
    .action(async (words: string[], options: Options) => {
      const { createRedactor, record } = await import('@heddle/conformance')
      const line = commandLine(words, 'heddle record --out session.jsonl -- my-agent app-server')
      const { code, signal } = await record({
        ...line,
        file: path.resolve(options.out),
        force: options.force === true,
        header: {
          origin: { name: path.basename(line.command) },
          ...(options.protocol === undefined ? {} : { protocol: options.protocol }),
        },
        ...(options.redact ? { redactor: createRedactor({ ids: options.redactIds === true }) } : {}),
      })
      done(code ?? SIGNALLED + (signal === null ? 0 : os.constants.signals[signal]))
    })
}
