"""Everything that this package raises by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

_SHOWN = 200


class ClientError(Exception):
    """The base of all errors of this package. The text is a sentence for people."""


class RpcError(ClientError):
    """The server answered a request with an error.

    Raised by a handler, it is what the server gets as the answer.
    """

    def __init__(self, code: int, message: str, data: Any = None) -> None:
        super().__init__(code, message, data)
        self.code = code
        self.message = message
        self.data = data
        """What was added to the error, as it came."""

    def __str__(self) -> str:
        return f"{self.message} (code {self.code})"


class VersionRefused(RpcError):
    """Server and client have no protocol version in common."""

    def __init__(self, code: int, message: str, data: Any, offered: Sequence[str]) -> None:
        super().__init__(code, message, data)
        self.args = (code, message, data, offered)
        self.offered_versions = list(offered)
        """What this package speaks."""
        self.supported_versions = [str(version) for version in data["supportedVersions"]]
        """What the server speaks."""

    def __str__(self) -> str:
        return (
            f"{self.message}. The server speaks protocol {', '.join(self.supported_versions)}, "
            f"this client {', '.join(self.offered_versions)}: "
            "use a client that was generated for one of these versions."
        )


class RequestTimeout(ClientError):
    """There was no answer in time. The request may still take effect; a late answer is ignored."""

    def __init__(self, method: str, seconds: float) -> None:
        super().__init__(method, seconds)
        self.method = method
        self.seconds = seconds

    def __str__(self) -> str:
        return (
            f"The server did not answer {self.method} within {self.seconds:g} s. Is it still working? "
            "A longer time is set with request_timeout."
        )


class StartFailed(ClientError):
    """The server could not be started, or not be reached."""


class ConnectionClosed(ClientError):
    """The connection is gone, and with it whatever was waited for."""

    def __init__(
        self,
        message: str,
        *,
        exit_code: int | None = None,
        stderr: Sequence[str] = (),
        close_code: int | None = None,
        close_reason: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.exit_code = exit_code
        """How the process of the server ended; -9: it was killed by signal 9. None: not known."""
        self.stderr = tuple(stderr)
        """The last lines that the server wrote to standard error."""
        self.close_code = close_code
        """How a WebSocket was closed, as 1000 or 1013. None: it was none, or it broke."""
        self.close_reason = close_reason
        """What was said when it was closed."""

    def __str__(self) -> str:
        if not self.stderr:
            return self.message
        return "\n".join((f"{self.message} Its last words:", *self.stderr))


class ProtocolViolation(ClientError):
    """The server sent something that is no message of the protocol. The connection is closed."""

    def __init__(self, line: str, reason: str) -> None:
        super().__init__(line, reason)
        self.line = line
        """What it sent: the whole line."""
        self.reason = reason

    def __str__(self) -> str:
        return (
            f"The server sent a line that is no message: {self.reason}. "
            f"The line: {_shortened(self.line)}\n"
            "A server may write only messages to standard output; logs belong on standard error."
        )


class InvalidMessage(ClientError):
    """The server sent a message that this version of the protocol does not allow."""

    def __init__(self, method: str, value: Any, problem: str) -> None:
        super().__init__(method, value, problem)
        self.method = method
        self.value = value
        """The result or the params, as they came."""
        self.problem = problem

    def __str__(self) -> str:
        return (
            f"What the server sent for {self.method} is not what the protocol says: {self.problem} "
            "Does the server speak another version? Then use a client that was generated for it."
        )


class EventsDropped(ClientError):
    """Events came faster than they were read, and more of them than the reader may be behind."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.limit = limit

    def __str__(self) -> str:
        return (
            f"More than {self.limit} events were waiting to be read; the later ones were dropped. "
            "Read events as they come."
        )


def _shortened(text: str) -> str:
    if len(text) <= _SHOWN:
        return text
    return f"{text[:_SHOWN]}… ({len(text)} characters)"
