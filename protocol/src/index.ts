/** The agent app-server protocol: its definitions, its model at any version, schemas and validators, the wire. */

export type * from './definitions.ts'
export { HeddleError } from './heddle-error.ts'
export {
  ImportError,
  type Imported,
  type ImportNote,
  importProtocol,
  type Location,
  type Locator,
  locatorOf,
  MANIFEST_SCHEMA,
  type Manifest,
  type ManifestError,
  type ManifestMethod,
} from './import/index.ts'
export { narrow } from './model/narrow.ts'
export { protocolAt } from './model/protocol-at.ts'
export { type Range, rangeOf } from './model/range.ts'
export { reachedBy } from './model/reached.ts'
export { stablePart } from './model/stable-part.ts'
export { tellsApart } from './model/tells-apart.ts'
export type * from './model/types.ts'
export { childrenOf, nodesIn, reachable } from './model/walk.ts'
export { fullestValue, type Sample, samplesOf, samplesOfNode, smallestValue } from './samples/samples.ts'
export { type Draft07Bundle, inDraft07, toDraft07 } from './schema/draft-07.ts'
export { type JsonSchema, type JsonSchemaBundle, referenceTo, toJsonSchema } from './schema/json-schema.ts'
export { manifestOf } from './schema/manifest-of.ts'
export type { Openness } from './schema/openness.ts'
export type { Problem } from './schema/problems.ts'
export { readingValidators } from './schema/reading-validators.ts'
export { type ReleasedPart, releasedPart, releasedValidators } from './schema/released-validators.ts'
export { createValidators, NotInThisVersion, type Validators } from './schema/validators.ts'
export { escapePointer } from './system/json-pointer.ts'
export { makeFolder } from './system/make-folder.ts'
export { whyNot } from './system/why-not.ts'
export {
  DRAFT,
  isAtLeast,
  isVersion,
  LATEST,
  REAL_SERVERS,
  STAGES,
  type Stage,
  VERSIONS,
  type Version,
} from './versions.ts'
export * from './wire/envelope.ts'
export { ERROR_CODES } from './wire/error-codes.ts'
export { LineTooLong, MAX_LINE_BYTES, splitLines } from './wire/lines.ts'
