/** What is tested: how it is started, the folders and the model that it is given, and a driver to talk to it. */
export { CannotStart, type FaultKind, SubjectFault } from './fault.ts'
export { type Place, preparePlace } from './place.ts'
export { type Answer, type Answering, Session, type SessionOptions } from './session.ts'
export { type Subject, type Surroundings, subjectOf } from './subject.ts'
export { type Entry as TranscriptEntry, methodOf, paramsOf, type Transcript } from './transcript.ts'
