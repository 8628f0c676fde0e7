"""The three pipes of a child process, and its end."""

from __future__ import annotations

import asyncio
from typing import cast

_DRAIN_SECONDS = 0.5


class Pipes(asyncio.SubprocessProtocol):
    """Reads and writes a child process.

    Lower than `asyncio.create_subprocess_exec` for one reason: in several versions of Python
    `Process.wait` also waits for the pipes, which a grandchild may hold open for ever.
    """

    def __init__(self) -> None:
        self.stdout = asyncio.StreamReader()
        self.stderr = asyncio.StreamReader()
        loop = asyncio.get_running_loop()
        self.exited: asyncio.Future[None] = loop.create_future()
        self._gone: asyncio.Future[None] = loop.create_future()
        self._received = 0
        self._room = asyncio.Event()
        self._room.set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.SubprocessTransport, transport)
        for fd, reader in ((1, self.stdout), (2, self.stderr)):
            reader.set_transport(self._pipe(fd))

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        self._received += len(data)
        self._reader(fd).feed_data(data)

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        if fd == 0:
            # Writing to a process that is gone: its exit says all there is to say.
            self._room.set()
        else:
            self._reader(fd).feed_eof()

    def pause_writing(self) -> None:
        self._room.clear()

    def resume_writing(self) -> None:
        self._room.set()

    def process_exited(self) -> None:
        self.exited.set_result(None)
        self._close_when_quiet(-1)

    def connection_lost(self, exc: Exception | None) -> None:
        self._gone.set_result(None)

    @property
    def exit_code(self) -> int:
        """Of a process that has exited; -9: killed by signal 9."""
        code = self._transport.get_returncode()
        return 0 if code is None else code

    async def write(self, data: bytes) -> None:
        """Returns when there is room for more. Does nothing when the process no longer reads."""
        stdin = self._stdin()
        if not stdin.is_closing():
            stdin.write(data)
            await self._room.wait()

    def end_input(self) -> None:
        self._stdin().close()
        self._room.set()

    def terminate(self) -> None:
        if not self.exited.done():
            self._transport.terminate()

    def kill(self) -> None:
        if not self.exited.done():
            self._transport.kill()

    async def exits_within(self, seconds: float) -> bool:
        done, _ = await asyncio.wait((self.exited,), timeout=seconds)
        return bool(done)

    async def drained(self) -> None:
        """Waits until what the process wrote before its exit was taken over."""
        await self._gone

    def _close_when_quiet(self, received: int) -> None:
        """A pipe that someone else holds open must not keep the end of the process from us."""
        if received == self._received:
            self._transport.close()
        else:
            loop = asyncio.get_running_loop()
            loop.call_later(_DRAIN_SECONDS, self._close_when_quiet, self._received)

    def _reader(self, fd: int) -> asyncio.StreamReader:
        return self.stdout if fd == 1 else self.stderr

    def _stdin(self) -> asyncio.WriteTransport:
        return cast(asyncio.WriteTransport, self._pipe(0))

    def _pipe(self, fd: int) -> asyncio.BaseTransport:
        return cast(asyncio.BaseTransport, self._transport.get_pipe_transport(fd))
