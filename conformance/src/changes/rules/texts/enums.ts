import type { ChangeKind } from '../../find/change.ts'
import type { RuleText } from './text.ts'

export const ENUM_TEXTS = {
  'value-added': {
    what: 'An enumeration has one more value.',
    why: {
      'to-server':
        'An old server refuses a value that it has never heard of, and rightly: a sandbox that it does not know must not be taken for none.',
      'to-client':
        'Old clients have to go on (CLIENT.3), and show the word as it is. Those that take only what they know stop.',
    },
    safely: {
      'to-server':
        'Send it only to a server whose version has it, and the nearest older value to all others.',
      'to-client':
        'Send it on connections of a version that has it, and the nearest older value on all others. No state that clients wait for may hide behind a new word.',
    },
  },
  'value-removed': {
    what: 'A value of an enumeration is gone.',
    why: {
      'to-server': 'An old client still sends it, and a new server refuses the request.',
      'to-client':
        'An old client waits for a word that no longer comes. A new client meets it all the same, from an old server or in the history of a thread.',
    },
    safely: {
      'to-server':
        'Deprecate it, and say which value takes its place. Servers take it for that one as long as a version is spoken that has it.',
      'to-client':
        'Deprecate it, and let servers stop sending it. It stays readable as long as there are threads that hold it.',
    },
  },
  'value-renamed': {
    what: 'A value of an enumeration is written in another way.',
    why: {
      'to-server': 'Each server refuses the word that it does not know.',
      'to-client':
        'Each client takes the word that it does not know for something new. Those that take only what they know stop.',
    },
    safely: {
      'to-server':
        'Readers first: servers take both words, then clients write the new one, and the old one is deprecated.',
      'to-client':
        'Readers first: clients take both words. Servers write the one that the version of the connection has.',
    },
  },
  'enum-opened': {
    what: 'What was one of a few words can be any text.',
    why: {
      'to-server': 'A new client says what an old server has never heard of, and is refused.',
      'to-client':
        'A new server says what an old client has no word for. Those that take only what they know stop.',
    },
    safely: {
      'to-server': 'Say the old words to a server of an older version.',
      'to-client':
        'Readers first: clients show any text. Servers keep to the old words on connections of older versions.',
    },
  },
  'enum-closed': {
    what: 'What could be any text is one of a few words.',
    why: {
      'to-server': 'An old client says something else, as it always could, and a new server refuses it.',
      'to-client':
        'An old server says something else, as it always could. New clients that take only what they know stop.',
    },
    safely:
      'Look in recordings what is said, and list all of it. Until no writer is left that says more, tell the words in the docs, and leave the type open.',
  },
} satisfies Partial<Record<ChangeKind, RuleText>>
