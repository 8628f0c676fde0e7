import type { ChangeKind } from '../../find/change.ts'
import type { RuleText } from './text.ts'

export const UNION_TEXTS = {
  'variant-added': {
    what: 'A union has one more variant.',
    why: {
      'to-server':
        'An old server cannot act on a variant that it has never heard of, and refuses the request of a new client.',
      'to-client':
        'Old clients have to go on (CLIENT.2), and show as much of it as they can. Those that take only what they know stop.',
    },
    safely: {
      'to-server':
        'Send it only to a server whose version has it, and have a plainer variant for all others.',
      'to-client':
        'Send it on connections of a version that has it. Otherwise whoever passes over it must not miss what it needs: what an old variant said stays in the old one.',
    },
  },
  'variant-removed': {
    what: 'A variant of a union is gone.',
    why: {
      'to-server': 'An old client still sends it, and a new server cannot act on it and refuses the request.',
      'to-client':
        'An old client waits for what no longer comes. A new client meets it all the same, from an old server or in the history of a thread.',
    },
    safely: {
      'to-server':
        'Deprecate it, and say which variant takes its place. Servers act on it as long as a version is spoken that has it.',
      'to-client':
        'Deprecate it, and let servers stop sending it. It stays readable as long as there are threads that hold it.',
    },
  },
  'variant-renamed': {
    what: 'A variant has another tag and the same content.',
    why: {
      'to-server': 'Each server refuses the tag that it does not know.',
      'to-client':
        'Each client takes the tag that it does not know for something new, and no longer shows what it is. Those that take only what they know stop.',
    },
    safely: {
      'to-server':
        'Readers first: servers take both tags, then clients write the new one, and the old one is deprecated.',
      'to-client':
        'Readers first: clients take both tags. Servers write the one that the version of the connection has.',
    },
  },
  'tag-renamed': {
    what: 'The field that tells the variants of a union apart has another name.',
    why: {
      'to-server': 'Without the tag that it looks for, no server can read any of the variants.',
      'to-client': 'Without the tag that it looks for, no client can read any of the variants.',
    },
    safely:
      'Leave the tag as it is. If it has to be, put the new union into a field of its own, fill both for some versions, and deprecate the old one.',
  },
  'payload-added': {
    what: 'A variant that was a plain string carries something.',
    why: {
      'to-server':
        'Its form on the wire is another one, under a tag that the server knows. Not even one that lives with unknown variants can read it.',
      'to-client':
        'Its form on the wire is another one, under a tag that the client knows. Not even one that lives with unknown variants can read it.',
    },
    safely: 'Leave the variant as it is, and add one under another tag that carries it, see `variant-added`.',
  },
  'payload-removed': {
    what: 'A variant that carried something is a plain string.',
    why: {
      'to-server':
        'Its form on the wire is another one, under a tag that the server knows. Not even one that lives with unknown variants can read it.',
      'to-client':
        'Its form on the wire is another one, under a tag that the client knows. Not even one that lives with unknown variants can read it.',
    },
    safely:
      'Make the fields of what it carries optional, and send an empty object. Or add a plain variant under another tag, see `variant-added`.',
  },
  'member-added': {
    what: 'A value can be of one more type.',
    why: {
      'to-server': 'An old server has no use for the type, and refuses the message of a new client.',
      'to-client':
        'An old client cannot read it. Members of such a union have no tags, so that there is none that could be passed over.',
    },
    safely: {
      'to-server': 'Readers first: servers take it, then clients write it, to servers whose version has it.',
      'to-client':
        'Put it into an optional field beside the old one. Or write it only on connections of a version that has it.',
    },
  },
  'member-removed': {
    what: 'A value can no longer be of one of its types.',
    why: {
      'to-server': 'An old client still writes it, and a new server refuses the message.',
      'to-client': 'An old server still writes it, and a new client cannot read the message.',
    },
    safely: 'Writers first: they no longer write it. Readers take it until no writer is left that does.',
  },
} satisfies Partial<Record<ChangeKind, RuleText>>
