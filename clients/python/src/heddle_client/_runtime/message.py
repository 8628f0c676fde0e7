"""Messages as they are on the wire, whatever their method."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, NoReturn, TypeAlias

from ..errors import ProtocolViolation

RequestId: TypeAlias = int | str


@dataclass(frozen=True)
class Request:
    id: RequestId
    method: str
    params: Any


@dataclass(frozen=True)
class Notification:
    method: str
    params: Any
    emitted_at_ms: int | None


@dataclass(frozen=True)
class Result:
    id: Any
    result: Any


@dataclass(frozen=True)
class Failure:
    id: Any
    code: int
    message: str
    data: Any


Incoming: TypeAlias = Request | Notification | Result | Failure


def parse(text: str) -> Incoming:
    """Reads one message. Members that it does not know are left alone.

    Raises:
        ProtocolViolation: The text is no message.
    """
    try:
        value = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise ProtocolViolation(text, "it is not JSON") from None
    if not isinstance(value, dict):
        raise ProtocolViolation(text, "it is not a JSON object")
    method, params, id_ = value.get("method"), value.get("params"), value.get("id")
    if isinstance(method, str):
        if "id" not in value:
            time = value.get("emittedAtMs")
            return Notification(method, params, time if _is_int(time) else None)
        if isinstance(id_, int | str) and not isinstance(id_, bool):
            return Request(id_, method, params)
        raise ProtocolViolation(text, "its id is neither an integer nor a string")
    if "result" in value:
        return Result(id_, value["result"])
    match value.get("error"):
        case {"code": int(code), "message": str(message), **rest}:
            return Failure(id_, code, message, rest.get("data"))
    raise ProtocolViolation(text, "it has no method, no result and no error")


def to_text(message: dict[str, Any]) -> str:
    """One message as one line of JSON, without its end."""
    return json.dumps(message, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")
