import path from 'node:path'
import type { Listening, Subject, SubjectFile, Transport } from '@heddle/conformance'
import { HeddleError } from '@heddle/protocol'
import { type Command, InvalidArgumentError, Option } from 'commander'

/** What the command line says of the server under test. */
export interface SubjectOptions {
  /** A file, or the name of a subject that comes with the suite. */
  readonly subject?: string
  readonly transport?: Transport
  readonly url?: string
  readonly env?: Readonly<Record<string, string>>
  readonly header?: Readonly<Record<string, string>>
}

/** Adds the options that say which server is meant, and how to talk to it. */
export function withSubjectOptions(command: Command): Command {
  return command
    .argument('[command...]', 'the server and its arguments, behind --')
    .option(
      '--subject <file>',
      'a file that describes the server, or one of: heddle, codex, codex-0.169.0, …',
    )
    .addOption(new Option('--transport <kind>', 'how to talk to it').choices(['stdio', 'ws', 'unix', 'http']))
    .option('--url <url>', 'where it listens; without a command, where it runs already', parseUrl)
    .option('--header <header>', 'sent when a connection is opened; may be given several times', moreHeaders)
    .option('--env <variable>', 'NAME=VALUE for the server; may be given several times', moreEnv)
}

/** How to talk to it: who gives an address wants it to be used. */
export function transportFrom(
  { transport, url }: SubjectOptions,
  { listen }: Subject,
): Transport | undefined {
  if (transport !== undefined || url === undefined) return transport
  return Object.keys(listen)[0] as Transport
}

/**
 * The server that is meant: by a subject file, by the words behind `--`, by a URL, or by several of them.
 *
 * @throws HeddleError when nothing says it, or a file cannot be read
 */
export async function subjectFrom(words: readonly string[], options: SubjectOptions): Promise<SubjectFile> {
  const { url, env, header } = options
  const { subject, ...known } = await described(words, options)
  const listen = url === undefined ? subject.listen : listeningAt(url)
  return {
    ...known,
    subject: {
      ...subject,
      env: { ...subject.env, ...env },
      headers: { ...subject.headers, ...header },
      listen,
    },
  }
}

async function described(
  [word, ...args]: readonly string[],
  { subject: description, url }: SubjectOptions,
): Promise<SubjectFile> {
  const { includedSubject, readSubject, subjectOf } = await import('@heddle/conformance')
  if (description !== undefined) {
    const isFile = description.endsWith('.json') || description.includes(path.sep)
    const file = await (isFile ? readSubject(description) : includedSubject(description))
    if (word === undefined) return file
    const { command } = await subjectOf(word, args)
    return { ...file, subject: { ...file.subject, command, ...(args.length === 0 ? {} : { args }) } }
  }
  if (word !== undefined) return { subject: await subjectOf(word, args) }
  if (url !== undefined) return { subject: running(url) }
  throw new HeddleError(
    'The server is missing. Put its command behind --, as in: heddle conform server -- my-agent app-server. Or name it by --subject or --url.',
  )
}

const running = (url: string): Subject => ({
  name: url,
  args: [],
  env: {},
  files: {},
  listen: {},
  headers: {},
})

const SCHEMES: Readonly<Record<string, Exclude<Transport, 'stdio'>>> = {
  ws: 'ws',
  wss: 'ws',
  unix: 'unix',
  http: 'http',
  https: 'http',
}

function listeningAt(url: string): Subject['listen'] {
  const listening: Listening = { args: [], url }
  return { [SCHEMES[schemeOf(url)] ?? 'ws']: listening }
}

const schemeOf = (url: string): string => url.slice(0, url.indexOf(':'))

/** Reads the address of a server. */
function parseUrl(text: string): string {
  if (schemeOf(text) in SCHEMES) return text
  throw new InvalidArgumentError(
    `${JSON.stringify(text)} is no address of a server. What can be: ws://HOST:PORT/, unix://PATH, http://HOST:PORT/sessions; {port} and {socket} stand for one of its own.`,
  )
}

/** One more `NAME=VALUE`. */
const moreEnv = pairs('=', 'NAME=VALUE, such as RUST_LOG=debug')

/** One more `Name: value`. */
const moreHeaders = pairs(':', '"Name: value", such as "Authorization: Bearer TOKEN"')

function pairs(separator: string, example: string) {
  return (text: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => {
    const at = text.indexOf(separator)
    if (at <= 0) throw new InvalidArgumentError(`${JSON.stringify(text)} is not of the form ${example}.`)
    return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1).trim() }
  }
}
