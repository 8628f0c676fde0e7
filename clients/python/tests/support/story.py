"""Messages of a server about one turn of one thread."""

from __future__ import annotations

from typing import Any, TypeAlias

Message: TypeAlias = dict[str, Any]

THREAD = "thread-1"
TURN = "turn-1"

THREAD_STARTED: Message = {
    "thread": {
        "id": THREAD,
        "sessionId": THREAD,
        "preview": "",
        "ephemeral": False,
        "projectId": None,
        "modelProvider": "scripted",
        "createdAt": 0,
        "updatedAt": 0,
        "status": {"type": "idle"},
        "cwd": "/",
        "cliVersion": "1",
        "source": "appServer",
        "turns": [],
    },
    "model": "scripted",
    "modelProvider": "scripted",
    "cwd": "/",
    "approvalPolicy": "untrusted",
    "approvalsReviewer": "user",
    "sandbox": {"type": "readOnly"},
}
"""The result of `thread/start`, as small as every version allows."""


def turn(status: str, items: list[Message] | None = None) -> Message:
    return {"id": TURN, "items": items or [], "status": status, "error": None}


def tell(method: str, **params: Any) -> Message:
    """A notification about the turn."""
    return {"method": method, "params": {"threadId": THREAD, "turnId": TURN, **params}}


def item(method: str, what: Message, **params: Any) -> Message:
    """`item/started` or `item/completed`."""
    times = {"startedAtMs": 0, "completedAtMs": 0}
    return tell(method, item=what, **times, **params)


def ended(status: str = "completed", items: list[Message] | None = None) -> Message:
    params = {"threadId": THREAD, "turn": turn(status, items)}
    return {"method": "turn/completed", "params": params}


MESSAGE: Message = {"type": "agentMessage", "id": "m", "text": "Hello world"}

COMMAND: Message = {
    "type": "commandExecution",
    "id": "c",
    "command": "ls",
    "cwd": "/",
    "status": "inProgress",
    "commandActions": [],
}

HELLO: list[Message] = [
    {"method": "turn/started", "params": {"threadId": THREAD, "turn": turn("inProgress")}},
    item("item/started", {**MESSAGE, "text": ""}),
    tell("item/agentMessage/delta", itemId="m", delta="Hello "),
    tell("item/agentMessage/delta", itemId="m", delta="world"),
    item("item/completed", MESSAGE),
    ended(),
]
