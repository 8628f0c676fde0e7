import { isVersion } from '@heddle/protocol'
import type { PythonModel } from '../model/python-model.ts'
import { callOf } from '../model/request-groups.ts'
import { firstExample, itemsExample } from './readme-examples.ts'
import { packageVersion } from './version.ts'

/**
 * How to use the package, on one page. Its examples are checked with the package.
 *
 * @param hasExample is there a program in the package to begin with?
 */
export function readme(model: PythonModel, hasExample: boolean): string {
  const { version, conversation } = model
  const source = isVersion(version) ? `--protocol ${version}` : '--from …'
  const abilities = conversation === null ? WITHOUT_TURNS : WITH_TURNS
  return `# heddle-client

A client of the agent app-server protocol, version **${version}**, for Python 3.10 and later. It starts an agent
server, ${abilities}. Built on asyncio
and pydantic 2, its only dependency; fully typed.

Made by heddle (\`heddle generate python ${source}\`). Do not edit it; generate it again.

${firstExample(model)}## What there is

- \`Client.spawn(command)\` starts a server as a child process; \`Client.connect(transport)\` speaks over anything
  else that carries texts, such as a WebSocket. Both do the handshake. \`async with\` closes the client at the end.
${conversation === null ? '' : HANDLES}${requests(model)}- \`client.events()\`: everything that the server tells.
- \`on_approval\` decides all approvals; \`handlers=Handlers(…)\` answers single kinds of requests. **What nobody
  handles is declined**; requests that are not approvals are refused with -32601.

## Values of later versions

A server may send items, enum values and fields that this package does not know. They never raise and are
never lost. A tagged union is a union of classes, and one of them is for what is not known.

${itemsExample(model)}${values(model)}
Absent and null are different states. An attribute is None in both cases; it was null when its name is in
\`model_fields_set\`. What you set to None is sent as null; what you leave out (or pass as \`OMIT\`) is not sent.
A default in the docs is what the other side takes when nothing is sent.
Times are integers, and their docs say which: \`*_at\` Unix seconds, \`*_ms\` milliseconds.

## When something goes wrong

Everything raised is a \`ClientError\` with a sentence for people:

| class | when |
| --- | --- |
| \`RpcError\` | the server answered with an error: \`code\`, \`message\`, \`data\` |
| \`RequestTimeout\` | no answer within \`request_timeout\` (60 s; a turn itself may take any time) |
| \`ConnectionClosed\` | the server is gone: \`exit_code\`, the last lines of \`stderr\` |
| \`ProtocolViolation\` | the server wrote a \`line\` that is no message; the connection is closed |
| \`InvalidMessage\` | an answer is not what this version of the protocol says: \`value\`, \`problem\` |
| \`StartFailed\` | the command could not be started |
| \`VersionRefused\` | no protocol version in common: \`supported_versions\` |
| \`EventsDropped\` | a reader of events was more than 65,536 behind |

${conversation === null ? LOST : `${LOST}${LOST_TURNS}`}

## Package

Version ${packageVersion(model)} stands for protocol ${version}. \`pip install .\` installs it. \`pip install -e '.[dev]'\` and then
\`ruff format --check\`, \`ruff check\`, \`mypy\`, \`pytest\` check it.${hasExample ? EXAMPLE : ''} Licence: Apache-2.0.
`
}

const WITH_TURNS = 'holds threads with it, streams what happens in a turn, and answers its approvals'
const WITHOUT_TURNS = 'says what happens there, and answers its requests'

const HANDLES = `- \`client.start_thread\`, \`client.resume_thread\` → a thread; \`thread.run(input)\` → a turn. A turn is an async
  iterator of its events, has a \`result()\` (status, every item, the final text) and \`interrupt()\`. Leaving its
  \`async with\` block early, by a cancellation too, interrupts it.
`

const LOST = 'A lost connection ends everything that is waited for'
const LOST_TURNS = `, a running turn included. A turn that failed or was
interrupted does not raise: look at \`turn.status\` of its result.`

const EXAMPLE = ` \`python examples/run_turn.py\` is a small program
to begin with.`

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
  same with an object.
${both === undefined ? '' : itself}`
}

const KNOWN_REQUESTS = ['thread/read', 'turn/start']

/** What is to be known about values, with names from this protocol. */
function values({ types, classes }: PythonModel): string {
  const enums = [...types.values()].filter(({ node }) => node.kind === 'enum' && node.values.length > 0)
  const example = enums.find(({ name }) => name === 'TurnStatus') ?? enums[0]
  const open = [...types.values()].find(({ node }) => node.kind === 'object' && node.extra === 'open')
  const known =
    example === undefined
      ? ''
      : `\n  \`typing.get_args(${classes.known(example.name)})\` lists the values that are known.`
  const more =
    open === undefined
      ? ''
      : `; so is what \`${classes.of(open.name)}\` holds beside the fields that are listed`
  return `- Enums are texts: \`Literal[…] | str\`.${known}
- The class of what is not known is \`Unknown…\`, with \`Variant\` at its end where the protocol has that name itself.
- Notifications that are not known, or cannot be read, arrive as \`UnknownEvent\` with their raw params.
- Fields that are not known are in \`model_extra\`${more}.
- \`decode(type, json)\` and \`encode(value)\` turn JSON into objects and back without a change.
`
}
