"""What a client answers to requests of the server."""

from __future__ import annotations

import asyncio
from typing import Any

from heddle_client import Approval, ApprovalDecision, Client, Handlers, RpcError, decode
from heddle_client.types import (
    CommandExecutionRequestApprovalParams,
    CommandExecutionRequestApprovalResponse,
    FileChangeRequestApprovalParams,
)

from support.scripted_server import ScriptedServer
from support.story import Message

COMMAND = "item/commandExecution/requestApproval"
FILES = "item/fileChange/requestApproval"
PARAMS = {"threadId": "t", "turnId": "u", "itemId": "i", "startedAtMs": 0}


def ask(method: str, params: Any = PARAMS, **options: Any) -> Message:
    """What a client answers."""

    async def main() -> Message:
        answer: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        server = ScriptedServer(lambda message, _: answer.set_result(message))
        async with Client.connect(server, **options):
            server.say({"id": 0, "method": method, "params": params})
            return await answer

    return asyncio.run(main())


async def accept(approval: Approval) -> ApprovalDecision:
    return "accept"


def test_an_approval_that_nobody_handles_is_declined() -> None:
    assert ask(COMMAND) == {"id": 0, "result": {"decision": "decline"}}
    assert ask(FILES) == {"id": 0, "result": {"decision": "decline"}}


def test_on_approval_decides_all_kinds() -> None:
    seen: list[tuple[type[Approval], str]] = []

    async def decide(approval: Approval) -> ApprovalDecision:
        seen.append((type(approval), approval.item_id))
        return "accept"

    assert ask(COMMAND, on_approval=decide) == {"id": 0, "result": {"decision": "accept"}}
    assert ask(FILES, on_approval=decide) == {"id": 0, "result": {"decision": "accept"}}
    assert seen == [
        (CommandExecutionRequestApprovalParams, "i"),
        (FileChangeRequestApprovalParams, "i"),
    ]


def test_a_handler_of_one_kind_comes_first_and_may_answer_all_that_this_kind_allows() -> None:
    result = {
        "decision": {"acceptWithExecpolicyAmendment": {"execpolicy_amendment": ["ls"]}},
    }

    async def handler(
        params: CommandExecutionRequestApprovalParams,
    ) -> CommandExecutionRequestApprovalResponse:
        return decode(CommandExecutionRequestApprovalResponse, result)

    handlers = Handlers(item_command_execution_request_approval=handler)
    assert ask(COMMAND, on_approval=accept, handlers=handlers) == {"id": 0, "result": result}
    files = ask(FILES, on_approval=accept, handlers=handlers)
    assert files == {"id": 0, "result": {"decision": "accept"}}


def test_a_request_that_is_no_approval_is_refused_as_unknown() -> None:
    error = ask("vendor/attest", on_approval=accept)["error"]
    assert error["code"] == -32601
    assert "vendor/attest" in error["message"]


def test_params_that_cannot_be_read_are_refused_with_their_place() -> None:
    error = ask(COMMAND, {**PARAMS, "itemId": 7}, on_approval=accept)["error"]
    assert error["code"] == -32602
    assert "/itemId" in error["message"]


def test_a_handler_that_raises_is_an_error_for_the_server() -> None:
    async def broken(approval: Approval) -> ApprovalDecision:
        raise RuntimeError("the dialog is broken")

    error = ask(COMMAND, on_approval=broken)["error"]
    assert error == {"code": -32603, "message": "RuntimeError: the dialog is broken"}


def test_an_rpc_error_of_a_handler_is_sent_as_it_is() -> None:
    async def refusing(approval: Approval) -> ApprovalDecision:
        raise RpcError(7, "seven", [None])

    error = ask(COMMAND, on_approval=refusing)["error"]
    assert error == {"code": 7, "message": "seven", "data": [None]}


def test_an_approval_that_was_settled_elsewhere_cancels_its_handler_and_is_not_answered() -> None:
    async def main() -> None:
        cancelled = asyncio.Event()
        asked = asyncio.Event()

        async def waits(approval: Approval) -> ApprovalDecision:
            asked.set()
            try:
                await asyncio.get_running_loop().create_future()
            except asyncio.CancelledError:
                cancelled.set()
                raise
            return "accept"

        server = ScriptedServer()
        async with Client.connect(server, on_approval=waits):
            server.say({"id": "a", "method": COMMAND, "params": PARAMS})
            await asked.wait()
            resolved = {"threadId": "t", "requestId": "a"}
            server.say({"method": "serverRequest/resolved", "params": resolved})
            await cancelled.wait()
        assert server.methods() == ["initialize", "initialized"]

    asyncio.run(main())
