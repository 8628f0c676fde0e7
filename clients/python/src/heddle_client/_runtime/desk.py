"""Who answers which request of the server."""

from __future__ import annotations

import json
from typing import Any

from pydantic import ValidationError

from ..errors import RpcError
from ..methods import APPROVALS, DEFAULT_ANSWERS, SERVER_REQUESTS, Handlers, OnApproval
from .method import RequestMethod
from .model import decode, encode
from .problem import problem_of

_METHOD_NOT_FOUND = -32601
_INVALID_PARAMS = -32602


class RequestDesk:
    """The handler of a method comes first, then the one of all approvals.

    What is handled by neither is refused in the way that the protocol has for it, and with an error
    where it has none.
    """

    def __init__(self, handlers: Handlers | None, on_approval: OnApproval | None) -> None:
        self._handlers = handlers or Handlers()
        self._on_approval = on_approval

    async def answer(self, method: str, raw: Any) -> Any:
        request = SERVER_REQUESTS.get(method)
        handler = self._handlers.of(method)
        if request is not None and handler is not None:
            return encode(await handler(_params(request, raw)))
        if request is not None and method in APPROVALS and self._on_approval is not None:
            decision = await self._on_approval(_params(request, raw))
            return encode(decode(request.result_type, {"decision": decision}))
        answer = DEFAULT_ANSWERS.get(method)
        if answer is None:
            raise RpcError(_METHOD_NOT_FOUND, f"This client does not handle {method}.")
        return json.loads(answer)


def _params(request: RequestMethod[Any, Any], raw: Any) -> Any:
    try:
        return decode(request.params_type, raw)
    except ValidationError as error:
        raise RpcError(_INVALID_PARAMS, f"Invalid params: {problem_of(error)}") from error
