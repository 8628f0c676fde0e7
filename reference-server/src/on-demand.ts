import { createRequire } from 'node:module'

/** Made when it is first asked for, and kept. */
export function onDemand<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => {
    made ??= { it: make() }
    return made.it
  }
}

/** For packages that only some sessions need, in `onDemand`: clients wait for the start, and loading takes its time. */
export const require = createRequire(import.meta.url)
