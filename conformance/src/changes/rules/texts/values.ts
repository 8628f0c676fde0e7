import type { ChangeKind } from '../../find/change.ts'
import type { RuleText } from './text.ts'

export const VALUE_TEXTS = {
  'type-opened': {
    what: 'What had a type can be any JSON value.',
    why: {
      'to-server': 'A new client says something of another type, and an old server refuses it.',
      'to-client': 'A new server says something of another type, and an old client cannot read it.',
    },
    safely: {
      'to-server': 'Keep to the old type with a server of an older version.',
      'to-client':
        'Put what has another type into a field of its own, and leave the old one as it is. Or write it only on connections of a version that allows it.',
    },
  },
  'type-closed': {
    what: 'What could be any JSON value has a type.',
    why: {
      'to-server':
        'An old client says something of another type, as it always could, and a new server refuses it.',
      'to-client':
        'An old server says something of another type, as it always could, and a new client cannot read it.',
    },
    safely:
      'Look in recordings what is said, and choose a type that takes all of it. Or put the typed value into a field of its own, and deprecate the old one.',
  },
  'type-changed': {
    what: 'A value is of another type.',
    why: {
      'to-server':
        'A new server cannot read what an old client writes, nor an old server what a new client does.',
      'to-client':
        'A new client cannot read what an old server writes, nor an old client what a new server does.',
    },
    safely: {
      'to-server':
        'Put it into a new field, optional, and deprecate the old one. Servers read whichever is there, the new one first.',
      'to-client':
        'Put it into a new field, optional, and send both for some versions. The old one is deprecated and goes as any field does.',
    },
  },
  'literal-changed': {
    what: 'What has one fixed value has another one.',
    why: {
      'to-server': 'Each server looks for its own value and refuses the other.',
      'to-client': 'Each client looks for its own value and refuses the other.',
    },
    safely:
      'Such a value says what something is: what is something else is a variant of its own. Add that, and leave this one as it is.',
  },
  'range-widened': {
    what: 'A number can be smaller or larger than before, or a fraction.',
    why: {
      'to-server': 'A new client says a number that an old server refuses.',
      'to-client': 'A new server says a number that an old client cannot hold.',
    },
    safely: {
      'to-server':
        'Readers first: servers take it. A client keeps within the old bounds with a server of an older version.',
      'to-client':
        'Readers first: clients get room for it. Servers keep within the old bounds on connections of older versions.',
    },
  },
  'range-narrowed': {
    what: 'A number can no longer be as small or as large as before, or no longer a fraction.',
    why: {
      'to-server': 'An old client says a number that was fine, and a new server refuses it.',
      'to-client': 'An old server says a number that was fine, and a new client cannot read it.',
    },
    safely: {
      'to-server':
        'Take what is out of bounds for the nearest that is not, as far as that is harmless, and say so in the docs.',
      'to-client':
        'Writers first: servers keep within the new bounds. Clients may count on it when no server is left that does not.',
    },
  },
  'range-shifted': {
    what: 'The bounds of a number are others: some numbers came, some went.',
    why: {
      'to-server': 'What an old client says can be out of bounds for a new server, and the other way round.',
      'to-client': 'What an old server says can be out of bounds for a new client, and the other way round.',
    },
    safely:
      'Readers first: they take the numbers of both versions. Then writers change over, and then the bounds can be narrowed, see `range-narrowed`.',
  },
  'format-changed': {
    what: 'A value looks as before and means something else: seconds became milliseconds, a path became a text.',
    why: {
      'to-server':
        'Nothing is refused. The server takes the value for what it meant in its own version, and acts on it.',
      'to-client':
        'Nothing is refused. The client takes the value for what it meant in its own version, and shows that.',
    },
    safely:
      'Put the new meaning under a new name, and deprecate the old one. By their names `At` are seconds and `AtMs` milliseconds (WIRE.16).',
  },
} satisfies Partial<Record<ChangeKind, RuleText>>
