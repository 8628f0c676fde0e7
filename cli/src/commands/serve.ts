import os from 'node:os'
import path from 'node:path'
import { HeddleError } from '@heddle/protocol'
import type { Limits, LogFormat, LogLevel } from '@heddle/reference-server'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type Done, EXIT } from '../exit.ts'
import { type Format, formatOption, printJson } from '../options.ts'

interface Options {
  readonly home: string
  readonly modelUrl?: string
  readonly modelApi: 'responses' | 'chat'
  readonly model?: string
  readonly modelContextWindow?: number
  readonly modelKeyEnv: string
  readonly listen?: readonly string[]
  readonly allowOrigin?: readonly string[]
  readonly auth?: readonly string[]
  readonly authAudience?: string
  readonly authIssuer?: string
  readonly maxMessageBytes?: number
  readonly maxQueuedBytes?: number
  readonly maxConnections?: number
  readonly maxRequests?: number
  readonly sessionGrace?: number
  readonly idleUnload?: number
  readonly logLevel: LogLevel
  readonly logFormat: LogFormat
  readonly capabilities?: true
  readonly format: Format
}

const LOG_LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent']
const LOG_FORMATS: readonly LogFormat[] = ['text', 'json']

/** `heddle serve`: the reference server, on stdin and stdout or on the network. */
export function serveCommand(done: Done): Command {
  return new Command('serve')
    .alias('app-server')
    .summary('run the reference server on stdin and stdout, or for WebSocket and HTTP clients')
    .description(
      'Runs the reference server: one JSON message a line on stdin and stdout, everything else on stderr.\nWith --listen clients come in over WebSocket, or over HTTP with a stream of events.\nWithout --model-url a small model answers that is built in and needs no network.',
    )
    .option(
      '--home <dir>',
      'where threads are stored',
      process.env.HEDDLE_HOME ?? path.join(os.homedir(), '.heddle'),
    )
    .option('--model-url <url>', 'a model endpoint, such as https://host/v1')
    .addOption(
      new Option('--model-api <api>', 'what it speaks: the OpenAI Responses API, or Chat Completions')
        .choices(['responses', 'chat'])
        .default('responses'),
    )
    .option('--model <name>', 'the model to ask for')
    .option(
      '--model-context-window <tokens>',
      'what the model takes at once: near that, the history is summed up',
      parseCount,
    )
    .option(
      '--model-key-env <name>',
      'environment variable that holds the key of the endpoint',
      'OPENAI_API_KEY',
    )
    .optionsGroup('Clients:')
    .addOption(
      new Option(
        '--listen <address>',
        'stdio://, ws://IP:PORT (port 0: a free one) or unix://PATH; can be given more than once',
      ).argParser(collect),
    )
    .addOption(
      new Option('--allow-origin <origin>', 'let pages of this origin in; more than once').argParser(collect),
    )
    .option(
      '--auth <kind> <file...>',
      'who comes in at ws://: token-file FILE (one token) or jwt FILE (the secret of signed ones)',
    )
    .option('--auth-audience <name>', 'what `aud` of a signed token has to hold')
    .option('--auth-issuer <name>', 'what `iss` of a signed token has to be')
    .optionsGroup('Limits:')
    .option('--max-connections <number>', 'clients at once', parseCount)
    .option('--max-requests <number>', 'long requests of one client at once', parseCount)
    .option('--max-message-bytes <number>', 'size of a message from a client', parseCount)
    .option('--max-queued-bytes <number>', 'what may wait for a client that does not read', parseCount)
    .option('--session-grace <seconds>', 'how long a session over HTTP lives without a stream', parseCount)
    .option('--idle-unload <seconds>', 'how long a thread stays in memory that nobody follows', parseCount)
    .optionsGroup('Reports:')
    .addOption(
      new Option('--log-level <level>', 'what is told on stderr').choices(LOG_LEVELS).default('info'),
    )
    .addOption(
      new Option('--log-format <format>', 'sentences or JSON, one a line')
        .choices(LOG_FORMATS)
        .default('text'),
    )
    .option('--capabilities', 'print what is implemented at each version of the protocol, and end')
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
Examples:
  heddle serve
  heddle serve --home ./state --model-url http://127.0.0.1:8080/v1 --model my-model
  heddle serve --listen ws://127.0.0.1:8765 --listen unix:///tmp/heddle.sock
  heddle serve --listen ws://0.0.0.0:8765 --auth token-file ./token --allow-origin https://app.example
  heddle serve --capabilities`,
    )
    .action(async (options: Options) => {
      if (options.capabilities) {
        await printCapabilities(options.format)
        done(EXIT.fine)
        return
      }
      await run(options)
      // All is stored and told. A client that does not read leaves writes behind that would keep the process.
      process.exit(EXIT.fine)
    })
}

async function run(options: Options): Promise<void> {
  const auth = authentication(options)
  const { createLog, serve } = await import('@heddle/reference-server')
  await serve({
    home: path.resolve(options.home),
    modelUrl: options.modelUrl,
    modelApi: options.modelApi,
    modelName: options.model,
    modelContextWindow: options.modelContextWindow,
    idleUnloadMs: options.idleUnload && milliseconds(options.idleUnload),
    modelKeyEnv: options.modelKeyEnv,
    listen: options.listen,
    allowOrigins: options.allowOrigin,
    auth,
    limits: limitsOf(options),
    log: createLog({ level: options.logLevel, format: options.logFormat }),
  })
}

async function printCapabilities(format: Format): Promise<void> {
  const { capabilities } = await import('@heddle/reference-server')
  const versions = capabilities()
  if (format === 'json') {
    printJson(versions)
    return
  }
  const lines = versions.flatMap(({ version, methods }) => [
    `${version}: ${methods.length} methods`,
    ...methods.map(({ name, experimental }) => `  ${name}${experimental ? ' (experimental)' : ''}`),
  ])
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** `--auth KIND FILE`, once for each kind. */
function authentication({ auth = [], authAudience, authIssuer }: Options) {
  const files = new Map<string, string>()
  for (let at = 0; at < auth.length; at += 2) {
    const [kind = '', file] = auth.slice(at, at + 2)
    if ((kind !== 'token-file' && kind !== 'jwt') || file === undefined || files.has(kind)) {
      throw new HeddleError(
        `--auth ${auth.join(' ')} is not understood. It is --auth token-file FILE or --auth jwt FILE, each at most once.`,
      )
    }
    files.set(kind, path.resolve(file))
  }
  const secretFile = files.get('jwt')
  if (secretFile === undefined && (authAudience ?? authIssuer) !== undefined) {
    throw new HeddleError('--auth-audience and --auth-issuer are about signed tokens: add --auth jwt FILE.')
  }
  return {
    tokenFile: files.get('token-file'),
    jwt: secretFile === undefined ? undefined : { secretFile, audience: authAudience, issuer: authIssuer },
  }
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

function parseCount(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It is a whole number, at least 1.')
}

/** What a timer takes at most, which is 24 days: a longer one would end at once. */
const LONGEST_MS = 2 ** 31 - 1

const milliseconds = (seconds: number): number => Math.min(seconds * 1000, LONGEST_MS)

/** Those that were given: the server has its own for all others. */
function limitsOf(options: Options): Partial<Limits> {
  const { sessionGrace, maxConnections, maxRequests, maxMessageBytes, maxQueuedBytes } = options
  return {
    ...(maxConnections && { connections: maxConnections }),
    ...(maxRequests && { requests: maxRequests }),
    ...(maxMessageBytes && { messageBytes: maxMessageBytes }),
    ...(maxQueuedBytes && { queuedBytes: maxQueuedBytes }),
    ...(sessionGrace && { sessionGraceMs: milliseconds(sessionGrace) }),
  }
}
