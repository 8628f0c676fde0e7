import { defaultAnswer } from '../../../facts/default-answer.ts'
import { methodsOf } from '../../../facts/methods.ts'
import type { PythonModel } from '../model/python-model.ts'
import { callOf } from '../model/request-groups.ts'
import { stringLiteral } from '../names/names.ts'
import { plain } from '../text/invisible.ts'
import { firstExample, websocketExample } from './readme-examples.ts'
import { packageVersion } from './release.ts'
import { valuesGuide } from './values-guide.ts'

/**
 * How to use the package, on one page. Its examples are checked with the package.
 *
 * @param hasExample is there a program in the package to begin with?
 */
export function readme(model: PythonModel, hasExample: boolean): string {
  const { conversation, package: names } = model
  const version = plain(model.version)
  const abilities = conversation === null ? WITHOUT_TURNS : WITH_TURNS
  return `# ${names.distribution}

A client of the agent app-server protocol, version **${version}**, for Python 3.10 and later. It starts an agent
server or connects to one, ${abilities}. Built on
asyncio and pydantic 2; fully typed.

${model.provenance}

\`pip install ${names.distribution}\` installs it, \`pip install '${names.distribution}[websocket]'\` with WebSockets.

${firstExample(model)}## What there is

- \`Client.spawn(command)\` starts a server as a child process; without a command it is \`codex app-server\`, from the
  PATH. \`Client.connect_websocket(url)\` connects to one that runs already. \`Client.connect(transport)\` speaks over
  anything else that carries texts. All do the handshake. \`async with\` closes the client at the end.
${conversation === null ? '' : HANDLES}${requests(model)}- \`client.events()\`: everything that the server tells.
- \`client.with_timeout(seconds)\` is the same client with another time to wait for answers.
- Calls that are deprecated say so to type checkers, and warn with \`DeprecationWarning\`.

## Answering the server

\`on_approval\` decides all approvals; \`handlers=Handlers(…)\` answers single kinds of requests. **What nobody handles
is refused**, in the way that the protocol has for it, so that a turn goes on without what was asked for. A handler
is cancelled when its answer is not needed any more, because another client gave one. What it raises is the answer:
an \`RpcError\` as it is, anything else as an internal error.

${defaults(model)}
## WebSocket

${websocketExample(model)}The token is sent as \`Authorization: Bearer …\`; more \`headers\` can be given. A connection that ends raises
\`ConnectionClosed\` with \`close_code\` and \`close_reason\`.

${valuesGuide(model, MESSAGES)}
## When something goes wrong

Everything raised is a \`ClientError\` with a sentence for people:

| class | when |
| --- | --- |
| \`RpcError\` | the server answered with an error: \`code\`, \`message\`, \`data\` |
| \`RequestTimeout\` | no answer within \`request_timeout\` (60 s; a turn itself may take any time) |
| \`ConnectionClosed\` | the server is gone: \`exit_code\` and the last lines of \`stderr\`, or \`close_code\` |
| \`ProtocolViolation\` | the server wrote a \`line\` that is no message; the connection is closed |
| \`InvalidMessage\` | an answer is not what this version of the protocol says: \`value\`, \`problem\` |
| \`StartFailed\` | the server could not be started, or reached |
| \`VersionRefused\` | no protocol version in common: \`offered_versions\`, \`supported_versions\` |
| \`EventsDropped\` | a reader of events was more than \`event_buffer\` (65,536) behind |

${conversation === null ? LOST : `${LOST}${LOST_TURNS}`}

## Package

Version ${packageVersion(model)} stands for protocol ${version}. \`pip install -e '.[dev]'\` and then
\`ruff format --check\`, \`ruff check\`, \`mypy\`, \`pytest\` check it.${hasExample ? EXAMPLE : ''} \`heddle generate vectors\`
makes the values that \`tests/test_vectors.py\` reads; HEDDLE_VECTORS is the folder they are in. With \`--only types\`
heddle makes a package of the types alone, without a client. Licence: Apache-2.0.
`
}

const WITH_TURNS = 'holds threads with it, streams what happens in a turn, and answers its approvals'
const WITHOUT_TURNS = 'says what happens there, and answers its requests'

const HANDLES = `- \`client.start_thread\`, \`client.resume_thread\` → a thread; \`thread.run(input)\` → a turn. A turn is an async
  iterator of its events, has a \`result()\` (status, every item, the final text) and \`interrupt()\`. Leaving its
  \`async with\` block early, by a cancellation too, interrupts it.
`

const MESSAGES = `- Notifications that are not known, or cannot be read, arrive as \`UnknownEvent\` with their raw params.
- An argument of a call that is left out, or \`OMIT\`, is not sent.
`

const LOST = 'A lost connection ends everything that is waited for'
const LOST_TURNS = `, a running turn included. A turn that failed or was
interrupted does not raise: look at \`turn.status\` of its result.`

const EXAMPLE = ` \`python examples/run_turn.py\` is a small program
to begin with, \`examples/story.py\` goes through a whole life of a thread.`

/** How requests are called, by examples from this protocol. */
function requests({ groups, methods, methodNames }: PythonModel): string {
  const known = KNOWN_REQUESTS.flatMap((name) => methods.find((method) => method.name === name) ?? [])
  const some = [...known, ...groups.flatMap(({ calls }) => calls.map(({ method }) => method))].slice(0, 2)
  const [first] = some
  if (first === undefined) return ''
  const calls = some.map((method) => `\`client.${callOf(groups, method)}(…)\``).join(', ')
  const both = groups.find(({ own, calls }) => own !== null && calls.length > 0)
  const itself = `- A group of requests can be a request itself: \`client.${both?.attribute}(…)\` beside
  \`client.${both?.attribute}.${both?.calls[0]?.name}(…)\`.
`
  return `- ${calls} and so on: every request of the protocol as it is, with keyword
  arguments; params that are a union are one argument. \`client.request(methods.${methodNames.of(first)}, params)\` is the
  same with an object, \`client.request_unknown("vendor/method", json)\` sends what this package does not know.
${both === undefined ? '' : itself}`
}

const KNOWN_REQUESTS = ['thread/read', 'turn/start']

/** What is answered to what nobody handles. */
function defaults(model: PythonModel): string {
  const rows = methodsOf(model, 'server-to-client', 'request').flatMap((method) => {
    const answer = defaultAnswer(model, method)
    return answer === null ? [] : [`| ${code(method.name)} | ${code(JSON.stringify(answer))} |\n`]
  })
  if (rows.length === 0) return 'Requests that nobody handles are answered with the error -32601.\n'
  return `| request | answer when nobody handles it |
| --- | --- |
${rows.join('')}
All other requests are answered with the error -32601.
`
}

/** A text of the protocol as code in a table; it may be hostile. */
const code = (text: string): string =>
  `\`${stringLiteral(text)
    .slice(1, -1)
    .replaceAll(/[`|\n]/g, ' ')}\``
