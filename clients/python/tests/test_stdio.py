"""Servers as child processes."""

from __future__ import annotations

import asyncio
import os
import shlex
import signal
from pathlib import Path
from typing import Any

import pytest

from heddle_client import (
    Approval,
    ApprovalDecision,
    Client,
    ClientError,
    ConnectionClosed,
    ProtocolViolation,
    RequestTimeout,
    StartFailed,
)
from heddle_client._runtime.method import NotificationMethod

from support.child_server import child_server

VENDOR: NotificationMethod[str] = NotificationMethod("vendor/told")


def start_error(command: list[str], **options: Any) -> ClientError:
    """Why a server could not be started."""

    async def main() -> ClientError:
        with pytest.raises(ClientError) as caught:
            await Client.spawn(command, **options)
        return caught.value

    return asyncio.run(main())


def test_a_turn_over_the_pipes_of_a_process_with_an_approval_and_characters_cut_in_two() -> None:
    server = child_server("""
@on("turn/start")
def start(params, id):
    say({"id": id, "result": TURN_STARTED})
    place = {"threadId": "thread-1", "turnId": "turn-1"}
    ask = {**place, "itemId": "c", "startedAtMs": 0}
    say({"id": "ask", "method": "item/commandExecution/requestApproval", "params": ask})

@on("answer")
def answer(message, id):
    place = {"threadId": "thread-1", "turnId": "turn-1", "completedAtMs": 0}
    text = message["result"]["decision"] + " 🧵\\u2028ø"
    item = {"type": "agentMessage", "id": "m", "text": text}
    done = json.dumps(
        {"method": "item/completed", "params": {**place, "item": item}}, ensure_ascii=False
    )
    for byte in (done + "\\n").encode():
        os.write(1, bytes([byte]))
    turn = {"id": "turn-1", "items": [], "status": "completed", "error": None}
    say({"method": "turn/completed", "params": {"threadId": "thread-1", "turn": turn}})
""")

    async def accept(approval: Approval) -> ApprovalDecision:
        return "accept"

    async def main() -> None:
        async with Client.spawn(server, on_approval=accept) as client:
            turn = await (await client.start_thread()).run("hi")
            assert (await turn.result()).final_text == "accept 🧵\u2028ø"

    asyncio.run(main())


def test_a_server_that_dies_in_a_turn_is_named_with_its_exit_and_last_words() -> None:
    server = child_server("""
@on("turn/start")
def start(params, id):
    say({"id": id, "result": TURN_STARTED})
    complain("out of yarn")
    sys.exit(3)
""")

    async def main() -> None:
        async with Client.spawn(server) as client:
            turn = await (await client.start_thread()).run("hi")
            with pytest.raises(ConnectionClosed, match=r"code 3(?s:.)*out of yarn") as caught:
                await turn.result()
            assert caught.value.exit_code == 3
            assert caught.value.stderr == ("out of yarn",)
            with pytest.raises(ConnectionClosed):
                async for _ in turn:
                    pass

    asyncio.run(main())


@pytest.mark.skipif(os.name == "nt", reason="there are no signals")
def test_a_killed_server_names_the_signal() -> None:
    server = child_server("""
@on("thread/list")
def list_threads(params, id):
    os.kill(os.getpid(), signal.SIGKILL)
""")

    async def main() -> None:
        async with Client.spawn(server) as client:
            with pytest.raises(ConnectionClosed, match="signal 9") as caught:
                await client.thread.list_()
            assert caught.value.exit_code == -signal.SIGKILL

    asyncio.run(main())


@pytest.mark.skipif(os.name == "nt", reason="pipes are not inherited")
def test_a_pipe_that_a_grandchild_holds_open_does_not_hide_the_end_of_the_server() -> None:
    server = child_server("""
@on("thread/list")
def list_threads(params, id):
    sleep = [sys.executable, "-c", "import time; time.sleep(20)"]
    complain(str(subprocess.Popen(sleep, stdin=subprocess.DEVNULL).pid))
    os._exit(4)
""")

    async def main() -> None:
        async with Client.spawn(server) as client:
            with pytest.raises(ConnectionClosed) as caught:
                await client.thread.list_()
            assert caught.value.exit_code == 4
            # The grandchild is still there: it was not waited for.
            os.kill(int(caught.value.stderr[0]), signal.SIGKILL)

    asyncio.run(main())


