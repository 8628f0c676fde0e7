import type { ProtocolModel } from '@heddle/protocol'
import { packageVersion } from './package-version.ts'

/** How to use the package, on one page. Its example is compiled by the tests of the generator. */
export function readme(model: ProtocolModel): string {
  return `# @heddle/client

A client of the agent app-server protocol, version **${model.version}**, for TypeScript and JavaScript. It starts an
agent server, holds threads with it, streams what happens in a turn, and answers its approvals. No
dependencies; ES modules; Node 20 or later. Everything but \`@heddle/client/stdio\` also runs in a browser.

Made by heddle (\`heddle generate typescript --protocol ${model.version}\`). Do not edit it; generate it again.

\`\`\`ts
import { spawn } from '@heddle/client/stdio'

const client = await spawn({
  command: 'codex',
  args: ['app-server'],
  onApproval: async ({ method, params }) => {
    console.error(method, params)
    return 'accept'
  },
})
try {
  const thread = await client.startThread({ cwd: process.cwd() })
  const turn = await thread.run('What is in this folder?')
  for await (const event of turn) {
    if (event.method === 'item/agentMessage/delta') process.stdout.write(event.params.delta)
  }
  const { turn: end, items } = await turn.result
  console.log(\`\\n\${end.status}, \${items.length} items\`)
} finally {
  await client.close()
}
\`\`\`

## What there is

- \`spawn(options)\` starts a server as a child process; \`connect(transport, options)\` speaks over anything
  else that carries texts, such as a WebSocket. Both do the handshake.
- \`client.startThread\`, \`client.resumeThread\` → a thread; \`thread.run(input)\` → a turn. A turn is an async
  iterable of its events, has a \`result\` (status, every item, the final text) and \`interrupt()\`.
- \`client.thread.read(…)\`, \`client.turn.start(…)\` and so on: every request of the protocol as it is;
  \`client.request(method, params)\` the same by name.
- \`client.on(method, listener)\` and \`client.notifications()\`: everything that the server tells.
- \`onApproval\` decides all approvals; \`handlers\` answers single kinds of requests. **What nobody handles is
  declined**; requests that are not approvals are refused with -32601.

## Values of later versions

A server may send items, enum values and fields that this package does not know. They never throw and are
never lost. In a \`switch\` over a tag the known variants narrow exactly; what is left is an
\`UnknownVariant\`, whose fields are all there as \`unknown\`:

\`\`\`ts
import { onlyUnknown, type ThreadItem } from '@heddle/client'

export function title(item: ThreadItem): string {
  switch (item.type) {
    case 'agentMessage':
      return item.text
    case 'commandExecution':
      return item.command
    case 'userMessage':
    case 'reasoning':
    case 'fileChange':
      return item.type
    default:
      return \`something new: \${onlyUnknown(item).type}\`
  }
}
\`\`\`

\`onlyUnknown\` makes the compiler point to every \`switch\` that lacks a variant once the package is updated.
Absent and \`null\` are different states, in types and values: \`field?: T\` may be absent, \`field: T | null\` may
be null. 64-bit integers are numbers, exact up to 2^53 − 1.

## When something goes wrong

Everything thrown is a \`ClientError\` with a sentence for people:

| class               | when                                                                        |
| ------------------- | --------------------------------------------------------------------------- |
| \`RpcError\`          | the server answered with an error: \`code\`, \`data\`                           |
| \`RequestTimeout\`    | no answer within \`requestTimeoutMs\` (60 s; a turn itself may take any time) |
| \`ConnectionClosed\`  | the server is gone: \`exitCode\`, \`signal\`, the last lines of \`stderr\`        |
| \`ProtocolViolation\` | the server wrote a \`line\` that is no message; the connection is closed      |
| \`StartFailed\`       | the command could not be started                                            |
| \`VersionRefused\`    | no protocol version in common: \`supportedVersions\`                          |
| \`EventsDropped\`     | a reader of events was more than \`maxBufferedEvents\` behind                 |

A lost connection rejects everything that is waited for, a running turn included. A turn that failed or was
interrupted does not reject: look at \`turn.status\` of its result.

## Package

Version ${packageVersion(model)} stands for protocol ${model.version}. \`npm install && npm test\` builds and tests it; \`npm run build\` writes
\`dist/\`. Licence: Apache-2.0.
`
}
