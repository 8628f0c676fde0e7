"""Runs one turn and asks on the terminal before the agent may do something.

python examples/run_turn.py "What is in this folder?" [COMMAND ARGUMENT …]
"""

from __future__ import annotations

import asyncio
import os
import sys

from heddle_client import Approval, ApprovalDecision, Client
from heddle_client.events import ItemAgentMessageDeltaEvent, ItemCompletedEvent
from heddle_client.types import CommandExecutionItem, CommandExecutionRequestApprovalParams


async def main(prompt: str, command: list[str] | None) -> None:
    async with Client.spawn(command, on_approval=ask) as client:
        thread = await client.start_thread(cwd=os.getcwd(), approval_policy="untrusted")
        async with thread.run(prompt) as turn:
            async for event in turn:
                match event:
                    case ItemAgentMessageDeltaEvent(params=params):
                        print(params.delta, end="", flush=True)
                    case ItemCompletedEvent(params=params):
                        if isinstance(params.item, CommandExecutionItem):
                            print(f"$ {params.item.command}")
            result = await turn.result()
        print(f"\n({result.turn.status})")


async def ask(approval: Approval) -> ApprovalDecision:
    if isinstance(approval, CommandExecutionRequestApprovalParams):
        what = approval.command
    else:
        what = approval.grant_root
    question = f"Allow {what or 'a change of files'}? [y/N] "
    # In a thread of its own: the client goes on reading while someone thinks.
    answer = await asyncio.to_thread(read_line, question)
    return "accept" if answer == "y" else "decline"


def read_line(question: str) -> str:
    try:
        return input(question)
    except EOFError:
        return ""


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print("usage: run_turn.py PROMPT [COMMAND ARGUMENT …]", file=sys.stderr)
        sys.exit(2)
    asyncio.run(main(sys.argv[1], sys.argv[2:] or None))