def test_a_line_longer_than_the_buffers_arrives_whole() -> None:
    server = child_server("""
@on("echo")
def echo(params, id):
    say({"id": id, "result": params})
""")
    value = "x" * 3_000_000

    async def main() -> None:
        async with Client.spawn(server) as client:
            assert await client.request_unknown("echo", value) == value

    asyncio.run(main())


def test_a_server_that_exits_before_the_handshake_is_no_mystery() -> None:
    error = start_error(child_server('complain("no licence"); sys.exit(1)'))
    assert isinstance(error, ConnectionClosed)
    assert "no licence" in str(error)


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGTERM")
def test_a_server_that_hangs_times_out_and_is_gone_afterwards() -> None:
    pids: list[str] = []
    server = child_server("""
handlers.clear()
signal.signal(signal.SIGTERM, signal.SIG_IGN)
complain(str(os.getpid()))
time.sleep(600)
""")
    error = start_error(server, request_timeout=2, close_timeout=0.05, on_stderr=pids.append)
    assert isinstance(error, RequestTimeout)
    assert error.method == "initialize"
    with pytest.raises(ProcessLookupError):
        os.kill(int(pids[0]), 0)


def test_a_server_that_writes_its_log_to_standard_output_is_told_so() -> None:
    error = start_error(child_server('write("INFO ready\\n")'))
    assert isinstance(error, ProtocolViolation)
    assert "INFO ready" in str(error)


def test_a_command_that_does_not_exist() -> None:
    error = start_error(["no-such-agent-server"])
    assert isinstance(error, StartFailed)
    assert "no-such-agent-server" in str(error)


@pytest.mark.skipif(os.name == "nt", reason="it is a script of the shell")
def test_without_a_command_the_usual_one_is_looked_for_on_the_path(tmp_path: Path) -> None:
    codex = tmp_path / "codex"
    words = " ".join(shlex.quote(word) for word in child_server())
    codex.write_text(f'#!/bin/sh\n[ "$*" = app-server ] && exec {words}\n')
    codex.chmod(0o755)

    async def main() -> None:
        async with Client.spawn(env={"PATH": str(tmp_path)}) as client:
            assert client.server.user_agent == "scripted/1"

    asyncio.run(main())


def test_where_there_is_no_usual_command_one_is_asked_for(tmp_path: Path) -> None:
    async def main() -> None:
        with pytest.raises(StartFailed, match="no codex on the PATH"):
            await Client.spawn(env={"PATH": str(tmp_path)})

    asyncio.run(main())


def test_a_server_that_takes_nothing_in_holds_up_who_writes_and_can_be_closed() -> None:
    server = child_server("""
@on("sleep")
def sleep(params, id):
    say({"id": id, "result": None})
    time.sleep(600)
""")

    async def main() -> None:
        async with Client.spawn(server, close_timeout=0.05) as client:
            await client.request_unknown("sleep")
            writing = asyncio.ensure_future(
                client.with_timeout(None).request_unknown("x", "x" * 10_000_000)
            )
            notifying = asyncio.ensure_future(client.notify(VENDOR, "x" * 10_000_000))
            # Both have begun to write, and the pipe is full.
            for _ in range(10):
                await asyncio.sleep(0)
            assert not notifying.done()
        with pytest.raises(ConnectionClosed):
            await writing
        await notifying

    asyncio.run(main())


def test_a_command_as_one_text_is_refused() -> None:
    with pytest.raises(TypeError, match="list"):
        Client.spawn("codex app-server")


def test_close_ends_the_process_the_polite_way_and_can_be_called_again() -> None:
    lines: list[str] = []
    server = child_server("""
import atexit
atexit.register(lambda: complain("goodbye " + os.environ["GREETING"]))
""")

    async def main() -> None:
        env = {**os.environ, "GREETING": "hi"}
        client = await Client.spawn(server, env=env, on_stderr=lines.append)
        await client.close()
        await client.close()
        assert "closed by this client" in str(await client.wait_closed())

    asyncio.run(main())
    assert lines == ["goodbye hi"]
