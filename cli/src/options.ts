import { HeddleError, isVersion, LATEST, VERSIONS, type Version } from '@heddle/protocol'
import { InvalidArgumentError, Option } from 'commander'

export type Format = 'text' | 'json'

/** `--format`, on every command that reports something. */
export const formatOption = () =>
  new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text')

/** `--protocol`, where one version is meant. */
export const protocolOption = () =>
  new Option('--protocol <version>', 'the protocol version').argParser(parseVersion).default(LATEST)

/** `--from`, where a protocol can come from elsewhere. */
export const fromOption = () =>
  new Option(
    '--from <source>',
    'a protocol that is described elsewhere: a version, draft, codex@VERSION, a bundle or its folder, a manifest, git:REF:PATH',
  )

/** Reads a protocol version, or says which there are. */
export function parseVersion(text: string): Version {
  if (isVersion(text)) return text
  throw new InvalidArgumentError(
    `There is no protocol version ${JSON.stringify(text)}. Known: ${VERSIONS.join(', ')}.`,
  )
}

/** Reads a length of time in seconds. */
export function parseSeconds(text: string): number {
  const value = Number(text)
  if (Number.isFinite(value) && value > 0) return value
  throw new InvalidArgumentError(`${JSON.stringify(text)} is no length of time: give seconds, such as 15.`)
}

/** The command behind `--`, in two parts. */
export function commandLine(
  words: readonly string[],
  example: string,
): { command: string; args: readonly string[] } {
  const [command, ...args] = words
  if (command === undefined)
    throw new HeddleError(`The command to run is missing. Put it behind --, as in: ${example}`)
  return { command, args }
}

/** Colour is for terminals, and not for those who do not want it (https://no-color.org). */
export function wantsColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb'
}

/** Reads a number of something, or a port. */
export function parseNatural(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text)
  throw new InvalidArgumentError(`${JSON.stringify(text)} is no number from 1 to 99999.`)
}

/** One more, for an option that can be given several times. */
export function more(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
