"""A server as a child process, its messages as lines over standard input and output."""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import subprocess
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import suppress

from ..errors import ConnectionClosed, StartFailed
from .lines import split_lines
from .pipes import Pipes

_KEPT_LINES = 20
_KEPT_LENGTH = 500

_logger = logging.getLogger("heddle_client")


class ProcessTransport:
    """Made by `start_process`."""

    def __init__(
        self, pipes: Pipes, close_timeout: float, on_stderr: Callable[[str], None] | None
    ) -> None:
        self._pipes = pipes
        self._close_timeout = close_timeout
        self._on_stderr = on_stderr
        self._last_words: deque[str] = deque(maxlen=_KEPT_LINES)
        self._listening = asyncio.create_task(self._listen())
        self._stopping: asyncio.Task[None] | None = None

    async def messages(self) -> AsyncIterator[str]:
        async for line in split_lines(self._pipes.stdout):
            yield line
        await self.close()
        raise self._farewell()

    async def send(self, message: str) -> None:
        # A lone surrogate, which JSON allows and UTF-8 does not, becomes its JSON escape.
        await self._pipes.write(f"{message}\n".encode("utf-8", "backslashreplace"))

    async def close(self) -> None:
        if self._stopping is None:
            self._stopping = asyncio.create_task(self._stop())
        # Who no longer wants to wait for the end must not prevent it.
        await asyncio.shield(self._stopping)

    async def _stop(self) -> None:
        """The polite way first: a server ends when its input does."""
        self._pipes.end_input()
        for force in (self._pipes.terminate, self._pipes.kill):
            if await self._pipes.exits_within(self._close_timeout):
                break
            force()
        await self._pipes.exited
        await self._pipes.drained()
        await self._listening

    async def _listen(self) -> None:
        async for line in split_lines(self._pipes.stderr):
            self._last_words.append(line[:_KEPT_LENGTH])
            if self._on_stderr is None:
                continue
            try:
                self._on_stderr(line)
            except Exception:
                _logger.exception("on_stderr failed")

    def _farewell(self) -> ConnectionClosed:
        code = self._pipes.exit_code
        how = f"exited with code {code}" if code >= 0 else f"was killed by signal {-code}"
        return ConnectionClosed(f"The server {how}.", exit_code=code, stderr=self._last_words)


async def start_process(
    command: Sequence[str] | None,
    *,
    cwd: str | os.PathLike[str] | None,
    env: Mapping[str, str] | None,
    close_timeout: float,
    on_stderr: Callable[[str], None] | None,
) -> ProcessTransport:
    """Starts a server; when no command is given, the one on the PATH.

    Raises:
        StartFailed: There is no such command, folder or permission.
    """
    if command is None:
        command = _usual_command(env)
    loop = asyncio.get_running_loop()
    starting = asyncio.ensure_future(
        loop.subprocess_exec(
            Pipes,
            *command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=cwd,
            env=env,
        )
    )
    try:
        _, pipes = await asyncio.shield(starting)
    except asyncio.CancelledError:
        # A process that is about to be there must not stay.
        starting.add_done_callback(_discard)
        raise
    except OSError as error:
        raise StartFailed(
            f"The server could not be started: {command[0]}: {error.strerror or error}. "
            "Is it installed, and on the PATH?"
        ) from error
    return ProcessTransport(pipes, close_timeout, on_stderr)


def _usual_command(env: Mapping[str, str] | None) -> Sequence[str]:
    path = shutil.which("codex", path=None if env is None else env.get("PATH", os.defpath))
    if path is None:
        raise StartFailed(
            "The server could not be started: there is no codex on the PATH. Install it, or say which "
            "command starts the server."
        )
    return (path, "app-server")


def _discard(starting: asyncio.Future[tuple[asyncio.SubprocessTransport, Pipes]]) -> None:
    with suppress(OSError, asyncio.CancelledError):
        _, pipes = starting.result()
        pipes.kill()
