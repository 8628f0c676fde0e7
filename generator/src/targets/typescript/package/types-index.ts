import { Writer } from '../../../writer/writer.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'

/** The entry of a package that has the types alone. */
export function typesIndex(model: TypeScriptModel): string {
  return new Writer()
    .line(model.header)
    .gap()
    .line("export * from './open.ts'")
    .line("export * from './types/index.ts'")
    .line("export { EXPERIMENTAL, PROTOCOL_VERSION } from './version.ts'")
    .toString()
}
