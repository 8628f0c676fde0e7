import type { ChangeKind } from '../../find/change.ts'
import type { RuleText } from './text.ts'

export const ERROR_TEXTS = {
  'error-added': {
    what: 'A request can fail in one more way, or a kind of error is new.',
    why: {
      'to-server':
        'A server takes every error of a client for an answer, so nothing is refused. It may not know what this one asks of it.',
      'to-client':
        'A client takes every error for an answer (CLIENT.13), so nothing is refused. It may not know what to do about this one.',
    },
    safely:
      'Give it a code with which an old reader does something sensible, such as giving up or trying again later, and tell the rest in `data`. The message is for people and has to be enough for them.',
  },
  'error-removed': {
    what: 'A request no longer fails in one of its ways, or a kind of error is gone.',
    why: 'Nobody is refused: who handles it handles what no longer comes. But if the cause is still there and only has another name, nobody handles that one.',
    safely:
      'Remove it when its cause is gone. If the cause has another error now, answer with the old one on connections of older versions.',
  },
  'error-code-changed': {
    what: 'A kind of error has another code.',
    why: {
      'to-server':
        'Programs tell errors by their code. An old server takes the answer of a new client for another failure, and decides the turn by it.',
      'to-client':
        'Programs tell errors by their code. An old client that tries again on one code and gives up on another does the wrong thing.',
    },
    safely:
      'Leave the code as it is. Where it is wrong, add a kind of error with the right one, teach readers both, and answer with the one that the version of the connection has.',
  },
  'error-data-added': {
    what: 'A kind of error comes with `data`.',
    why: 'Nobody is hurt: who does not know the data ignores it. Who does meets older versions that send none.',
    safely: 'Add it. Readers go by code and message where it is missing.',
  },
  'error-data-removed': {
    what: 'A kind of error no longer comes with `data`.',
    why: 'Nothing is refused, for data can always be missing. But a program that found the thread in it, or the place of the fault, has only a text for people left.',
    safely:
      'Deprecate its fields before, and say where the same can be learned. Go on sending it on connections of versions that have it.',
  },
} satisfies Partial<Record<ChangeKind, RuleText>>
