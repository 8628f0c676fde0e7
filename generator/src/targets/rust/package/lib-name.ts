import type { RustModel } from '../model/rust-model.ts'

/** What the crate is called in programs: `my-client` → `my_client`. */
export const libName = ({ crate }: RustModel): string => crate.replaceAll('-', '_')
