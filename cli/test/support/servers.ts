import path from 'node:path'
import { HEDDLE } from './heddle.ts'

/** The command line of the reference server, as words behind `--`. */
export const SERVE = [...HEDDLE, 'serve']

/** The command line of a small server that does what no server should. */
export const bad = (
  way: 'silent' | 'dies' | 'garbage' | 'empty' | 'floods' | 'repeats' | 'markup',
): string[] => [process.execPath, path.join(import.meta.dirname, 'bad-server.ts'), way]
