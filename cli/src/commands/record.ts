import os from 'node:os'
import path from 'node:path'
import type { RecorderOptions } from '@heddle/conformance'
import { HeddleError, type Version } from '@heddle/protocol'
import { Command } from 'commander'
import { type Done, EXIT, SIGNALLED } from '../exit.ts'
import { commandLine, parseVersion } from '../options.ts'

interface Options {
  readonly out: string
  readonly listen?: string
  readonly connect?: string
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
      'Runs a server and stands between it and whoever talks to us: every byte passes through unchanged,\nand the session is written down as it happens. With --listen and --connect the server is one that runs\nalready, and its clients come in over WebSocket. Secrets and home folders are redacted in the file.',
    )
    .argument('[command...]', 'the server and its arguments, behind --')
    .requiredOption('--out <file>', 'the file to write the session to')
    .option(
      '--protocol <version>',
      'the version that is spoken, when the handshake does not tell',
      parseVersion,
    )
    .option('--listen <address>', 'where clients come in: ws://127.0.0.1:PORT (0: a free one) or unix://PATH')
    .option('--connect <address>', 'where the server is: ws://HOST:PORT, wss://HOST:PORT or unix://PATH')
    .option('--force', 'overwrite the file')
    .option('--no-redact', 'write everything down as it is')
    .option('--redact-ids', 'also replace ids by placeholders, so that two recordings can be compared')
    .addHelpText(
      'after',
      `
Examples:
  heddle record --out session.jsonl -- heddle serve
  my-client --server "heddle record --out session.jsonl -- my-agent app-server"
  heddle record --out session.jsonl --listen ws://127.0.0.1:8766 --connect ws://127.0.0.1:8765`,
    )
    .action(async (words: string[], options: Options) => {
      const { createRedactor, record } = await import('@heddle/conformance')
      const recorder = {
        file: path.resolve(options.out),
        force: options.force === true,
        ...(options.redact ? { redactor: createRedactor({ ids: options.redactIds === true }) } : {}),
      }
      const spoken = options.protocol === undefined ? {} : { protocol: options.protocol }
      if (options.listen !== undefined || options.connect !== undefined) {
        await recordSockets(words, options, { ...recorder, header: spoken })
        done(EXIT.fine)
        return
      }
      const line = commandLine(words, 'heddle record --out session.jsonl -- my-agent app-server')
      const header = { origin: { name: path.basename(line.command) }, ...spoken }
      const { code, signal } = await record({ ...line, ...recorder, header })
      done(code ?? SIGNALLED + (signal === null ? 0 : os.constants.signals[signal]))
    })
}

/** Stands between clients and a server that runs already, until somebody ends it. */
async function recordSockets(
  words: readonly string[],
  { listen, connect }: Options,
  recorder: RecorderOptions,
): Promise<void> {
  if (listen === undefined || connect === undefined || words.length > 0)
    throw new HeddleError(
      'Give both --listen and --connect, for a server that runs already; or neither, and the server to run behind --.',
    )
  const { recordSockets } = await import('@heddle/conformance')
  const proxy = await recordSockets({ ...recorder, listen, connect })
  process.stderr.write(`Recording what passes through ${proxy.address}. End it with Ctrl+C.\n`)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void proxy.close())
  await proxy.closed
}
