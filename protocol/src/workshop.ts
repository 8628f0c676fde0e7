/**
 * What is needed to work on the protocol itself: its definitions at any stage, how far they agree with the real servers,
 * and how a version is frozen. Apart from the other entry, because reading the definitions takes its time.
 */
export { type Fidelity, isFaithful, measureFidelity } from './fidelity/index.ts'
export { definedAt } from './model/defined-at.ts'
export { type FreezeOptions, type Frozen, freeze, keepDraft } from './release/freeze.ts'
export { packageFolder } from './release/package-folder.ts'
