"""What is answered to requests of the server that nobody handles."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from heddle_client import Client, Handlers, decode
from heddle_client.methods import SERVER_REQUESTS
from heddle_client.types import (
    McpServerElicitationRequestParams,
    McpServerElicitationRequestResponse,
)

from support.scripted_server import ScriptedServer
from support.story import Message


def ask(method: str, params: Any = None, handlers: Handlers | None = None) -> Message:
    """What a client answers."""

    async def main() -> Message:
        answer: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        server = ScriptedServer(lambda message, _: answer.set_result(message))
        async with Client.connect(server, handlers=handlers):
            server.say({"id": "q", "method": method, "params": params})
            return await answer

    return asyncio.run(main())


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("item/commandExecution/requestApproval", {"decision": "decline"}),
        ("item/fileChange/requestApproval", {"decision": "decline"}),
        ("item/permissions/requestApproval", {"permissions": {}}),
        ("item/tool/call", {"success": False, "contentItems": []}),
        ("item/tool/requestUserInput", {"answers": {}}),
        ("mcpServer/elicitation/request", {"action": "decline"}),
    ],
)
def test_what_nobody_handles_is_refused_in_the_way_of_the_protocol(
    method: str, expected: Message
) -> None:
    assert ask(method) == {"id": "q", "result": expected}
    decode(SERVER_REQUESTS[method].result_type, expected)


def test_what_the_protocol_cannot_refuse_is_an_error() -> None:
    method = "account/chatgptAuthTokens/refresh"
    expected = {"code": -32601, "message": f"This client does not handle {method}."}
    assert method in SERVER_REQUESTS
    assert ask(method)["error"] == expected


def test_a_handler_answers_in_place_of_the_default() -> None:
    async def accept(
        params: McpServerElicitationRequestParams,
    ) -> McpServerElicitationRequestResponse:
        return decode(McpServerElicitationRequestResponse, {"action": "cancel"})

    form = {
        "mode": "form",
        "message": "Who?",
        "serverName": "s",
        "threadId": "t",
        "requestedSchema": {"type": "object", "properties": {}},
    }
    answer = ask(
        "mcpServer/elicitation/request", form, Handlers(mcp_server_elicitation_request=accept)
    )
    assert answer == {"id": "q", "result": {"action": "cancel"}}
