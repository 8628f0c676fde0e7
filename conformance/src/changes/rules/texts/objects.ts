import type { ChangeKind } from '../../find/change.ts'
import type { RuleText } from './text.ts'

export const OBJECT_TEXTS = {
  'field-added': {
    what: 'An object has one more field, which may be missing.',
    why: {
      'to-server':
        'An old server ignores it: what a new client asks for in it does not happen, and nobody says so.',
      'to-client': 'Nobody is hurt: an old client ignores it, and a new one can do without.',
    },
    safely: {
      'to-server':
        'Let a missing field mean what always was. Where it would be bad to be ignored, as with a tighter sandbox, say it only to a server whose version has the field.',
      'to-client': 'Add it, and leave it optional.',
    },
  },
  'field-removed': {
    what: 'A field that could be missing is gone.',
    why: {
      'to-server':
        'A new server ignores what an old client still says in it: what was asked for no longer happens.',
      'to-client':
        'Nothing is refused, for it could always be missing. What an old client showed there stays empty.',
    },
    safely: {
      'to-server':
        'Deprecate it, and say what to use instead. Servers act on it as long as a version is spoken that has it.',
      'to-client':
        'Deprecate it, and send what replaces it beside it. Then leave it out; who reads it can do without.',
    },
  },
  'required-field-added': {
    what: 'An object has one more field, which has to be there.',
    why: {
      'to-server':
        'An old client does not send it, and a new server refuses the whole message. An old server ignores what a new client says in it.',
      'to-client':
        'An old server does not send it, and a new client cannot read the message: a whole list is lost for one field.',
    },
    safely: {
      'to-server':
        'Make it optional, and let a missing field mean what always was. If it has to be said, put a method that demands it beside the old one.',
      'to-client':
        'Writers first: add it as optional and let servers always send it. Require it when no server is left that does not, see `field-became-required`.',
    },
  },
  'required-field-removed': {
    what: 'A field that had to be there is gone.',
    why: {
      'to-server':
        'A new client no longer sends it, and an old server refuses the message. A new server ignores what an old client says in it.',
      'to-client': 'A new server no longer sends it, and an old client cannot read the message.',
    },
    safely: {
      'to-server':
        'Readers first: servers do without, see `field-became-optional`. Clients go on sending it to servers whose version demands it.',
      'to-client':
        'Readers first: make it optional and deprecated, and go on sending it. It goes when no client is left that demands it, or on connections of versions without it.',
    },
  },
  'field-defined': {
    what: 'In an object that can hold anything, a name has got a type.',
    why: {
      'to-server':
        'An old client may have used the name for something of its own, of any type. A new server refuses that.',
      'to-client':
        'An old server may have used the name for something of its own, of any type. A new client refuses that.',
    },
    safely:
      'Look in recordings whether the name is in use, and take one that is not. Or let it be anything, and look at its type where it is used.',
  },
  'field-freed': {
    what: 'In an object that can hold anything, a name no longer has a type.',
    why: {
      'to-server':
        'A new client may say anything under the name. An old server still refuses all but one type.',
      'to-client':
        'A new server may say anything under the name. An old client still refuses all but one type.',
    },
    safely:
      'Deprecate the field and write nothing under its name any more. It is not free for something else until no reader is left that knows its type.',
  },
  'field-renamed': {
    what: 'A field has another name and the same type.',
    why: {
      'to-server':
        'Each server ignores the name that it does not know, and does not do what was asked for. If the field has to be there, it refuses the message.',
      'to-client':
        'Each client ignores the name that it does not know, and what it showed there is missing. If the field has to be there, it refuses the message.',
    },
    safely: {
      'to-server':
        'Readers first: servers take both names, then clients write the new one, and the old one is deprecated.',
      'to-client':
        'Send both for some versions, and deprecate the old one; it goes as any field does, see `field-removed`.',
    },
  },
  'field-became-optional': {
    what: 'A field that had to be there may be missing.',
    why: {
      'to-server': 'A new client leaves it out, and an old server refuses the message.',
      'to-client': 'A new server leaves it out, and an old client cannot read the message.',
    },
    safely: {
      'to-server':
        'Readers first: servers do without, and say what they take instead. A client leaves it out only with a server whose version allows it (`optionalSince`).',
      'to-client':
        'Readers first: clients learn to do without. Servers go on sending it on connections of versions before (`optionalSince`).',
    },
  },
  'field-became-required': {
    what: 'A field that could be missing has to be there.',
    why: {
      'to-server': 'An old client leaves it out, as it always could, and a new server refuses the message.',
      'to-client':
        'An old server leaves it out, as it always could, and a new client cannot read the message.',
    },
    safely: {
      'to-server':
        'Do not demand it: keep on saying what holds without. If nothing sensible does, put a method that demands it beside the old one.',
      'to-client':
        'Writers first: servers send it always, for a version or more. Clients may count on it when no server is left that does not (`requiredSince`).',
    },
  },
  'default-added': {
    what: 'A missing field now counts as a value.',
    why: {
      'to-server':
        'Nothing is refused, but silence has got a meaning. An old client leaves the field out and gets from a new server what it did not ask for.',
      'to-client':
        'Nothing is refused, but silence has got a meaning. A new client takes the value where an old server said nothing.',
    },
    safely:
      'Let the default be what always happened when the field was missing: then it is only written down. Whoever wants something else says so in the field.',
  },
  'default-removed': {
    what: 'A missing field no longer counts as a value.',
    why: {
      'to-server':
        'Nothing is refused, but silence has lost its meaning. An old client leaves the field out and counts on what a new server no longer takes.',
      'to-client':
        'Nothing is refused, but silence has lost its meaning. An old server leaves the field out, and a new client no longer knows what is meant.',
    },
    safely:
      'Writers first: say the value in every message, for a version or more. Readers keep to the default as long as somebody is silent.',
  },
  'default-changed': {
    what: 'A missing field counts as another value.',
    why: {
      'to-server':
        'Nothing is refused, and nobody is told. An old client leaves the field out, means one thing, and gets another.',
      'to-client':
        'Nothing is refused, and nobody is told. A server leaves the field out and means one thing, the client of another version takes another.',
    },
    safely:
      'Leave the default as it is, and have those who want the other value say it. Or go through a version in which every writer says the value.',
  },
  'null-allowed': {
    what: 'A value may be null that could not be.',
    why: {
      'to-server': 'A new client says null, and an old server refuses the message.',
      'to-client': 'A new server says null, and an old client cannot read the message.',
    },
    safely: {
      'to-server':
        'Readers first: servers take null, for what it is to mean. A client says it only to a server whose version allows it (`nullableSince`), and leaves the field out otherwise.',
      'to-client':
        'Readers first: clients learn to read null. Servers say it only on connections of a version that has it (`nullableSince`).',
    },
  },
  'null-forbidden': {
    what: 'A value can no longer be null.',
    why: {
      'to-server': 'An old client says null, as it always could, and a new server refuses the message.',
      'to-client': 'An old server says null, as it always could, and a new client cannot read the message.',
    },
    safely: {
      'to-server':
        'Go on taking null for the same as before: it costs a line. Say in the docs that nobody should write it.',
      'to-client':
        'Writers first: servers no longer say null. Clients may count on that when no server is left that does (`neverNullSince`).',
    },
  },
  'fields-opened': {
    what: 'An object that had its own fields can hold any others.',
    why: {
      'to-server': 'An old server ignores them: what a new client says in them is lost.',
      'to-client': 'Nobody is hurt: an old client ignores them.',
    },
    safely: {
      'to-server':
        'Say in them only what may be ignored, or say it only to a server whose version takes them.',
      'to-client': 'Open it. Who passes the object on has to keep what it does not know.',
    },
  },
  'fields-closed': {
    what: 'An object that could hold any fields has only its own.',
    why: {
      'to-server': 'A new server ignores what an old client still says in others.',
      'to-client': 'Nobody is hurt: a new client ignores what an old server still says in others.',
    },
    safely:
      'Look in recordings which fields are in use, and list those as optional ones first. Ignore others; do not refuse them, see `fields-forbidden`.',
  },
  'fields-allowed': {
    what: 'An object that had to have no other fields may have some.',
    why: 'Nobody is hurt, for no version has others yet. It makes room for fields that come.',
    safely:
      'Allow them; it should never have been otherwise. The first new field waits until no reader is left that refuses it.',
  },
  'fields-forbidden': {
    what: 'An object must not have any other fields.',
    why: 'Nobody is hurt yet, for no version has others. But every reader of this version will refuse the next field that is added.',
    safely:
      'Leave it open: both sides have to ignore what they do not know (WIRE.11, CLIENT.5), and the protocol grows by that.',
  },
  'alternatives-changed': {
    what: 'It changed which fields of an object have to be there together, or in place of others.',
    why: {
      'to-server':
        'A new server refuses what an old client sends when its fields are no longer enough, and an old server what is only enough by now.',
      'to-client':
        'A new client cannot read what an old server sends when its fields are no longer enough, and an old client what is only enough by now.',
    },
    safely:
      'Readers first: they take one more group of fields, then writers use it. A group that is to go is deprecated, and taken as long as somebody sends it.',
  },
} satisfies Partial<Record<ChangeKind, RuleText>>
