import type { Method } from '@heddle/protocol'
import { type Flow, opposite } from '../../sides.ts'
import { type Example, method, object, protocol, ref, TEXT } from './protocol.ts'

const NOTE = object(TEXT)

type Methods = (flow: Flow) => readonly Method[]

const ofMethods =
  (old: Methods, now: Methods): Example =>
  (flow) => ({
    old: protocol('1', { methods: old(flow), types: { Note: NOTE } }),
    new: protocol('2', { methods: now(flow), types: { Note: NOTE } }),
  })

const one =
  (kind: Method['kind'], more: Partial<Method> = {}): Methods =>
  (flow) => [method(flow, kind, more)]

const NONE: Methods = () => []
const NOTES = { params: ref('Note') }

/** The same under another name. */
const called =
  (kind: Method['kind']): Methods =>
  (flow) => {
    const name = method(flow, kind).name.replace('note/', 'notes/')
    return [method(flow, kind, { ...NOTES, name })]
  }

/** A request whose answer flows as asked. */
const answered =
  (more: Partial<Method>): Methods =>
  (flow) => [method(opposite(flow), 'request', more)]

export const METHOD_EXAMPLES = {
  'request-added': ofMethods(NONE, one('request', NOTES)),
  'request-renamed': ofMethods(one('request', NOTES), called('request')),
  'notification-added': ofMethods(NONE, one('notification', NOTES)),
  'notification-renamed': ofMethods(one('notification', NOTES), called('notification')),
  'notification-became-request': ofMethods(one('notification', NOTES), (flow) => [
    method(flow, 'request', { ...NOTES, name: method(flow, 'notification').name }),
  ]),
  'params-added': ofMethods(one('request'), one('request', NOTES)),
  'params-became-optional': ofMethods(
    one('request', NOTES),
    one('request', { ...NOTES, paramsOptional: true }),
  ),
  'result-added': ofMethods(answered({}), answered({ result: ref('Note') })),
}
