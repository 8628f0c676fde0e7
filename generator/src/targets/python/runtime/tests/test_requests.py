"""Handshake, requests and answers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from heddle_client import (
    PROTOCOL_VERSION,
    SUPPORTED_VERSIONS,
    Client,
    ConnectionClosed,
    InvalidMessage,
    ProtocolViolation,
    RequestTimeout,
    RpcError,
    UnknownEvent,
    VersionRefused,
    decode,
)
from heddle_client._roles import HANDSHAKE
from heddle_client.types import ClientInfo, LoginAccountParams

from support.scripted_server import INITIALIZED, ScriptedServer
from support.story import Message


class _Refusing(ScriptedServer):
    """Answers the handshake in its own way."""

    def __init__(self, answer: Callable[[Message], Message]) -> None:
        super().__init__()
        self._answer = answer

    def answer_initialize(self, request: Message) -> None:
        self.say({"id": request["id"], **self._answer(request)})


def test_the_handshake_offers_the_version_of_the_package_and_then_says_that_it_is_done() -> None:
    server = ScriptedServer()

    async def main() -> None:
        info = ClientInfo(name="test", version="1")
        async with Client.connect(server, client_info=info) as client:
            assert client.server.user_agent == "scripted/1"

    asyncio.run(main())
    initialize, initialized = server.received
    offered = [PROTOCOL_VERSION] if "protocolVersions" in HANDSHAKE else []
    assert initialize["params"].get("protocolVersions", []) == offered == list(SUPPORTED_VERSIONS)
    assert initialize["params"]["clientInfo"] == {"name": "test", "version": "1"}
    assert initialized == {"method": "initialized"}


def test_a_server_without_a_common_version_is_named_with_the_versions_it_has() -> None:
    error = {"code": -32600, "message": "no", "data": {"supportedVersions": ["1999-01"]}}

    async def main() -> None:
        with pytest.raises(VersionRefused, match="1999-01") as caught:
            await Client.connect(_Refusing(lambda _: {"error": error}))
        assert caught.value.supported_versions == ["1999-01"]
        assert caught.value.offered_versions == list(SUPPORTED_VERSIONS)

    asyncio.run(main())


@pytest.mark.skipif(not SUPPORTED_VERSIONS, reason="this protocol offers no versions")
def test_a_server_that_chooses_a_version_it_was_not_offered_is_refused() -> None:
    result = {**INITIALIZED, "protocolVersion": "1999-01"}

    async def main() -> None:
        with pytest.raises(ProtocolViolation, match="1999-01"):
            await Client.connect(_Refusing(lambda _: {"result": result}))

    asyncio.run(main())


def test_an_error_answer_raises_its_code_and_data() -> None:
    error = {"code": 7, "message": "seven", "data": [None]}
    server = ScriptedServer(lambda message, it: it.say({"id": message["id"], "error": error}))

    async def main() -> None:
        async with Client.connect(server) as client:
            with pytest.raises(RpcError) as caught:
                await client.thread.read(thread_id="x")
        assert (caught.value.code, caught.value.message) == (7, "seven")
        assert caught.value.data == [None]

    asyncio.run(main())


def test_a_result_that_cannot_be_read_raises_with_its_place_and_value() -> None:
    result = {"data": "not a list"}
    server = ScriptedServer(lambda message, it: it.say({"id": message["id"], "result": result}))

    async def main() -> None:
        async with Client.connect(server) as client:
            with pytest.raises(InvalidMessage, match="/data") as caught:
                await client.thread.list_()
        assert caught.value.value == result

    asyncio.run(main())


def test_answers_find_their_requests_in_any_order_and_a_stray_one_is_ignored() -> None:
    values: list[Any] = ["a", None, {"b": []}]
    waiting: list[Message] = []

    def on_message(message: Message, server: ScriptedServer) -> None:
        waiting.append(message)
        if len(waiting) == len(values):
            server.say({"id": "nobody", "result": 0})
            for each in reversed(waiting):
                server.say({"id": each["id"], "result": each.get("params")})

    async def main() -> None:
        async with Client.connect(ScriptedServer(on_message)) as client:
            answers = (client.request_unknown("echo", value) for value in values)
            assert await asyncio.gather(*answers) == values

    asyncio.run(main())


def test_what_is_left_out_is_not_sent_and_what_is_none_is_sent_as_null() -> None:
    server = ScriptedServer(lambda message, it: it.say({"id": message["id"], "result": {}}))

    async def main() -> None:
        async with Client.connect(server) as client:
            with pytest.raises(InvalidMessage):
                await client.thread.start(model=None, cwd="/")
        assert server.received[-1]["params"] == {"model": None, "cwd": "/"}

    asyncio.run(main())


def test_a_request_without_params_has_none_in_its_message() -> None:
    server = ScriptedServer(lambda message, it: it.say({"id": message["id"], "result": {}}))

    async def main() -> None:
        async with Client.connect(server) as client:
            await client.account.logout()
        assert server.received[-1] == {"method": "account/logout", "id": 1}

    asyncio.run(main())


def test_params_that_are_a_union_are_one_argument() -> None:
    result = {"type": "apiKey"}
    server = ScriptedServer(lambda message, it: it.say({"id": message["id"], "result": result}))
    params = {"type": "apiKey", "apiKey": "key"}

    async def main() -> None:
        async with Client.connect(server) as client:
            answer = await client.account.login_start(decode(LoginAccountParams, params))
            assert answer.type == "apiKey"
        assert server.received[-1]["params"] == params

    asyncio.run(main())


def test_no_answer_in_time_is_a_timeout_that_names_the_method_and_a_late_one_is_ignored() -> None:
    server = ScriptedServer()

    async def main() -> None:
        async with Client.connect(server, request_timeout=0.02) as client:
            with pytest.raises(RequestTimeout, match="thread/list") as caught:
                await client.thread.list_()
            assert caught.value.method == "thread/list"
            server.say({"id": server.received[-1]["id"], "result": {}})

    asyncio.run(main())


def test_another_time_to_wait_holds_for_the_calls_that_are_made_with_it() -> None:
    server = ScriptedServer()

    async def main() -> None:
        async with Client.connect(server) as client:
            with pytest.raises(RequestTimeout) as caught:
                await client.with_timeout(0.02).thread.list_()
            assert caught.value.seconds == 0.02

    asyncio.run(main())


def test_the_time_runs_while_the_server_takes_nothing_in() -> None:
    class Stuck(ScriptedServer):
        async def send(self, message: str) -> None:
            if "thread/list" in message:
                await asyncio.get_running_loop().create_future()
            await super().send(message)

    async def main() -> None:
        async with Client.connect(Stuck(), request_timeout=0.02) as client:
            with pytest.raises(RequestTimeout):
                await client.thread.list_()

    asyncio.run(main())


def test_a_notification_waits_until_the_transport_has_room() -> None:
    full, room = asyncio.Event(), asyncio.Event()

    class Slow(ScriptedServer):
        async def send(self, message: str) -> None:
            if self.received:
                full.set()
                await room.wait()
            await super().send(message)

    server = Slow()

    async def main() -> None:
        async def open_() -> Client:
            return await Client.connect(server)

        connecting = asyncio.create_task(open_())
        await full.wait()
        assert server.methods() == ["initialize"]
        assert not connecting.done()
        room.set()
        client = await connecting
        assert server.methods() == ["initialize", "initialized"]
        await client.close()

    asyncio.run(main())


def test_what_a_transport_raises_is_raised_by_who_sends() -> None:
    class Broken(ScriptedServer):
        async def send(self, message: str) -> None:
            if "echo" in message:
                raise OSError("no such cable")
            await super().send(message)

    async def main() -> None:
        async with Client.connect(Broken()) as client:
            with pytest.raises(OSError, match="cable"):
                await client.request_unknown("echo")

    asyncio.run(main())


def test_a_cancelled_request_no_longer_waits_and_its_answer_is_ignored() -> None:
    async def main() -> None:
        asked: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        server = ScriptedServer(lambda message, _: asked.set_result(message))
        async with Client.connect(server) as client:
            events = client.events()
            request = asyncio.create_task(client.request_unknown("echo"))
            id_ = (await asked)["id"]
            request.cancel()
            with pytest.raises(asyncio.CancelledError):
                await request
            server.say({"id": id_, "result": 1}, {"method": "vendor/after"})
            assert await events.__anext__() == UnknownEvent("vendor/after", None, None)

    asyncio.run(main())


def test_a_notification_that_cannot_be_read_is_an_unknown_event_with_the_reason() -> None:
    server = ScriptedServer()

    async def main() -> None:
        async with Client.connect(server) as client:
            events = client.events()
            server.say({"method": "turn/started", "params": {"turn": 1}, "emittedAtMs": 5})
            event = await events.__anext__()
            assert isinstance(event, UnknownEvent)
            assert (event.params, event.emitted_at_ms) == ({"turn": 1}, 5)
            assert event.problem is not None
            assert "/threadId" in event.problem

    asyncio.run(main())


@pytest.mark.parametrize(
    "garbage",
    [
        "Loading model…",
        "[]",
        '"text"',
        '{"neither":1}',
        '{"method":"x","id":1.5}',
        '{"method":"x","params":NaN}',
        "[" * 100_000,
    ],
)
def test_what_is_no_message_ends_the_connection_and_is_named(garbage: str) -> None:
    server = ScriptedServer(lambda _, it: it.say_text(garbage))

    async def main() -> None:
        async with Client.connect(server) as client:
            with pytest.raises(ProtocolViolation) as caught:
                await client.thread.list_()
            assert caught.value.line == garbage
            assert garbage[:100] in str(caught.value)
            assert isinstance(await client.wait_closed(), ProtocolViolation)

    asyncio.run(main())


def test_close_raises_from_what_is_waited_for_and_from_everything_after_it() -> None:
    async def main() -> None:
        server = ScriptedServer()
        client = await Client.connect(server)
        waiting = asyncio.ensure_future(client.request_unknown("echo"))
        events = client.events()
        await asyncio.sleep(0)
        await client.close()
        with pytest.raises(ConnectionClosed):
            await waiting
        with pytest.raises(ConnectionClosed):
            await client.thread.list_()
        with pytest.raises(ConnectionClosed):
            await events.__anext__()
        assert isinstance(await client.wait_closed(), ConnectionClosed)

    asyncio.run(main())
