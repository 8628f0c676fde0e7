"""Goes through the life of a thread, and prints what came of each scene as a line of JSON.

python examples/story.py [--turn TEXT] [--websocket URL] [-- COMMAND ARGUMENT …]

The folder it is started in is that of the thread. Without a command it starts `codex app-server`.
With a text for one turn it runs that only, and prints how it ended.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Callable
from typing import Any

from heddle_client import (
    Approval,
    ApprovalDecision,
    Client,
    Connecting,
    ThreadHandle,
    TurnResult,
    UnknownEvent,
)
from heddle_client.events import ItemAgentMessageDeltaEvent
from heddle_client.types import (
    AgentMessageItem,
    CommandExecutionItem,
    CommandExecutionRequestApprovalParams,
    UnknownThreadItem,
)

DEEP = [None, {"on": True}]


class Guard:
    """Allows what says that it is approved, and counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.answered = asyncio.Event()

    async def decide(self, approval: Approval) -> ApprovalDecision:
        self.asked += 1
        self.answered.set()
        if isinstance(approval, CommandExecutionRequestApprovalParams):
            return "accept" if "approved" in (approval.command or "") else "decline"
        return "decline"

    def begin(self) -> None:
        """A new scene, in which nothing was asked yet."""
        self.asked = 0
        self.answered.clear()


def show(scene: str, **seen: Any) -> None:
    print(json.dumps({"scene": scene, **seen}, separators=(",", ":")), flush=True)


async def story(connect: Callable[[Guard], Connecting[Client]]) -> None:
    guard = Guard()
    async with connect(guard) as client:
        handshake(client)
        thread = await client.start_thread(cwd=os.getcwd(), approval_policy="untrusted")
        await streaming(thread)
        await accepted(thread, guard)
        await declined(thread, guard)
        await interrupted(thread, guard)
    async with connect(guard) as client:
        again = await client.resume_thread(thread_id=thread.id)
        show("resumed", sameThread=again.id == thread.id, turns=len(again.thread.turns))
        await future(again)
    show("closed")


async def one_turn(connect: Callable[[Guard], Connecting[Client]], text: str) -> None:
    """What `heddle conform client` asks of a client."""
    async with connect(Guard()) as client:
        thread = await client.start_thread(cwd=os.getcwd(), approval_policy="untrusted")
        result = await (await thread.run(text)).result()
        show("turn", status=result.turn.status, text=result.final_text)


def handshake(client: Client) -> None:
    server = client.server
    show("handshake", protocolVersion=server.protocol_version, server=bool(server.user_agent))


async def streaming(thread: ThreadHandle) -> None:
    deltas: dict[str, str] = {}
    async with thread.run("Say hello.") as turn:
        async for event in turn:
            if isinstance(event, ItemAgentMessageDeltaEvent):
                item, delta = event.params.item_id, event.params.delta
                deltas[item] = deltas.get(item, "") + delta
        result = await turn.result()
    last = [item.id for item in result.items if isinstance(item, AgentMessageItem)][-1:]
    show(
        "streaming",
        status=result.turn.status,
        said=bool(result.final_text),
        deltasAreText=[deltas.get(item, "") for item in last] == [result.final_text],
    )


async def accepted(thread: ThreadHandle, guard: Guard) -> None:
    guard.begin()
    result = await (await thread.run("run: touch approved.txt")).result()
    command = command_of(result)
    show(
        "accepted",
        asked=guard.asked,
        command=command.status,
        exitCode=command.exit_code,
        status=result.turn.status,
    )


async def declined(thread: ThreadHandle, guard: Guard) -> None:
    guard.begin()
    result = await (await thread.run("run: touch refused.txt")).result()
    command = command_of(result)
    show("declined", asked=guard.asked, command=command.status, status=result.turn.status)


async def interrupted(thread: ThreadHandle, guard: Guard) -> None:
    guard.begin()
    turn = await thread.run("run: touch approved-slow.txt && sleep 60")
    await guard.answered.wait()
    await turn.interrupt()
    result = await turn.result()
    show("interrupted", asked=guard.asked, status=result.turn.status)


async def future(thread: ThreadHandle) -> None:
    """A server of a later version: what it adds is passed over, and nothing of it is lost."""
    methods: list[str] = []
    async with thread.run("Tell me about the future.") as turn:
        async for event in turn:
            if isinstance(event, UnknownEvent):
                methods.append(event.method)
        result = await turn.result()
    unknown = [item for item in result.items if isinstance(item, UnknownThreadItem)]
    show(
        "future",
        unknownItems=[item.type for item in unknown],
        rawKept=[item.raw["payload"]["deep"] for item in unknown] == [DEEP] * max(len(unknown), 1),
        unknownNotifications=methods,
        said=bool(result.final_text),
        status=result.turn.status,
    )


def command_of(result: TurnResult) -> CommandExecutionItem:
    return next(item for item in result.items if isinstance(item, CommandExecutionItem))


def connector(options: argparse.Namespace) -> Callable[[Guard], Connecting[Client]]:
    if options.websocket is not None:
        url: str = options.websocket
        return lambda guard: Client.connect_websocket(url, on_approval=guard.decide)
    command = options.command or None
    return lambda guard: Client.spawn(command, on_approval=guard.decide)


def main() -> int:
    parser = argparse.ArgumentParser(description="The life of a thread, scene by scene.")
    parser.add_argument("--turn", metavar="TEXT", help="run one turn only")
    parser.add_argument("--websocket", metavar="URL", help="the address of a server that runs")
    parser.add_argument("command", nargs="*", help="what starts a server, behind --")
    options = parser.parse_args()
    connect = connector(options)
    try:
        asyncio.run(story(connect) if options.turn is None else one_turn(connect, options.turn))
    except Exception as error:
        print(f"story: {type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
