import { isVersion } from '@heddle/protocol'
import type { EmitOptions } from '../../../target.ts'
import type { GoModel } from '../model/go-model.ts'
import { firstExample, itemsExample } from './readme-examples.ts'
import { isOwn } from './runtime-parts.ts'
import { moduleVersion } from './version.ts'

/** How to use the module, on one page. Its examples are checked with the module. */
export function readme(model: GoModel, { only }: EmitOptions): string {
  const { module, version } = model
  const source = isVersion(version) ? `--protocol ${version}` : '--from …'
  const spoken = plainVersion(version)
  const title = `# ${module.path}

`
  const install = `\`go get ${module.path}@${moduleVersion(model)}\` adds it to a module, once it is published under that name. Go 1.23 or later.
Made by heddle (\`heddle generate go ${source}\`). Do not edit it; generate it again.

`
  if (only !== undefined)
    return `${title}The types of the agent app-server protocol, version **${spoken}**, for Go: package \`protocol\`. It needs nothing but the
standard library.

${install}${itemsExample(model)}${values(model)}
${release(model)}`
  return `${title}A client of the agent app-server protocol, version **${spoken}**, for Go. It starts an agent server or connects to one,
${model.conversation === null ? WITHOUT_TURNS : WITH_TURNS} It needs the standard library; the
package \`websocket\`, for those who import it, needs github.com/coder/websocket.

${install}${firstExample(model)}## What there is

- \`client.Spawn\` starts a server as a child process, \`websocket.Connect\` connects to one, and \`client.Connect\` speaks over
  any other \`Transport\`. All do the handshake.
${model.conversation === null ? '' : HANDLES}- Every request of the protocol is a method of \`Client\`, as it is on the wire. \`Request\` and \`Notify\` are for methods that
  this package does not know. \`WithTimeout\` is about one call, \`Options.RequestTimeout\` (60 s) about all; contexts end
  calls early.
- \`Events\` has everything that the server tells; a type switch tells the notifications apart.

## Approvals

\`Options.OnApproval\` decides about everything that the server asks permission for; \`Options.Handlers\` answer single kinds of
requests. **What nobody handles is declined**, as far as the protocol has a word for it, and refused with -32601 else. The
context of a handler ends when no answer is needed any more.

## Values

${itemsExample(model)}${values(model)}
## When something goes wrong

Errors are told apart with \`errors.As\`:

| type | when |
| --- | --- |
| \`*RPCError\` | the server answered with an error: \`Code\`, \`Message\`, \`Data\` |
| \`*RequestTimeoutError\` | there was no answer in time |
| \`*ConnectionClosedError\` | the server is gone: \`ExitCode\` or \`Signal\`, the last lines of \`Stderr\`, \`CloseCode\` |
| \`*ProtocolViolationError\` | the server sent what is no message; the connection is closed |
| \`*InvalidMessageError\` | a result is not what this version of the protocol says |
| \`*VersionRefusedError\` | server and client have no version in common |
| \`*StartError\` | the server could not be started, or reached |
| \`*EventsDroppedError\` | a reader of events was more than \`Options.EventBuffer\` behind |

A lost connection ends everything that is waited for. ${model.conversation === null ? '' : 'A turn that failed or was interrupted is no error: look at the status of\nits result.'}

${release(model)}${isOwn(model) ? EXAMPLES : ''}`
}

const WITH_TURNS = 'holds threads with it, streams what happens in a turn, and answers its approvals.'
const WITHOUT_TURNS = 'says what happens there, and answers its requests.'

const HANDLES = `- \`StartThread\` and \`ResumeThread\` give a \`Thread\`; its \`Run\` gives a \`Turn\`, with its \`Events\`, its \`Result\` (the turn, every
  item, the final text) and \`Interrupt\`. The end of the context of \`Run\` interrupts the turn.
`

const EXAMPLES = `
\`go run ./examples/run_turn "What is in this folder?" codex app-server\` is a small program to begin with;
\`go run ./examples/story\` goes through everything.
`

function values(model: GoModel): string {
  const { types, typeNames } = model
  const open = [...types.values()].find(({ node }) => node.kind === 'object' && node.extra === 'open')
  const union = [...types.values()].find(({ node }) => node.kind === 'tagged-union')
  const more =
    open === undefined
      ? ''
      : ` So are those that \`${typeNames.of(open.name)}\` holds beside those that are listed.`
  const read = union === undefined ? '' : `, as \`protocol.${typeNames.decoder(union.name)}\``
  return `- A field that may be absent or null is a \`protocol.Optional\`: \`Some(value)\`, \`Null[T]()\`, or left alone; \`Get\` and \`Or\` read it.
  For a union its type has to be said: \`Some[protocol.AnInterface](value)\`. A field that may be absent but not null is a
  pointer (\`protocol.Ptr\` makes one), slice, map or interface that may be nil.
- Unions are interfaces, and their variants pointers to structs. What this package does not know is a variant too, named
  \`Unknown…\`, and keeps its JSON. A union by itself is read by a function of its own${read}.
- Enums are string types. Other texts than the constants are legal; \`IsKnown\` tells.
- Fields that a type does not have are in \`ExtraFields\`, and sent again.${more} Only where the protocol forbids
  others they are dropped.
- A field that is missing, or of another kind, is refused by a \`*protocol.DecodeError\` that says where.
- A default in the docs is what the other side takes; it is not filled in. Times are integers, and their docs say which.
- Where two names of the protocol are the same in Go, the later one is longer: by \`Type\`, \`Field\`, \`Variant\` or \`Method\`.
`
}

function release(model: GoModel): string {
  return `## Module

The tag \`${moduleVersion(model)}\` stands for protocol ${plainVersion(model.version)}. Licence: Apache-2.0. \`go test ./...\` tests it, with the vectors that
\`heddle generate vectors\` makes beside it, or in the folder that HEDDLE_VECTORS names.
`
}

/** A version may be text of somebody else. */
const plainVersion = (version: string): string => version.replaceAll(/[^\w.+-]+/g, ' ').trim()
