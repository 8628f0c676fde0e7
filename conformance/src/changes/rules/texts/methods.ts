import type { ChangeKind } from '../../find/change.ts'
import type { RuleText } from './text.ts'

export const METHOD_TEXTS = {
  'request-added': {
    what: 'There is a request that was not there before.',
    why: {
      'to-server':
        'An old server answers a new client that sends it with an error, -32601 or -32600, and does nothing.',
      'to-client':
        'An old client answers a new server that asks with an error at best. A client that does not answer at all leaves the turn waiting.',
    },
    safely: {
      'to-server':
        'Add it: nothing that exists is touched. A client learns from `protocolVersion` in the answer to `initialize` whether the server has it, and otherwise does without.',
      'to-client':
        'Ask only those who can answer: clients that chose a version with this request, or declared a capability for it. Take an error for the safest answer there is, and let the turn go on.',
    },
  },
  'request-removed': {
    what: 'A request is gone.',
    why: {
      'to-server':
        'An old client still sends it and gets an error. What it was for no longer works, and the client has nothing in its place.',
      'to-client':
        'An old server still asks, and a new client refuses. What the server wanted to know is decided by nobody.',
    },
    safely: {
      'to-server':
        'Put what replaces it beside it, and deprecate it for at least one version (`deprecated`, `deprecatedSince`). Go on answering it on connections that chose a version in which it was there.',
      'to-client':
        'Writers first: servers stop asking, which hurts nobody. Clients go on answering until no server is left that asks; then the request can go.',
    },
  },
  'request-renamed': {
    what: 'A request has another name; what it takes and gives is much the same.',
    why: {
      'to-server':
        'On the wire that is one request less and one more. A new server refuses the old name, an old server the new one.',
      'to-client':
        'On the wire that is one request less and one more. An old client refuses the new name, a new client the old one.',
    },
    safely: {
      'to-server':
        'Let servers answer to both names, and deprecate the old one; it goes as any request does, see `request-removed`. Ask first whether the name is worth it.',
      'to-client':
        'Let clients answer to both names. A server asks by the name that the version of the connection has.',
    },
  },
  'notification-added': {
    what: 'There is a notification that was not there before.',
    why: {
      'to-server':
        'An old server ignores what a new client tells it, and nobody says so. One that takes only what its version defines refuses it.',
      'to-client':
        'Old clients have to ignore it, and some stop in its place. A new client waits for what an old server never says.',
    },
    safely: {
      'to-server':
        'Send it only to a server whose version has it. Where it matters whether it was heard, make it a request.',
      'to-client':
        'Send it on connections of a version that has it; for all others it must be no loss. What it tells must also be found by asking, so that a new client is not lost without it.',
    },
  },
  'notification-removed': {
    what: 'A notification is gone.',
    why: {
      'to-server':
        'An old client goes on telling what a new server ignores: what it was for no longer happens, and nobody says so.',
      'to-client':
        'An old client waits for it in vain: what it shows stands still. A new client that takes only what it knows stops at an old server, which still sends it.',
    },
    safely: {
      'to-server':
        'Deprecate it, and let servers act on it as long as there are clients that send it. A server that no longer can must at least ignore it.',
      'to-client':
        'Send what replaces it beside it for some versions, and deprecate it. Then send it only on connections that chose a version in which it was there.',
    },
  },
  'notification-renamed': {
    what: 'A notification has another name; what it says is much the same.',
    why: {
      'to-server': 'Each server ignores the name that it does not know, and with it what the client says.',
      'to-client':
        'Each client ignores the name that it does not know, and what it shows stands still. One that takes only what it knows stops.',
    },
    safely: {
      'to-server':
        'Readers first: servers take both names, then clients send the new one. The old one is deprecated and goes as any other.',
      'to-client':
        'Send the name that the version of the connection has. Where none was chosen, send both, and let those who know both opt out of the old one (`optOutNotificationMethods`).',
    },
  },
  'notification-became-request': {
    what: 'What was a notification is a request, under the same name.',
    why: {
      'to-server':
        'An old client only tells: a new server finds no id to answer to, and ignores it. A new client asks an old server and gets an error, or no answer at all.',
      'to-client':
        'A new server asks an old client, which knows nothing there that is to be answered, and the turn waits. A new client is never asked by an old server.',
    },
    safely:
      'Leave the notification as it is, and add a request under another name. Deprecate the notification once the request is everywhere.',
  },
  'request-became-notification': {
    what: 'What was a request is a notification, under the same name.',
    why: {
      'to-server':
        'An old client waits for an answer that no longer comes. A new client that only tells is ignored by an old server.',
      'to-client':
        'An old server waits for an answer that no longer comes, and the turn with it. A new server that only tells is ignored by an old client.',
    },
    safely:
      'Leave the request as it is, and add a notification under another name. Until the request is gone it has to be answered, be it with an empty result.',
  },
  'params-added': {
    what: 'A method that took no params takes some.',
    why: {
      'to-server':
        'An old client sends none, and a new server refuses the call. What a new client says an old server drops.',
      'to-client':
        'A new client looks for params that an old server does not send, and refuses the message. An old client does not look.',
    },
    safely:
      'Let them be left out (`paramsOptional`), and say what holds when they are. If there is no such meaning, it is another method: put it beside this one.',
  },
  'params-removed': {
    what: 'A method no longer takes params.',
    why: {
      'to-server':
        'A new server drops what an old client says. A new client says nothing, and an old server refuses the call.',
      'to-client': 'An old client needs what a new server no longer says, and refuses the message.',
    },
    safely:
      'In two steps: first they may be left out, and are deprecated, see `params-became-optional`. They go when nobody is left who demands them; until then they are sent.',
  },
  'params-became-optional': {
    what: 'Params that had to be there may be left out.',
    why: {
      'to-server': 'A new client leaves them out, and an old server refuses the call.',
      'to-client': 'A new server leaves them out, and an old client cannot take the message.',
    },
    safely: {
      'to-server':
        'Readers first: servers do without, then clients leave them out, and only with a server whose version allows it.',
      'to-client':
        'Readers first: clients learn to do without. Servers go on sending them on connections of older versions.',
    },
  },
  'params-became-required': {
    what: 'Params that could be left out have to be there.',
    why: {
      'to-server': 'An old client leaves them out, as it always could, and a new server refuses the call.',
      'to-client': 'An old server leaves them out, as it always could, and a new client refuses the message.',
    },
    safely: {
      'to-server':
        'Do not demand them: keep on saying what holds without. If nothing sensible does, put a method that demands them beside this one, and deprecate this one.',
      'to-client':
        'Writers first: servers send them always. Clients may count on them when no server is left that does not.',
    },
  },
  'result-added': {
    what: 'A request whose answer told nothing is answered with something.',
    why: {
      'to-server':
        'A new server looks for something in the answer of an old client, which is an empty object, and cannot go on.',
      'to-client':
        'A new client looks for something in the answer of an old server, which is an empty object, and takes it for broken.',
    },
    safely:
      'Make all fields of the result optional: an empty answer then says that the other side is older. If the result is the point of it, it is another request: put it beside this one.',
  },
  'result-removed': {
    what: 'The answer to a request no longer tells anything.',
    why: {
      'to-server': 'An old server needs what a new client no longer answers.',
      'to-client':
        'An old client needs what a new server no longer answers, and takes the answer for broken.',
    },
    safely:
      'In two steps: first the fields of the result become optional and deprecated, and are still sent. They go when nobody is left who demands them.',
  },
} satisfies Partial<Record<ChangeKind, RuleText>>
