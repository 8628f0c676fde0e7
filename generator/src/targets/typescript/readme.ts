import { isVersion, type ProtocolModel } from '@heddle/protocol'
import { approvalsOf } from './approvals.ts'
import { negotiates } from './handshake.ts'
import { membersOf } from './members.ts'
import { propertyName } from './names.ts'
import { packageVersion } from './package-version.ts'
import { firstExample, unionExample } from './readme-examples.ts'
import { hasThreads } from './threads.ts'

/** How to use the package, on one page. Its examples are compiled by the tests of the generator. */
export function readme(model: ProtocolModel): string {
  return [
    introduction(model),
    firstExample(model),
    contents(model),
    laterValues(model),
    errors(model),
    `## Package

Version ${packageVersion(model)} stands for protocol ${model.version}. \`npm install && npm test\` builds and tests it; \`npm run build\` writes
\`dist/\`. Licence: Apache-2.0.
`,
  ].join('\n\n')
}

function introduction(model: ProtocolModel): string {
  const { name, version } = model
  const source = isVersion(version) ? `--protocol ${version}` : '--from …'
  const what = hasThreads(model)
    ? 'It starts an\nagent server, holds threads with it, streams what happens in a turn, and answers its approvals.'
    : 'It starts a\nserver, sends it requests, hears what it tells and answers what it asks.'
  return `# @heddle/client

${name}, version **${version}**: a client for TypeScript and JavaScript. ${what} No
dependencies; ES modules; Node 20 or later. Everything but \`@heddle/client/stdio\` also runs in a browser.

Made by heddle (\`heddle generate typescript ${source}\`). Do not edit it; generate it again.`
}

function contents(model: ProtocolModel): string {
  const threads = `- \`client.startThread\`, \`client.resumeThread\` → a thread; \`thread.run(input)\` → a turn. A turn is an async
  iterable of its events, has a \`result\` (status, every item, the final text) and \`interrupt()\`.
`
  const approvals = `- \`onApproval\` decides all approvals; \`handlers\` answers single kinds of requests. **What nobody handles is
  declined**; requests that have no such answer are refused with -32601.`
  const handlers = '- `handlers` answers requests of the server; what nobody handles is refused with -32601.'
  return `## What there is

- \`spawn(options)\` starts a server as a child process; \`connect(transport, options)\` speaks over anything
  else that carries texts, such as a WebSocket. Both do the handshake.
${hasThreads(model) ? threads : ''}- ${calls(model)}every request of the protocol as it is;
  \`client.request(method, params)\` the same by name.${callableGroup(model)}
- \`client.on(method, listener)\` and \`client.notifications()\`: everything that the server tells.
${approvalsOf(model).methods.length > 0 ? approvals : handlers}`
}

/** Two calls, of two groups. */
function calls(model: ProtocolModel): string {
  const first = membersOf(model).flatMap(({ name, calls }) => {
    const [call] = calls.keys()
    return call !== undefined && [name, call].every((each) => propertyName(each) === each)
      ? [`\`client.${name}.${call}(…)\``]
      : []
  })
  return first.length < 2 ? '' : `${first.slice(0, 2).join(', ')} and so on: `
}

/** A request that is called like a group can be overlooked. */
function callableGroup(model: ProtocolModel): string {
  for (const { name, call, calls } of membersOf(model)) {
    const [first] = calls.keys()
    if (call === undefined || first === undefined) continue
    const both = [`\`client.${name}(…)\``, `\`client.${name}.${first}(…)\``]
    if (propertyName(name) === name && propertyName(first) === first)
      return ` ${both.join(' has members: ')}.`
  }
  return ''
}

function laterValues(model: ProtocolModel): string {
  const example = unionExample(model)
  return `## Values of later versions

A server may send items, enum values and fields that this package does not know. They never throw and are
never lost.${example === '' ? '' : ` ${IN_A_SWITCH}\n\n${example}\n\n${ONLY_UNKNOWN}`}
Absent and \`null\` are different states, in types and values: \`field?: T\` may be absent, \`field: T | null\` may
be null. 64-bit integers are numbers, exact up to 2^53 − 1.`
}

const IN_A_SWITCH = `In a \`switch\` over a tag the known variants narrow exactly; what is left is an
\`UnknownVariant\`, whose fields are all there as \`unknown\`:`

const ONLY_UNKNOWN = `\`onlyUnknown\` makes the compiler point to every \`switch\` that lacks a variant once the package is updated.`

function errors(model: ProtocolModel): string {
  const versionRefused = `
| \`VersionRefused\`    | no protocol version in common: \`supportedVersions\`                          |`
  const lost = hasThreads(model)
    ? `A lost connection rejects everything that is waited for, a running turn included. A turn that failed or was
interrupted does not reject: look at \`turn.status\` of its result.`
    : 'A lost connection rejects everything that is waited for.'
  return `## When something goes wrong

Everything thrown is a \`ClientError\` with a sentence for people:

| class               | when                                                                        |
| ------------------- | --------------------------------------------------------------------------- |
| \`RpcError\`          | the server answered with an error: \`code\`, \`data\`                           |
| \`RequestTimeout\`    | no answer within \`requestTimeoutMs\` (60 s; a turn itself may take any time) |
| \`ConnectionClosed\`  | the server is gone: \`exitCode\`, \`signal\`, the last lines of \`stderr\`        |
| \`ProtocolViolation\` | the server wrote a \`line\` that is no message; the connection is closed      |
| \`StartFailed\`       | the command could not be started                                            |${negotiates(model) ? versionRefused : ''}
| \`EventsDropped\`     | a reader of events was more than \`maxBufferedEvents\` behind                 |

${lost}`
}
