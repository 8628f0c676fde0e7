import { approvalsOf } from '../../../facts/approvals.ts'
import { negotiates } from '../../../facts/handshake.ts'
import { packageVersion } from '../../../facts/release-number.ts'
import { membersOf } from '../client/members.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { propertyName } from '../names/names.ts'
import { outputSection } from './output.ts'
import { firstExample, webSocketExample } from './readme-examples.ts'
import { laterValues, sourceOf, vectorsNote } from './readme-parts.ts'

/**
 * How to use the package, on one page. Its examples are compiled by the tests of the generator.
 *
 * @param examples are there examples beside it?
 * @param output does the package know what turns are to answer?
 */
export function readme(model: TypeScriptModel, examples: boolean, output: boolean): string {
  const more = examples
    ? '`node examples/run-turn.ts` and `node examples/story.ts` are\nsmall programs to begin with. '
    : ''
  return [
    introduction(model),
    firstExample(model),
    contents(model),
    remote(model),
    ...(output && model.conversation !== null ? [outputSection(model)] : []),
    laterValues(model),
    errors(model),
    `## Package

Version ${packageVersion(model)} stands for protocol ${model.version}. \`npm install && npm test\` builds and tests it; \`npm run build\` writes
\`dist/\`. ${vectorsNote}
${more}The types alone, without a client: \`heddle generate typescript ${sourceOf(model)} --only types\`. Licence: Apache-2.0.
`,
  ].join('\n\n')
}

function introduction(model: TypeScriptModel): string {
  const { name, version, packageName, conversation } = model
  const what =
    conversation === null
      ? 'It starts a\nserver, sends it requests, hears what it tells and answers what it asks.'
      : 'It starts an\nagent server, holds threads with it, streams what happens in a turn, and answers its approvals.'
  return `# ${packageName}

${name}, version **${version}**: a client for TypeScript and JavaScript. ${what} No
dependencies; ES modules; Node 20 or later. Everything but \`${packageName}/stdio\` also runs in a browser.

Made by heddle (\`heddle generate typescript ${sourceOf(model)}\`). Do not edit it; generate it again.`
}

function contents(model: TypeScriptModel): string {
  const { conversation, packageName } = model
  const threads = `- \`client.startThread\`, \`client.resumeThread\` → a thread; \`thread.run(input)\` → a turn. A turn is an async
  iterable of its events, has a \`result\` (status, every item, the final text) and \`interrupt()\`.
`
  const approvals = `- \`onApproval\` decides all approvals; \`handlers\` answers single kinds of requests. **What nobody handles is
  declined**: \`DEFAULT_ANSWERS\` says no to each kind of request in the way of the protocol; those that are not in
  it are refused with -32601.`
  const handlers =
    '- `handlers` answers requests of the server; what nobody handles is answered with no, or refused with -32601.'
  return `## What there is

- \`spawn(options)\` of \`${packageName}/stdio\` starts a server as a child process: \`codex app-server\` from the PATH, or
  the \`command\` and \`args\` of the options.
- \`connectWebSocket(url, options)\` of \`${packageName}/websocket\` takes one that is running already.
- \`connect(transport, options)\` speaks over anything else that carries texts. All three do the handshake.
${conversation === null ? '' : threads}- ${calls(model)}every request of the protocol as it is;
  \`client.request(method, params)\` the same by name, \`client.requestUnknown\` for methods of others.${callableGroup(model)}
- \`client.on(method, listener)\` and \`client.notifications()\`: everything that the server tells.
${approvalsOf(model).methods.length > 0 ? approvals : handlers}`
}

/** Two calls, of two groups. */
function calls(model: TypeScriptModel): string {
  const first = membersOf(model).flatMap(({ name, calls }) => {
    const [call] = calls.keys()
    return call !== undefined && [name, call].every((each) => propertyName(each) === each)
      ? [`\`client.${name}.${call}(…)\``]
      : []
  })
  return first.length < 2 ? '' : `${first.slice(0, 2).join(', ')} and so on: `
}

/** A request that is called like a group can be overlooked. */
function callableGroup(model: TypeScriptModel): string {
  for (const { name, call, calls } of membersOf(model)) {
    const [first] = calls.keys()
    if (call === undefined || first === undefined) continue
    const both = [`\`client.${name}(…)\``, `\`client.${name}.${first}(…)\``]
    if (propertyName(name) === name && propertyName(first) === first)
      return ` ${both.join(' has members: ')}.`
  }
  return ''
}

function remote(model: TypeScriptModel): string {
  return `## Over a WebSocket, and in a browser

${webSocketExample(model)}

It uses the global \`WebSocket\` of Node 22 and later, and of browsers. **Browsers send no headers**: leave out
\`bearerToken\` and \`headers\` there, and let the server know the user by its address or a cookie. Elsewhere another class
can be given as \`WebSocket\`. When the server is slow to read, calls wait until it has caught up.`
}

function errors(model: TypeScriptModel): string {
  const versionRefused = `
| \`VersionRefused\`    | no protocol version in common: \`offeredVersions\`, \`supportedVersions\`       |`
  const lost =
    model.conversation === null
      ? 'A lost connection rejects everything that is waited for.'
      : `A lost connection rejects everything that is waited for, a running turn included. A turn that failed or was
interrupted does not reject: look at \`turn.status\` of its result.`
  return `## When something goes wrong

Everything thrown is a \`ClientError\` with a sentence for people:

| class               | when                                                                        |
| ------------------- | --------------------------------------------------------------------------- |
| \`RpcError\`          | the server answered with an error: \`code\`, \`data\`                           |
| \`RequestTimeout\`    | no answer within \`requestTimeoutMs\` (60 s; a turn itself may take any time) |
| \`ConnectionClosed\`  | the server is gone: \`exitCode\`, \`signal\`, \`stderr\`; \`closeCode\`, \`closeReason\` |
| \`ProtocolViolation\` | the server wrote a \`line\` that is no message; the connection is closed      |
| \`StartFailed\`       | the command could not be started                                            |${negotiates(model) ? versionRefused : ''}
| \`EventsDropped\`     | a reader of events was more than \`maxBufferedEvents\` behind                 |

${lost}`
}
