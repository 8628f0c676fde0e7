"""Turns: events, items, ends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from heddle_client import (
    Client,
    ClientError,
    ConnectionClosed,
    EventsDropped,
    InvalidMessage,
    RpcError,
    ThreadHandle,
    TurnHandle,
    encode,
)
from heddle_client._runtime.event_queue import EventQueue

from support.scripted_server import ScriptedServer, telling_server
from support.story import (
    COMMAND,
    HELLO,
    MESSAGE,
    THREAD,
    THREAD_STARTED,
    TURN,
    Message,
    ended,
    item,
    tell,
    turn,
)

HELLO_METHODS = [message["method"] for message in HELLO]


@asynccontextmanager
async def thread_with(server: ScriptedServer) -> AsyncIterator[ThreadHandle]:
    async with Client.connect(server) as client:
        yield await client.start_thread()


@asynccontextmanager
async def turn_of(*story: Message) -> AsyncIterator[TurnHandle]:
    async with thread_with(telling_server(*story)) as thread:
        yield await thread.run("hi")


async def methods_of(turn: TurnHandle) -> list[str]:
    return [event.method async for event in turn]


async def items_of(turn: TurnHandle) -> list[Message]:
    items: list[Message] = encode((await turn.result()).items)
    return items


def test_a_turn_gives_its_events_in_order_and_ends_with_its_items_and_text() -> None:
    async def main() -> None:
        async with turn_of(*HELLO) as turn:
            assert await methods_of(turn) == HELLO_METHODS
            result = await turn.result()
            assert result.turn.status == "completed"
            assert result.final_text == "Hello world"
            assert await items_of(turn) == [MESSAGE]

    asyncio.run(main())


def test_the_result_needs_no_reader_of_the_events() -> None:
    async def main() -> None:
        async with turn_of(*HELLO) as turn:
            assert (await turn.result()).final_text == "Hello world"

    asyncio.run(main())


def test_events_of_other_turns_and_threads_are_left_out_and_new_ones_kept() -> None:
    other_turn = item("item/completed", MESSAGE)
    other_turn["params"]["turnId"] = "other"
    other_thread = item("item/completed", MESSAGE)
    other_thread["params"]["threadId"] = "other"
    old_style = {"method": "codex/event/agent_message", "params": {"conversationId": THREAD}}
    new = tell("turn/hologram/updated", depth=3)

    async def main() -> None:
        async with turn_of(other_turn, other_thread, old_style, new, ended()) as turn:
            assert await methods_of(turn) == ["turn/hologram/updated", "turn/completed"]
            assert await items_of(turn) == []

    asyncio.run(main())


def test_what_is_told_before_the_answer_to_the_start_is_not_lost() -> None:
    async def main() -> None:
        async with thread_with(telling_server(*HELLO, before_answer=3)) as thread:
            assert await methods_of(await thread.run("hi")) == HELLO_METHODS

    asyncio.run(main())


def test_an_item_that_is_completed_after_the_end_of_its_turn_still_belongs_to_it() -> None:
    completed = {**COMMAND, "status": "completed"}
    story = [item("item/started", COMMAND), ended(), item("item/completed", completed)]

    async def main() -> None:
        async with turn_of(*story) as turn:
            assert await methods_of(turn) == ["item/started", "turn/completed", "item/completed"]
            assert await items_of(turn) == [completed]

    asyncio.run(main())


def test_an_item_that_is_never_completed_does_not_hold_up_the_end() -> None:
    async def main() -> None:
        async with turn_of(item("item/started", COMMAND), ended()) as turn:
            assert await items_of(turn) == [COMMAND]

    asyncio.run(main())


def test_items_that_only_the_end_of_the_turn_tells_are_in_the_result() -> None:
    async def main() -> None:
        async with turn_of(ended("completed", [MESSAGE])) as turn:
            assert (await turn.result()).final_text == "Hello world"

    asyncio.run(main())


def test_an_item_of_a_later_version_is_in_the_result_as_it_came() -> None:
    hologram = {"type": "hologram", "id": "h", "depth": [1, None]}

    async def main() -> None:
        async with turn_of(item("item/completed", hologram), ended()) as turn:
            assert await items_of(turn) == [hologram]

    asyncio.run(main())


def test_an_interrupted_turn_ends_with_the_text_that_came() -> None:
    server = telling_server(*HELLO[:3])

    async def main() -> None:
        async with thread_with(server) as thread:
            turn = await thread.run("hi")
            await turn.interrupt()
            result = await turn.result()
            assert result.turn.status == "interrupted"
            assert result.final_text == "Hello "
            assert server.received[-1]["params"] == {"threadId": THREAD, "turnId": TURN}
            await turn.interrupt()
            assert server.methods().count("turn/interrupt") == 1

    asyncio.run(main())


def test_leaving_the_block_early_interrupts_the_turn() -> None:
    server = telling_server(*HELLO[:3])

    async def main() -> None:
        async with thread_with(server) as thread:
            with pytest.raises(ZeroDivisionError):
                async with thread.run("hi") as turn:
                    await turn.__anext__()
                    raise ZeroDivisionError
            assert (await turn.result()).turn.status == "interrupted"

    asyncio.run(main())


def test_leaving_the_block_after_the_end_interrupts_nothing() -> None:
    server = telling_server(*HELLO)

    async def main() -> None:
        async with thread_with(server) as thread:
            methods = [event.method async for event in thread.run("hi")]
            assert methods == HELLO_METHODS
            assert "turn/interrupt" not in server.methods()

    asyncio.run(main())


def test_a_turn_whose_start_was_cancelled_does_not_go_on_unseen() -> None:
    async def main() -> None:
        asked: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        interrupted = asyncio.Event()

        def on_message(message: Message, server: ScriptedServer) -> None:
            match message["method"]:
                case "thread/start":
                    server.say({"id": message["id"], "result": THREAD_STARTED})
                case "turn/start":
                    asked.set_result(message)
                case "turn/interrupt":
                    server.say({"id": message["id"], "result": {}})
                    interrupted.set()

        server = ScriptedServer(on_message)
        async with thread_with(server) as thread:

            async def run() -> TurnHandle:
                return await thread.run("hi")

            running = asyncio.create_task(run())
            request = await asked
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
            server.say({"id": request["id"], "result": {"turn": turn("inProgress")}})
            await interrupted.wait()

    asyncio.run(main())


def test_a_refused_start_raises_what_the_server_says() -> None:
    def on_message(message: Message, server: ScriptedServer) -> None:
        if message["method"] == "thread/start":
            server.say({"id": message["id"], "result": THREAD_STARTED})
        else:
            server.say({"id": message["id"], "error": {"code": 5, "message": "busy"}})

    async def main() -> None:
        async with thread_with(ScriptedServer(on_message)) as thread:
            with pytest.raises(RpcError, match="busy"):
                await thread.run("hi")

    asyncio.run(main())


def test_a_lost_connection_raises_from_result_and_events_and_everything_after() -> None:
    server = telling_server(*HELLO[:2])

    async def main() -> None:
        client = await Client.connect(server)
        turn = await (await client.start_thread()).run("hi")
        await server.close()
        with pytest.raises(ConnectionClosed):
            await methods_of(turn)
        with pytest.raises(ConnectionClosed):
            await turn.result()
        with pytest.raises(ConnectionClosed):
            await client.start_thread()
        await client.close()

    asyncio.run(main())


def test_an_end_that_cannot_be_read_ends_the_turn_too() -> None:
    broken = {"method": "turn/completed", "params": {"threadId": THREAD, "turn": {"id": TURN}}}

    async def main() -> None:
        async with turn_of(broken) as turn:
            with pytest.raises(InvalidMessage, match="status"):
                await turn.result()

    asyncio.run(main())


def test_two_readers_of_the_same_events_are_refused() -> None:
    async def main() -> None:
        async with turn_of() as turn:
            first = asyncio.ensure_future(turn.__anext__())
            await asyncio.sleep(0)
            with pytest.raises(ClientError, match="read already"):
                await turn.__anext__()
            first.cancel()

    asyncio.run(main())


def test_a_reader_that_is_too_far_behind_is_told_so_behind_what_it_gets() -> None:
    async def main() -> None:
        queue: EventQueue[int] = EventQueue(lambda: None, limit=2)
        for number in range(5):
            queue.push(number)
        assert [await queue.__anext__(), await queue.__anext__()] == [0, 1]
        with pytest.raises(EventsDropped):
            await queue.__anext__()

    asyncio.run(main())


def test_how_many_events_may_wait_is_for_the_user_to_say_and_holds_up_nothing_else() -> None:
    server = telling_server(*HELLO)

    async def main() -> None:
        async with Client.connect(server, event_buffer=2) as client:
            events = client.events()
            turn = await (await client.start_thread()).run("hi")
            # The result does not need the events, and comes though nobody reads them.
            assert (await turn.result()).final_text == "Hello world"
            for reader in (events, turn):
                assert [(await reader.__anext__()).method for _ in range(2)] == HELLO_METHODS[:2]
                with pytest.raises(EventsDropped, match="2 events"):
                    await reader.__anext__()

    asyncio.run(main())
