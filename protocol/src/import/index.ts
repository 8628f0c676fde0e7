/** Foreign descriptions of protocols become the same model as our own definitions. */

export type { Imported } from './imported.ts'
export { type Location, type Locator, locatorOf } from './locate/locator.ts'
export {
  MANIFEST_SCHEMA,
  type Manifest,
  type ManifestError,
  type ManifestMethod,
} from './manifest/manifest.ts'
export { importOwnBundle } from './own-bundle.ts'
export { ImportError, type ImportNote } from './problem.ts'
export { importFile, importProtocol } from './source.ts'
