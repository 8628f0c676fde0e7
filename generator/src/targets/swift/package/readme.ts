import { isVersion } from '@heddle/protocol'
import { approvalsOf } from '../../../facts/approvals.ts'
import { clientRequests } from '../../../facts/methods.ts'
import { packageVersion } from '../../../facts/release-number.ts'
import type { SwiftModel } from '../model/swift-model.ts'
import { firstExample, itemsExample } from './readme-examples.ts'

/** What of the package there is to speak of. */
export interface Abilities {
  readonly client: boolean
  readonly threads: boolean
  readonly examples: readonly string[]
}

/** How to use the package, on one page. */
export function readme(model: SwiftModel, abilities: Abilities): string {
  return [
    `# ${model.module}\n`,
    introduction(model, abilities),
    INSTALL(model),
    ...(abilities.client ? clientParts(model, abilities) : []),
    values(model, abilities),
    ...(abilities.client ? [ERRORS] : []),
    packaging(model, abilities),
  ].join('\n')
}

/** A version may be anybody's text: what could be read as markup is left out. */
const shown = (version: string): string => version.replaceAll(/[^\w.+-]+/g, ' ').trim()

function introduction({ version }: SwiftModel, { client, threads }: Abilities): string {
  const source = isVersion(version) ? `--protocol ${version}` : '--from …'
  const turns = threads ? ', holds threads with it, streams what happens in a turn' : ''
  const what = client
    ? `A client of the agent app-server protocol, version **${shown(version)}**, for Swift 5.9 and later on macOS, iOS and
Linux. It starts an agent server or connects to one${turns}, and answers its approvals. Built on
Foundation alone.`
    : `The types of the agent app-server protocol, version **${shown(version)}**, for Swift 5.9 and later, Codable and Sendable.`
  return `${what}\n\nMade by heddle (\`heddle generate swift ${source}\`). Do not edit it; generate it again.\n`
}

const INSTALL = ({ module }: SwiftModel): string => `## Install

In \`Package.swift\`, from a folder beside yours:

\`\`\`swift
dependencies: [.package(path: "../${module}")],
targets: [.executableTarget(name: "App", dependencies: ["${module}"])]
\`\`\`
`

function clientParts(model: SwiftModel, { threads }: Abilities): readonly string[] {
  return [firstExample(model, threads), uses(model, threads), approvals(model)]
}

function uses(model: SwiftModel, threads: boolean): string {
  const [first] = clientRequests(model)
  const calls =
    first === undefined
      ? ''
      : `- Every request of the protocol is a method, as \`client.${model.methodNames.of(first)}(…)\`. Params that may be left out can be;
  \`timeout\` is for one call. \`client.request("vendor/method", json)\` sends what this package does not know.
`
  const handles = threads
    ? `- \`client.startThread\`, \`client.resumeThread\` → a thread; \`thread.run(input) { $0.model = … }\` → a turn. It has its
  \`events\`, a \`result()\` (status, every item, the final text) and \`interrupt()\`. A task that is cancelled while it
  waits for either interrupts the turn.
`
    : ''
  return `## What there is

- \`Client.spawn\` starts a server as a child process (macOS and Linux), \`Client.connectWebSocket\` connects to one that
  listens, \`Client.connect\` speaks over any \`Transport\` of yours. All do the handshake.
${calls}${handles}- \`client.events()\`: everything that the server tells, for any number of readers. One that falls more than 65,536 events
  behind gets an \`EventsDropped\`; nobody else waits for it.

On Linux, WebSockets need Foundation with a libcurl that was built with them (7.86 or later); where it was not, the
connection fails with a \`ConnectionClosed\` that says so. On macOS and iOS nothing is needed.
`
}

function approvals(model: SwiftModel): string {
  const { methods } = approvalsOf(model)
  const deciding =
    methods.length === 0
      ? ''
      : '`onApproval` decides all approvals: it gets an `Approval`, an enum with a case for each kind, and returns a decision.\n'
  return `## Approvals and other requests of the server

${deciding}\`options.handlers\` has a property for each kind of request, which comes first. **What nobody handles is declined**; a
request that cannot be declined is answered with the error -32601. A handler's task is cancelled when the request was
settled elsewhere. What a handler throws is sent as an error: an \`RPCError\` as it is, anything else as -32603.
`
}

function values(model: SwiftModel, { threads }: Abilities): string {
  const open = [...model.types.values()].filter(({ node }) => node.kind === 'object' && node.extra === 'open')
  const kept = open.map(({ name }) => `\`${model.typeNames.of(name)}\``).join(', ')
  const renamed = model.typeNames.renamed()
  const names = renamed.map(([type, name]) => `\`${type.replaceAll('`', '')}\` is \`${name}\``).join(', ')
  return `## Values of later versions

A server may send items, enum values and fields that this package does not know. They never throw.

${itemsExample(model, threads)}
- Unions are enums with a case that keeps what is not known as \`JSONValue\` and writes it again as it came: \`unknown\`, or
  \`unknownValue\` where the protocol has that word itself. \`isUnknown\` asks for it.
- Enums of texts are structs with static members: \`switch\` over them with a \`default\`; \`rawValue\` is the text.
- Fields that are not known are dropped${kept === '' ? '' : `, but those of ${kept}: \`additionalFields\` has them`}.
- A field that may be absent as well as null is nil in both cases. \`thing.$field\` tells them apart, and
  \`thing.$field = .null\` sends null; nil is not sent. Required fields are always sent, nil as null.
- Whole numbers are exact up to 64 bits, in \`JSONValue\` too; other numbers are doubles.
- Deprecated fields that need not be there can be set, but are no arguments of \`init\`.
- Names follow Swift: \`threadId\` is \`threadID\`. Two that would be the same get \`_\` behind the later one. A type that is
  called as something of Swift or of this package gets \`Agent\` in front, a second one \`Type\` behind${names === '' ? '' : `: ${names}`}.
- Times are integers; the docs of each say which.
`
}

const ERRORS = `## When something goes wrong

Everything thrown by the package is a \`ClientError\` with a sentence for people:

| type | when |
| --- | --- |
| \`RPCError\` | the server answered with an error: \`code\`, \`message\`, \`data\` |
| \`RequestTimeout\` | no answer within \`requestTimeout\` (60 s; a turn itself may take any time) |
| \`ConnectionClosed\` | the server is gone: \`exitCode\`, \`signal\`, the last lines of \`stderr\`; or \`closeCode\`, \`closeReason\` |
| \`ProtocolViolation\` | the server wrote a \`line\` that is no message; the connection is closed |
| \`InvalidAnswer\` | an answer is not what this version of the protocol says |
| \`VersionRefused\` | no protocol version in common: \`offered\`, \`supported\` |
| \`StartFailed\` | the command could not be started |
| \`EventsDropped\` | a reader of events was too far behind |

A lost connection ends everything that is waited for. A turn that failed or was interrupted does not throw: look at its
status.
`

function packaging(model: SwiftModel, { examples }: Abilities): string {
  const programs =
    examples.length === 0
      ? ''
      : '\n`swift run RunTurn "What is in this folder?" codex app-server` is a small program to begin with; `swift run Story` goes\nthrough everything that a client does.\n'
  return `## Package

Version ${packageVersion(model)}: the package is named after the protocol that it speaks. \`swift build\` and \`swift test\` check it;
the test of all types reads the vectors that \`heddle generate vectors\` makes, from the folder in \`HEDDLE_VECTORS\`.
${programs}
Licence: Apache-2.0.
`
}
