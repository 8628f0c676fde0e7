import type { Logger } from 'pino'
import { onDemand, require } from './on-demand.ts'

/** What the operator is told: sentences, with fields beside them for machines. Never on standard output. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export const LOG_FORMATS = ['text', 'json'] as const
export type LogFormat = (typeof LOG_FORMATS)[number]

export interface LogOptions {
  /** `info` when left out. */
  readonly level?: LogLevel | undefined
  /** One sentence a line, or one JSON object a line. `text` when left out. */
  readonly format?: LogFormat | undefined
  /** Takes whole lines, ended. Standard error when left out. */
  readonly write?: ((lines: string) => void) | undefined
}

export function createLog({
  level = 'info',
  format = 'text',
  write = toStandardError,
}: LogOptions = {}): Log {
  const logger = onDemand(() => {
    const { pino } = require('pino') as typeof import('pino')
    return pino(
      { name: 'heddle', level, formatters: { level: (label) => ({ level: label }) } },
      { write: format === 'json' ? write : (line) => write(asText(line)) },
    )
  })
  return {
    get debug() {
      return logger().debug.bind(logger())
    },
    get info() {
      return logger().info.bind(logger())
    },
    get warn() {
      return logger().warn.bind(logger())
    },
    get error() {
      return logger().error.bind(logger())
    },
  }
}

function toStandardError(lines: string): void {
  // Nobody has to listen: without one that hears of it, a closed pipe would end the process.
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {})
  process.stderr.write(lines)
}

function asText(line: string): string {
  const { msg, err } = JSON.parse(line) as { msg?: string; err?: { stack?: string; message?: string } }
  const trace = err === undefined ? '' : `\n${err.stack ?? err.message ?? ''}`
  return `heddle: ${harmless(`${msg ?? ''}${trace}`)}\n`
}

/** What clients say can be in a line: no control character of theirs gets to the operator's terminal. */
const harmless = (text: string): string =>
  text.replace(
    /(?![\n\t])\p{Cc}/gu,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
