"""Servers behind a WebSocket."""

from __future__ import annotations

import asyncio
import os
import socket
import sys

import pytest
from websockets.asyncio.server import ServerConnection

from heddle_client import Client, ConnectionClosed, ProtocolViolation, StartFailed

from support.socket_server import say, socket_server
from support.story import HELLO, THREAD_STARTED, Message, turn


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy between the tests and their own servers."""
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


async def echo(message: Message, socket: ServerConnection) -> None:
    await say(socket, {"id": message["id"], "result": message.get("params")})


def test_a_turn_over_a_websocket() -> None:
    async def tell(message: Message, socket: ServerConnection) -> None:
        match message["method"]:
            case "thread/start":
                await say(socket, {"id": message["id"], "result": THREAD_STARTED})
            case "turn/start":
                await say(socket, {"id": message["id"], "result": {"turn": turn("inProgress")}})
                for each in HELLO:
                    await say(socket, each)

    async def main() -> None:
        async with socket_server(tell) as url, Client.connect_websocket(url) as client:
            thread = await client.start_thread()
            result = await (await thread.run("hi")).result()
            assert result.final_text == "Hello world"

    asyncio.run(main())


def test_a_message_longer_than_the_buffers_arrives_whole_both_ways() -> None:
    value = "ø🧵" * 1_000_000

    async def main() -> None:
        async with socket_server(echo) as url, Client.connect_websocket(url) as client:
            assert await client.request_unknown("echo", value) == value

    asyncio.run(main())


def test_half_a_character_is_sent_as_its_escape() -> None:
    async def main() -> None:
        async with socket_server(echo) as url, Client.connect_websocket(url) as client:
            assert await client.request_unknown("echo", "\ud83e") == "\ud83e"

    asyncio.run(main())


def test_the_token_and_headers_are_part_of_the_first_request() -> None:
    async def headers(message: Message, socket: ServerConnection) -> None:
        assert socket.request is not None
        sent = socket.request.headers
        result = [sent["Authorization"], sent["X-Test"]]
        await say(socket, {"id": message["id"], "result": result})

    async def main() -> None:
        async with (
            socket_server(headers) as url,
            Client.connect_websocket(url, bearer_token="t", headers={"X-Test": "1"}) as client,
        ):
            assert await client.request_unknown("headers") == ["Bearer t", "1"]

    asyncio.run(main())


def test_how_the_server_closes_is_part_of_the_error() -> None:
    async def leave(message: Message, socket: ServerConnection) -> None:
        await socket.close(1013, "too slow")

    async def main() -> None:
        async with socket_server(leave) as url, Client.connect_websocket(url) as client:
            with pytest.raises(ConnectionClosed, match="1013: too slow") as caught:
                await client.request_unknown("x")
            assert (caught.value.close_code, caught.value.close_reason) == (1013, "too slow")
            assert isinstance(await client.wait_closed(), ConnectionClosed)

    asyncio.run(main())


def test_a_connection_that_breaks_ends_what_is_waited_for() -> None:
    async def vanish(message: Message, socket: ServerConnection) -> None:
        socket.transport.abort()

    async def main() -> None:
        async with socket_server(vanish) as url, Client.connect_websocket(url) as client:
            with pytest.raises(ConnectionClosed, match="broke"):
                await client.request_unknown("x")

    asyncio.run(main())


def test_a_binary_frame_is_no_message() -> None:
    async def blob(message: Message, socket: ServerConnection) -> None:
        await socket.send(b"\x00\xff")

    async def main() -> None:
        async with socket_server(blob) as url, Client.connect_websocket(url) as client:
            with pytest.raises(ProtocolViolation, match="00 ff"):
                await client.request_unknown("x")

    asyncio.run(main())


def test_where_nobody_listens_the_address_is_named() -> None:
    async def main(url: str) -> None:
        with pytest.raises(StartFailed, match=url):
            await Client.connect_websocket(url)

    # Taken, but nobody listens there.
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        asyncio.run(main(f"ws://127.0.0.1:{taken.getsockname()[1]}"))


def test_without_the_library_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "heddle_client._runtime.websocket", raising=False)
    monkeypatch.setitem(sys.modules, "websockets.asyncio.client", None)
    with pytest.raises(ImportError, match=r"pip install 'heddle-client\[websocket\]'"):
        Client.connect_websocket("ws://127.0.0.1:1")


def test_closing_twice_ends_everything_that_is_waited_for() -> None:
    async def main() -> None:
        async def silent(message: Message, socket: ServerConnection) -> None:
            asked.set()

        asked = asyncio.Event()
        async with socket_server(silent) as url:
            client = await Client.connect_websocket(url)
            waiting = asyncio.ensure_future(client.request_unknown("x"))
            await asked.wait()
            await client.close()
            await client.close()
            with pytest.raises(ConnectionClosed, match="closed by this client"):
                await waiting

    asyncio.run(main())
