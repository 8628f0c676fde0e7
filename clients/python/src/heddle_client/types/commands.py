# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool, Int

if TYPE_CHECKING:
    from .policy import SandboxPolicy


class CommandExecParams(Model):
    """A command to run. It belongs to the connection, not to a thread, and ends with the
    connection.
    """

    command: list[str]
    """The program and its arguments, at least one word. No shell reads them."""

    cwd: str | None = None
    """The folder to run it in. That of the server when left out."""

    env: dict[str, str | None] | None = None
    """Variables to change in the environment that the server gives it; null takes one out."""

    process_id: str | None = None
    """A name for the process that the client makes up, unique on its connection. Needed for a
    terminal, for streams and to talk to the process later.
    """

    tty: Maybe[Bool] = None
    """Run it in a terminal, with input and output as streams. No when left out."""

    size: CommandExecTerminalSize | None = None
    """How large the terminal is at first. Only with `tty`."""

    stream_stdin: Maybe[Bool] = None
    """Input will come with `command/exec/write`. No when left out."""

    stream_stdout_stderr: Maybe[Bool] = None
    """Send output as it comes, with `command/exec/outputDelta`; the result is then without it. No
    when left out.
    """

    output_bytes_cap: Int | None = None
    """How many bytes of output to keep, of each of the two streams; the rest is dropped. The server
    has a limit of its own when left out. Not with `disableOutputCap`.
    """

    disable_output_cap: Maybe[Bool] = None
    """Keep all output. Not with `outputBytesCap`."""

    timeout_ms: Int | None = None
    """How long it may run before it is ended. The server has a limit of its own when left out. Not
    with `disableTimeout`. In milliseconds.
    """

    disable_timeout: Maybe[Bool] = None
    """Let it run as long as it likes. Not with `timeoutMs`."""

    sandbox_policy: SandboxPolicy | None = None
    """What it can reach. As configured when left out. Not with `permissionProfile`."""


class CommandExecTerminalSize(Model):
    """How large a terminal is, counted in characters."""

    rows: Int
    """Lines."""

    cols: Int
    """Characters in a line."""


class CommandExecResponse(Model):
    """What became of the command. It comes when the process has ended, after the last of its
    output.
    """

    exit_code: Int
    """The exit code; 124 when the time was up. Before 2026-06 the request fails then."""

    stdout: str
    """Standard output; empty when it was streamed."""

    stderr: str
    """Standard error; empty when it was streamed."""


class CommandExecWriteParams(Model):
    """Input for a running process."""

    process_id: str
    """The `processId` of the `command/exec`, on the same connection."""

    delta_base64: str | None = None
    """The bytes to write. Bytes in base64."""

    close_stdin: Maybe[Bool] = None
    """The input ends here, after these bytes if there are any. No when left out."""


class CommandExecWriteResponse(Model):
    """The input was passed on."""


class CommandExecResizeParams(Model):
    """A new size for the terminal of a running process."""

    process_id: str
    """The `processId` of the `command/exec`, on the same connection."""

    size: CommandExecTerminalSize
    """How large it is now."""


class CommandExecResizeResponse(Model):
    """The terminal has its new size."""


class CommandExecTerminateParams(Model):
    """A running process to end."""

    process_id: str
    """The `processId` of the `command/exec`, on the same connection."""


class CommandExecTerminateResponse(Model):
    """The process was told to end; the result of its `command/exec` still comes."""


class CommandExecOutputDeltaNotification(Model):
    """The next bytes that a running process put out. Only the connection that started it gets
    them.
    """

    process_id: str
    """The `processId` of the `command/exec`, on the same connection."""

    stream: CommandExecOutputStream
    """Where they came out."""

    delta_base64: str
    """The bytes. A character can be split between two of these. Bytes in base64."""

    cap_reached: Bool
    """These are the last ones of the stream that are sent, because `outputBytesCap` was reached."""


KnownCommandExecOutputStream: TypeAlias = Literal["stdout", "stderr"]
"""The texts of `CommandExecOutputStream` that this package knows."""

CommandExecOutputStream: TypeAlias = KnownCommandExecOutputStream | str
"""Where output came out.

- `stdout`: Standard output, or the terminal: there the two are one.
- `stderr`: Standard error.
"""
