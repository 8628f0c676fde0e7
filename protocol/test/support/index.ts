/** What tests of other packages need of protocols: any model, and values that a model says may or must not be sent. */

export { arbitraryOf, ofNode } from './arbitrary.ts'
export { arbitraryModel, modelIn, type Words } from './arbitrary-model.ts'
export { type NearMiss, nearMissOf } from './near-miss.ts'
