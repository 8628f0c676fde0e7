import { isVersion } from '@heddle/protocol'
import { clientRequests } from '../../../facts/methods.ts'
import { packageVersion } from '../../../facts/release-number.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { firstExample, itemsExample } from './readme-examples.ts'
import { isOwn } from './runtime-parts.ts'

/** How to use the package, on one page. */
export function readme(model: CSharpModel): string {
  return model.options.only === 'types' ? typesReadme(model) : clientReadme(model)
}

function clientReadme(model: CSharpModel): string {
  const { packageName, conversation } = model
  const version = safe(model.version)
  const abilities =
    conversation === null
      ? 'says what happens there, and answers its requests'
      : 'holds threads with it, streams what happens in a turn, and answers its approvals'
  return `# ${packageName}

A client of the agent app-server protocol, version **${version}**, for .NET 8 and later. It starts an agent server or connects
to one, ${abilities}. It needs nothing beside .NET.

Made by heddle (\`heddle generate csharp ${source(model)}\`). Do not edit it; generate it again.

${INSTALL(model)}
${firstExample(model)}
## What there is

- \`AppServerClient.SpawnAsync(command)\` starts a server as a child process, \`codex app-server\` when no command is given;
  \`ConnectWebSocketAsync(url)\` opens a WebSocket; \`ConnectAsync(transport)\` speaks over an \`ITransport\` of your own. All do
  the handshake. \`await using\` closes the client at the end.
${conversation === null ? '' : HANDLES}${requests(model)}- \`client.Events()\`: everything that the server tells, as an async stream. Each reader has a buffer of its own.
- \`ClientOptions.OnApproval\` decides all approvals; \`ClientOptions.Handlers\` answers single kinds of requests. **What nobody
  handles is declined**; what cannot be declined is refused with -32601.
- Every call takes a \`timeout\` (60 s when left out; \`Timeout.InfiniteTimeSpan\`: none) and a \`CancellationToken\`.

${values(model)}
## When something goes wrong

Everything thrown is an \`AppServerException\` with a sentence for people:

| exception | when |
| --- | --- |
| \`RpcException\` | the server answered with an error: \`Code\`, \`Message\`, \`ErrorData\` |
| \`RequestTimeoutException\` | no answer in time (a turn itself may take any time) |
| \`ConnectionClosedException\` | the server is gone: \`ExitCode\`, the last lines of \`StandardError\`, or \`CloseCode\` |
| \`ProtocolViolationException\` | the server wrote a \`Line\` that is no message; the connection is closed |
| \`InvalidAnswerException\` | an answer is not what this version of the protocol says: \`Answer\` |
| \`StartFailedException\` | the command could not be started, or the address not be reached |
| \`VersionRefusedException\` | no protocol version in common: \`OfferedVersions\`, \`SupportedVersions\` |
| \`EventsDroppedException\` | a reader of events was too far behind |

A lost connection ends everything that is waited for${conversation === null ? '' : ', a running turn included. A turn that failed or was interrupted\ndoes not throw: look at the status of its turn'}.

## Package

Version ${packageVersion(model)} stands for protocol ${version}. \`dotnet build\`, \`dotnet test\` and \`dotnet format\` check it; \`dotnet pack\`
makes the NuGet package. The tests read vectors of the protocol where there are any:
\`heddle generate vectors ${source(model)} --out ../vectors\`.${isOwn(model) && conversation !== null ? EXAMPLES : ''}
Licence: Apache-2.0.
`
}

function typesReadme(model: CSharpModel): string {
  return `# ${model.packageName}

The types of the agent app-server protocol, version **${safe(model.version)}**, for .NET 8 and later, to be read and written with
System.Text.Json.

Made by heddle (\`heddle generate csharp ${source(model)} --only types\`). Do not edit it; generate it again.

${INSTALL(model)}
${values(model)}
## Package

Version ${packageVersion(model)} stands for protocol ${safe(model.version)}. Licence: Apache-2.0.
`
}

/** A version may be text of somebody else. */
const safe = (version: string): string => version.replaceAll(/[^\w .+-]+/g, ' ')

const source = ({ version }: CSharpModel): string =>
  isVersion(version) ? `--protocol ${version}` : '--from …'

const INSTALL = (model: CSharpModel): string => `\`\`\`sh
dotnet pack --output artifacts
dotnet add YOUR_PROJECT package ${model.packageName} --version ${packageVersion(model)} --source "$PWD/artifacts"
\`\`\`
`

const HANDLES = `- \`client.StartThreadAsync\`, \`client.ResumeThreadAsync\` → a thread; \`thread.RunAsync(input)\` → a turn. A turn is an async
  stream of its events, has a \`ResultAsync()\` (status, every item, the final text) and \`InterruptAsync()\`. Leaving its
  \`await using\` before the end interrupts it, as cancelling the token of \`RunAsync\` does.
`

const EXAMPLES = `
\`dotnet run --project examples/RunTurn -- "What is in this folder?" codex app-server\` is a small program to begin with.`

/** How requests are called, by examples from this protocol. */
function requests(model: CSharpModel): string {
  const some = clientRequests(model)
  const known = ['thread/read', 'turn/start'].flatMap(
    (name) => some.find((method) => method.name === name) ?? [],
  )
  const [...shown] = new Set([...known, ...some])
  if (shown.length === 0) return ''
  const calls = shown.slice(0, 2).map((method) => `\`client.${model.methodNames.of(method)}(…)\``)
  return `- ${calls.join(', ')} and so on: every request of the protocol as it is. \`client.RequestAsync(method, json)\` sends
  what this package does not know.
`
}

function values(model: CSharpModel): string {
  const open = [...model.types.values()].find(({ node }) => node.kind === 'object' && node.extra === 'open')
  const more =
    open === undefined
      ? ''
      : `; so is what \`${model.typeNames.of(open.name)}\` holds beside the fields that are listed`
  return `## Values

The types lie in \`${model.packageName}.Protocol\`. Objects are records, tagged unions are interfaces, enums are structs around a text,
unions of texts and objects with one key have a value for each text and a record for each key.
\`ProtocolJson\` reads and writes them; use no options of your own.

A server may send items, enum values and fields that this package does not know. They never throw and are never lost:

- A tagged union has a record \`Unknown…\` beside its variants, with the JSON in \`Raw\`. Other unions have a record \`Unknown\`
  inside of them.
- An enum keeps every text: \`Value\` has it, \`Known\` lists those that this package knows.
- Notifications that are not known, or cannot be read, arrive as \`UnknownEvent\` with their raw params.
- Fields that are not known are in \`AdditionalFields\`, and are written again${more}.

${itemsExample(model)}Absent and null are different states. A property is null in both cases; \`value.IsTold(nameof(…))\` tells them apart. What you
set, be it to null, is sent; what you do not set is not. A default in the docs is what the other side takes when nothing
is sent. Times are integers, and their docs say which: \`…At\` Unix seconds, \`…Ms\` milliseconds.

What needs the capability \`experimentalApi\` says so in its docs. It has no \`[Experimental]\` attribute, which would make each
use of it an error. What is deprecated is \`[Obsolete]\`.

Values are read by reflection: a program that uses this package cannot be trimmed or compiled ahead of time.
A name that C# or the package needs for something else is changed: a property called as its record ends in \`Value\`, a type
in \`Type\`.
`
}
