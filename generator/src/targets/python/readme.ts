import type { ProtocolModel } from '@heddle/protocol'
import { packageVersion } from './version.ts'

/** How to use the package, on one page. Its examples are run by the tests of the package. */
export function readme(model: ProtocolModel): string {
  return `# heddle-client

A client of the agent app-server protocol, version **${model.version}**, for Python 3.10 and later. It starts an agent
server, holds threads with it, streams what happens in a turn, and answers its approvals. Built on asyncio
and pydantic 2, its only dependency; fully typed.

Made by heddle (\`heddle generate python --protocol ${model.version}\`). Do not edit it; generate it again.

\`\`\`python
import asyncio

from heddle_client import Approval, ApprovalDecision, Client
from heddle_client.events import ItemAgentMessageDeltaEvent
from heddle_client.types import CommandExecutionRequestApprovalParams


async def decide(approval: Approval) -> ApprovalDecision:
    match approval:
        case CommandExecutionRequestApprovalParams(command=command):
            print(f"It may run: {command}")
            return "accept"
    return "decline"


async def main() -> None:
    async with Client.spawn(["codex", "app-server"], on_approval=decide) as client:
        thread = await client.start_thread(cwd=".", approval_policy="untrusted")
        async with thread.run("What is in this folder?") as turn:
            async for event in turn:
                if isinstance(event, ItemAgentMessageDeltaEvent):
                    print(event.params.delta, end="", flush=True)
            result = await turn.result()
        print(f"\\n{result.turn.status}, {len(result.items)} items")


asyncio.run(main())
\`\`\`

## What there is

- \`Client.spawn(command)\` starts a server as a child process; \`Client.connect(transport)\` speaks over anything
  else that carries texts, such as a WebSocket. Both do the handshake. \`async with\` closes the client at the end.
- \`client.start_thread\`, \`client.resume_thread\` → a thread; \`thread.run(input)\` → a turn. A turn is an async
  iterator of its events, has a \`result()\` (status, every item, the final text) and \`interrupt()\`. Leaving its
  \`async with\` block early, by a cancellation too, interrupts it.
- \`client.thread.read(…)\`, \`client.turn.start(…)\` and so on: every request of the protocol as it is, with
  keyword arguments. \`client.request(methods.THREAD_READ, params)\` is the same with an object.
- \`client.events()\`: everything that the server tells.
- \`on_approval\` decides all approvals; \`handlers=Handlers(…)\` answers single kinds of requests. **What nobody
  handles is declined**; requests that are not approvals are refused with -32601.

## Values of later versions

A server may send items, enum values and fields that this package does not know. They never raise and are
never lost. A tagged union is a union of classes, and one of them is for what is not known:

\`\`\`python
from heddle_client.types import (
    AgentMessageItem,
    CommandExecutionItem,
    ThreadItem,
    UnknownThreadItem,
)


def title(item: ThreadItem) -> str:
    match item:
        case AgentMessageItem(text=text):
            return text
        case CommandExecutionItem(command=command):
            return command
        case UnknownThreadItem(type=type_):
            return f"something new: {type_}, {item.raw}"
        case _:
            return item.type
\`\`\`

- Enums are texts: \`Literal[…] | str\`. \`typing.get_args(KnownTurnStatus)\` lists the values that are known.
- Notifications that are not known, or cannot be read, arrive as \`UnknownEvent\` with their raw params.
- Fields that are not known are in \`model_extra\`.
- \`decode(type, json)\` and \`encode(value)\` turn JSON into objects and back without a change.

Absent and null are different states. An attribute is None in both cases; it was null when its name is in
\`model_fields_set\`. What you set to None is sent as null; what you leave out (or pass as \`OMIT\`) is not sent.
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

A lost connection ends everything that is waited for, a running turn included. A turn that failed or was
interrupted does not raise: look at \`turn.status\` of its result.

## Package

Version ${packageVersion(model)} stands for protocol ${model.version}. \`pip install .\` installs it. \`pip install -e '.[dev]'\` and then
\`ruff format --check\`, \`ruff check\`, \`mypy\`, \`pytest\` check it. \`python examples/run_turn.py\` is a small program
to begin with. Licence: Apache-2.0.
`
}
