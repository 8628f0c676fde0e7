/** What is tested: how it is started, the folders and the model that it is given, and a driver to talk to it. */
export { SubjectFault } from './fault.ts'
export { subjectOf } from './included.ts'
export { type Place, preparePlace } from './place.ts'
export { type Answer, Session } from './session.ts'
export { type Subject, type Transport, transportsOf } from './subject.ts'
export { type Entry as TranscriptEntry, methodOf, paramsOf } from './transcript.ts'
