"""Requests, answers and notifications over a transport, both ways."""

from __future__ import annotations

import asyncio
import copy
import itertools
import logging
from functools import partial
from typing import Any, Protocol

from ..errors import ClientError, ConnectionClosed, RequestTimeout, RpcError
from .message import Failure, Incoming, Notification, Request, RequestId, Result, parse, to_text
from .transport import Transport

_INTERNAL_ERROR = -32603

_logger = logging.getLogger("heddle_client")


class Receiver(Protocol):
    """The side that receives what is not an answer."""

    def notification(self, message: Notification) -> None: ...

    async def request(self, method: str, params: Any) -> Any:
        """The answer. An `RpcError` is sent as it is, anything else raised as an internal error."""

    def closed(self, reason: ClientError) -> None:
        """Comes once, and nothing after it."""


class Connection:
    """Knows no method of the protocol."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._ids = itertools.count()
        self._pending: dict[Any, asyncio.Future[Any]] = {}
        self._answering: dict[RequestId, asyncio.Task[None]] = {}
        self._closed: asyncio.Future[ClientError] = asyncio.get_running_loop().create_future()

    def start(self, receiver: Receiver) -> None:
        """Begins to read. Called once, before anything else."""
        self._receiver = receiver
        self._reading = asyncio.create_task(self._read())

    async def request(self, method: str, params: Any, timeout: float | None) -> Any:
        """Asks and waits for the answer. Cancelled, it no longer waits; the server is not told.

        Raises:
            RpcError, RequestTimeout, ConnectionClosed, ProtocolViolation
        """
        if self._closed.done():
            raise copy.copy(self._closed.result())
        loop = asyncio.get_running_loop()
        id_ = next(self._ids)
        answer: asyncio.Future[Any] = loop.create_future()
        self._pending[id_] = answer
        timer = None
        if timeout is not None:
            timer = loop.call_later(timeout, _fail, answer, RequestTimeout(method, timeout))
        # In a task of its own: the time also runs while the server takes nothing in.
        sending = asyncio.create_task(self._send({"method": method, "id": id_, **_params(params)}))
        sending.add_done_callback(partial(_fail_unsent, answer))
        try:
            return await answer
        finally:
            sending.cancel()
            del self._pending[id_]
            if timer is not None:
                timer.cancel()

    async def notify(self, method: str, params: Any = None) -> None:
        """Returns when it was handed over.

        Raises:
            ConnectionClosed, ProtocolViolation
        """
        if self._closed.done():
            raise copy.copy(self._closed.result())
        await self._send({"method": method, **_params(params)})

    def withdraw(self, id_: RequestId) -> None:
        """A request of the server needs no answer any more: its handler is cancelled."""
        if task := self._answering.pop(id_, None):
            task.cancel()

    async def wait_closed(self) -> ClientError:
        return await asyncio.shield(self._closed)

    async def close(self) -> None:
        self._end(ConnectionClosed("The connection was closed by this client."))
        try:
            await self._transport.close()
        finally:
            self._reading.cancel()
        await asyncio.wait((self._reading,))

    async def _read(self) -> None:
        reason: ClientError = ConnectionClosed("The server closed the connection.")
        try:
            async for text in self._transport.messages():
                if text and not text.isspace():
                    self._receive(parse(text))
        except ClientError as error:
            reason = error
        except Exception as error:
            reason = ConnectionClosed(f"The connection broke: {error}")
            reason.__cause__ = error
        self._end(reason)
        await self._transport.close()

    def _end(self, reason: ClientError) -> None:
        if self._closed.done():
            return
        self._closed.set_result(reason)
        for answer in self._pending.values():
            _fail(answer, copy.copy(reason))
        for task in self._answering.values():
            task.cancel()
        self._answering.clear()
        self._receiver.closed(reason)

    def _receive(self, message: Incoming) -> None:
        """An answer to nothing that was asked is ignored, as the protocol wants it."""
        match message:
            case Notification():
                self._receiver.notification(message)
            case Request(id=id_):
                # One that is still pending is told again to who resumes its thread.
                if id_ not in self._answering:
                    self._answering[id_] = asyncio.create_task(self._answer(message))
            case Result(id=id_, result=result):
                if (answer := self._waiting(id_)) is not None:
                    answer.set_result(result)
            case Failure(id=id_, code=code, message=text, data=data):
                if (answer := self._waiting(id_)) is not None:
                    answer.set_exception(RpcError(code, text, data))

    def _waiting(self, id_: Any) -> asyncio.Future[Any] | None:
        answer = self._pending.get(id_) if isinstance(id_, int | str) else None
        return None if answer is None or answer.done() else answer

    async def _answer(self, request: Request) -> None:
        try:
            result = await self._receiver.request(request.method, request.params)
            answer = to_text({"id": request.id, "result": result})
        except RpcError as error:
            answer = _error(request.id, error.code, error.message, error.data)
        except Exception as error:
            _logger.exception("the handler of %s failed", request.method)
            answer = _error(request.id, _INTERNAL_ERROR, f"{type(error).__name__}: {error}")
        except asyncio.CancelledError:
            answer = _error(request.id, _INTERNAL_ERROR, "The handler was cancelled.")
            await self._settle(request.id, answer)
            raise
        await self._settle(request.id, answer)

    async def _settle(self, id_: RequestId, answer: str) -> None:
        """Sends an answer, unless none is needed any more."""
        if self._answering.get(id_) is asyncio.current_task():
            del self._answering[id_]
            await self._transport.send(answer)

    async def _send(self, message: dict[str, Any]) -> None:
        await self._transport.send(to_text(message))


def _params(params: Any) -> dict[str, Any]:
    return {} if params is None else {"params": params}


def _error(id_: RequestId, code: int, message: str, data: Any = None) -> str:
    more = {} if data is None else {"data": data}
    return to_text({"error": {"code": code, "message": message, **more}, "id": id_})


def _fail(answer: asyncio.Future[Any], error: BaseException) -> None:
    if not answer.done():
        answer.set_exception(error)


def _fail_unsent(answer: asyncio.Future[Any], sending: asyncio.Task[None]) -> None:
    """A message that cannot be written as JSON, or a transport that is broken."""
    if not sending.cancelled() and (error := sending.exception()) is not None:
        _fail(answer, error)
