import type { FileTree } from '../../../target.ts'
import type { RustModel } from '../model/rust-model.ts'
import { libFile } from './lib.ts'
import { manifest } from './manifest.ts'
import { readme } from './readme.ts'
import { runtimeParts } from './runtime-parts.ts'
import { vectorsTable } from './vectors-table.ts'
import { versionFile } from './version.ts'

/** What makes a folder of sources a crate. */
export function packageFiles(model: RustModel): FileTree {
  return new Map([
    ...runtimeParts(model),
    ['Cargo.toml', manifest(model)],
    ['README.md', readme(model)],
    ['src/lib.rs', libFile(model)],
    ['src/version.rs', versionFile(model)],
    ['tests/vectors/table.rs', vectorsTable(model)],
  ])
}
