import type { ErrorKind } from '@heddle/protocol'
import { opposite } from '../../sides.ts'
import { type Example, method, object, protocol, ref, TEXT } from './protocol.ts'

const FULL: ErrorKind = {
  name: 'full',
  docs: '',
  stability: 'stable',
  code: -32010,
  data: null,
  common: true,
}

/** An error in two versions: the answer that it is flows as asked. */
const ofErrors =
  (old: readonly ErrorKind[], now: readonly ErrorKind[]): Example =>
  (flow) => {
    const methods = [method(opposite(flow), 'request')]
    const types = { Room: object(TEXT) }
    return {
      old: protocol('1', { methods, types, errors: old }),
      new: protocol('2', { methods, types, errors: now }),
    }
  }

export const ERROR_EXAMPLES = {
  'error-added': ofErrors([], [FULL]),
  'error-code-changed': ofErrors([FULL], [{ ...FULL, code: -32011 }]),
  'error-data-added': ofErrors([FULL], [{ ...FULL, data: ref('Room') }]),
}
