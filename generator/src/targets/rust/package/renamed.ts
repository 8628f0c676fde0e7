import { useTree } from '../text/layout.ts'

/** What the hand-written part is called in its own tests and examples. */
const OWN = 'heddle_client'

/** `use heddle_client::types::{A, B};`, on one line or on several. */
const USED = /^use heddle_client((?:::\w+)*)::\{([^}]*)\};$/gm

/**
 * A file of the hand-written part, with the crate called otherwise. How the formatter breaks a list depends on the
 * length of the name; where it sorts it does not, as long as the crate has a paragraph of its own.
 */
export function renamed(text: string, lib: string): string {
  return text
    .replaceAll(USED, (_, path: string, names: string) => useTree(`${lib}${path}`, names.match(/\w+/g) ?? []))
    .replaceAll(OWN, lib)
}
