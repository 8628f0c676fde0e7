"""What every client can do, whatever the methods of its version."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, TypeVar

from pydantic import ValidationError

from .._roles import Capabilities, ClientInfo, ServerInfo
from ..errors import ClientError, InvalidMessage
from ..events import ServerEvent
from ..methods import Handlers, OnApproval
from .connecting import Connecting
from .connection import Connection
from .desk import RequestDesk
from .dispatcher import Dispatcher
from .handshake import handshake
from .method import NotificationMethod, RequestMethod
from .model import decode, encode
from .problem import problem_of
from .process import start_process
from .transport import Transport

C = TypeVar("C", bound="BaseClient")
P = TypeVar("P")
R = TypeVar("R")

_EVENT_BUFFER = 65_536
_REQUEST_TIMEOUT = 60.0
_CLOSE_TIMEOUT = 2.0


class BaseClient:
    """A connection to one server, after the handshake."""

    def __init__(
        self,
        connection: Connection,
        dispatcher: Dispatcher,
        server: ServerInfo,
        request_timeout: float | None,
    ) -> None:
        self._connection = connection
        self._dispatcher = dispatcher
        self._request_timeout = request_timeout
        self.server = server
        """What the server said about itself in the handshake."""

    @classmethod
    def spawn(
        cls: type[C],
        command: Sequence[str] | None = None,
        *,
        cwd: str | os.PathLike[str] | None = None,
        env: Mapping[str, str] | None = None,
        on_stderr: Callable[[str], None] | None = None,
        close_timeout: float = _CLOSE_TIMEOUT,
        on_approval: OnApproval | None = None,
        handlers: Handlers | None = None,
        client_info: ClientInfo | None = None,
        capabilities: Capabilities | None = None,
        request_timeout: float | None = _REQUEST_TIMEOUT,
        event_buffer: int = _EVENT_BUFFER,
    ) -> Connecting[C]:
        """Starts a server as a child process and does the handshake.

        Use it as `async with Client.spawn([…]) as client:`, or await it and close the client later.

        Args:
            command: The program and its arguments; `codex app-server` from the PATH when left out.
            cwd: The folder to start it in.
            env: Its environment; that of this process when left out.
            on_stderr: Gets what the server writes to standard error, line by line. The last lines
                are part of a `ConnectionClosed` anyway.
            close_timeout: Seconds that the server may take to end by itself after its input ended.
            on_approval: Decides every approval that has no handler of its own. Cancelled when the
                decision is not needed any more.
            handlers: Answers to single kinds of requests of the server. What nobody handles is
                refused: a server never gets to do what nobody was asked about.
            client_info: Who connects; shown in the logs of the server.
            capabilities: What this client can do; what is left out is as this package was generated.
            request_timeout: Seconds to wait for an answer; None: without limit. A turn itself may
                take any time. `with_timeout` sets it for single calls.
            event_buffer: How many events may wait for each of their readers.

        Raises:
            StartFailed, VersionRefused, RpcError, RequestTimeout, ConnectionClosed,
            ProtocolViolation, InvalidMessage
        """
        if isinstance(command, str):
            raise TypeError('The command is a list, as in ["codex", "app-server"], not one text.')

        async def open_() -> C:
            transport = await start_process(
                command, cwd=cwd, env=env, close_timeout=close_timeout, on_stderr=on_stderr
            )
            return await cls.connect(
                transport,
                on_approval=on_approval,
                handlers=handlers,
                client_info=client_info,
                capabilities=capabilities,
                request_timeout=request_timeout,
                event_buffer=event_buffer,
            )

        return Connecting(open_)

    @classmethod
    def connect_websocket(
        cls: type[C],
        url: str,
        *,
        bearer_token: str | None = None,
        headers: Mapping[str, str] | None = None,
        close_timeout: float = _CLOSE_TIMEOUT,
        on_approval: OnApproval | None = None,
        handlers: Handlers | None = None,
        client_info: ClientInfo | None = None,
        capabilities: Capabilities | None = None,
        request_timeout: float | None = _REQUEST_TIMEOUT,
        event_buffer: int = _EVENT_BUFFER,
    ) -> Connecting[C]:
        """Connects to a server that runs already, and does the handshake.

        Needs the extra `websocket` of this package. The other arguments are those of `spawn`.

        Args:
            url: Its address, as `ws://127.0.0.1:4500`.
            bearer_token: Sent as the header `Authorization`.
            headers: More headers of the first request.
            close_timeout: Seconds that the server may take to agree to the end.

        Raises:
            StartFailed, VersionRefused, RpcError, RequestTimeout, ConnectionClosed,
            ProtocolViolation, InvalidMessage
        """
        # Here, because who has no use for it need not have what it depends on.
        from .websocket import open_websocket

        async def open_() -> C:
            transport = await open_websocket(
                url,
                bearer_token=bearer_token,
                headers=headers,
                open_timeout=request_timeout,
                close_timeout=close_timeout,
            )
            return await cls.connect(
                transport,
                on_approval=on_approval,
                handlers=handlers,
                client_info=client_info,
                capabilities=capabilities,
                request_timeout=request_timeout,
                event_buffer=event_buffer,
            )

        return Connecting(open_)

    @classmethod
    def connect(
        cls: type[C],
        transport: Transport,
        *,
        on_approval: OnApproval | None = None,
        handlers: Handlers | None = None,
        client_info: ClientInfo | None = None,
        capabilities: Capabilities | None = None,
        request_timeout: float | None = _REQUEST_TIMEOUT,
        event_buffer: int = _EVENT_BUFFER,
    ) -> Connecting[C]:
        """Does the handshake over a transport; when it fails, the transport is closed.

        The arguments are those of `spawn`.
        """

        async def open_() -> C:
            connection = Connection(transport)
            desk = RequestDesk(handlers, on_approval)
            dispatcher = Dispatcher(connection, desk, event_buffer)
            connection.start(dispatcher)
            try:
                server = await handshake(connection, client_info, capabilities, request_timeout)
            except BaseException:
                await connection.close()
                raise
            return cls(connection, dispatcher, server, request_timeout)

        return Connecting(open_)

    def with_timeout(self: C, seconds: float | None) -> C:
        """The same client, on the same connection, that waits so long for answers.

        `await client.with_timeout(5).request(…)`; None: without limit.
        """
        return type(self)(self._connection, self._dispatcher, self.server, seconds)

    async def request(self, method: RequestMethod[P, R], params: P) -> R:
        """Sends any request of the protocol, see `heddle_client.methods`.

        Raises:
            RpcError, RequestTimeout, ConnectionClosed, ProtocolViolation, InvalidMessage
        """
        raw = await self.request_unknown(method.name, params)
        try:
            result: R = decode(method.result_type, raw)
        except ValidationError as error:
            raise InvalidMessage(method.name, raw, problem_of(error)) from error
        return result

    async def request_unknown(self, method: str, params: Any = None) -> Any:
        """Sends a request that this package does not know, as `vendor/method`; JSON in, JSON out."""
        return await self._connection.request(method, encode(params), self._request_timeout)

    async def notify(self, method: NotificationMethod[P], params: P) -> None:
        """Sends a notification of the protocol."""
        await self._connection.notify(method.name, encode(params))

    def events(self) -> AsyncIterator[ServerEvent]:
        """Every notification from this call on, those that this package does not know included.

        Raises the reason when the connection is gone.
        """
        return self._dispatcher.events()

    async def wait_closed(self) -> ClientError:
        """Waits until the connection is gone, by whichever side; returns the reason."""
        return await self._connection.wait_closed()

    async def close(self) -> None:
        """Closes the connection and waits until the server is gone.

        What is still waited for raises `ConnectionClosed`.
        """
        await self._connection.close()

    async def __aenter__(self: C) -> C:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
