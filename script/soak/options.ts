import { parseArgs } from 'node:util'

export interface Options {
  readonly minutes: number
  readonly clients: number
  readonly seed: number
  readonly json: boolean
}

/** @throws with a sentence when they make no sense */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '10' },
      clients: { type: 'string', default: '50' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      format: { type: 'string', default: 'text' },
    },
  })
  if (values.format !== 'text' && values.format !== 'json') {
    throw new Error(`--format ${values.format} is not known: it is text or json.`)
  }
  return {
    minutes: number('--minutes', values.minutes, 0.2, 24 * 60),
    clients: whole('--clients', values.clients, 1, 250),
    seed: whole('--seed', values.seed, 0, 2 ** 32 - 1),
    json: values.format === 'json',
  }
}

function number(name: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (text.trim() !== '' && value >= least && value <= most) return value
  throw new Error(`${name} ${text} is no number from ${least} to ${most}.`)
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = number(name, text, least, most)
  if (Number.isInteger(value)) return value
  throw new Error(`${name} ${text} is no whole number.`)
}
