import { type Json, type Method, type ProtocolModel, smallestValue } from '@heddle/protocol'
import type { ChangeKind } from '../find/change.ts'

/**
 * What the writer may say where a method as a whole has changed, if that can show what has; undefined stands for params
 * that are left out.
 */
export function wholeValues(
  model: ProtocolModel,
  kind: ChangeKind,
  method: Method,
  slot: 'params' | 'result',
): readonly (Json | undefined)[] {
  const type = method[slot]
  const smallest = () => (type === null ? undefined : smallestValue(model, type))
  switch (kind) {
    case 'request-added':
    case 'request-removed':
    case 'request-renamed':
    case 'notification-added':
    case 'notification-removed':
    case 'notification-renamed':
    case 'notification-became-request':
    case 'request-became-notification':
      return slot === 'params' ? [method.paramsOptional ? undefined : smallest()] : []
    case 'params-added':
    case 'params-removed':
      return slot === 'params' ? [smallest()] : []
    case 'params-became-optional':
    case 'params-became-required':
      return slot === 'params' && method.paramsOptional ? [undefined] : []
    case 'result-added':
    case 'result-removed':
      // Who has nothing to say answers with an empty object.
      return slot === 'result' ? [smallest() ?? {}] : []
    default:
      return []
  }
}
