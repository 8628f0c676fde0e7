import type { RefNode } from '@heddle/protocol'
import type { RustFile } from '../text/rust-file.ts'

/** A type of the protocol, in the files of the client. */
export function typeOf(file: RustFile, ref: RefNode): string {
  file.use('crate::types', '*')
  return file.model.typeNames.of(ref.name)
}
