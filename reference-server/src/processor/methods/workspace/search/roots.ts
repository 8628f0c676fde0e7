import { resolve } from 'node:path'
import type { Root } from '../../../../workspace/index.ts'
import type { MethodContext } from '../../context.ts'
import { withoutNull } from '../checked.ts'

/** Relative ones are taken from the folder of the server, and told as they came, as in the real server. */
export function rootsOf(roots: readonly string[], { defaults }: MethodContext): Root[] {
  return [...new Set(roots)].map((name) => ({
    name,
    folder: resolve(defaults.cwd, withoutNull(name, '/roots')),
  }))
}
