import type { KeyPath } from './settings.ts'

/** JSON pointers: the way from the top of a value to a place in it. */

export const pointerOf = (path: KeyPath): string =>
  path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export const keysOf = (pointer: string): KeyPath =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
