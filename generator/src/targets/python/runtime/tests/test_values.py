"""Values of the protocol: nothing of a later version is an error, and nothing is lost."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from pydantic import ValidationError

from heddle_client import decode, encode, types
from heddle_client._runtime.scalars import Float, Nothing
from heddle_client.types import (
    AgentMessageItem,
    AskForApproval,
    CommandExecutionItem,
    Config,
    KnownTurnStatus,
    SandboxPolicy,
    SessionSource,
    TextInput,
    ThreadItem,
    ThreadStartParams,
    Turn,
    TurnStatus,
    UnknownSandboxPolicy,
    UnknownSessionSource,
    UnknownThreadItem,
    UserInput,
)

from support.story import COMMAND, MESSAGE, THREAD_STARTED, Message

TURN: Message = {"id": "t", "items": [], "status": "completed", "error": None}


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        (ThreadItem, MESSAGE, AgentMessageItem),
        (ThreadItem, COMMAND, CommandExecutionItem),
        (ThreadItem, {"type": "hologram", "id": "h", "depth": [1.5, None]}, UnknownThreadItem),
        (ThreadItem, {"type": "hologram"}, UnknownThreadItem),
        (ThreadItem, {"type": 1, "id": None}, UnknownThreadItem),
        (ThreadItem, {}, UnknownThreadItem),
        (SandboxPolicy, {"type": "glassBox", "walls": 4}, UnknownSandboxPolicy),
        (SessionSource, "cli", str),
        (SessionSource, "teapot", str),
        (SessionSource, {"teapot": {"lid": True}}, UnknownSessionSource),
        (AskForApproval, "on-tuesdays", str),
        (Float, 1.5, float),
        (Float, 1, int),
        (TurnStatus, "completed", str),
        (TurnStatus, "daydreaming", str),
        (Turn, {**TURN, "mood": {"happy": True}}, Turn),
        (Turn, {**TURN, "status": "daydreaming"}, Turn),
        (Turn, {**TURN, "items": [{"type": "hologram", "id": "h"}, MESSAGE]}, Turn),
        (types.ThreadStartResponse, THREAD_STARTED, types.ThreadStartResponse),
    ],
)
def test_decoded_and_encoded_again_a_value_is_the_same(
    type_: Any, value: Any, expected: type
) -> None:
    decoded = decode(type_, value)
    assert type(decoded) is expected
    assert encode(decoded) == value


def test_what_is_not_known_is_at_hand() -> None:
    item = decode(ThreadItem, {"type": "hologram", "id": "h", "depth": None})
    assert isinstance(item, UnknownThreadItem)
    assert item.raw == {"type": "hologram", "id": "h", "depth": None}
    assert item.type == "hologram"
    turn = decode(Turn, {**TURN, "mood": 1})
    assert turn.model_extra == {"mood": 1}


def test_an_object_that_holds_more_than_the_protocol_lists_gives_and_takes_it() -> None:
    value: Message = {"model": "m", "my_tools": {"loom": True}}
    config = decode(Config, value)
    assert config.model == "m"
    assert config.model_extra == {"my_tools": {"loom": True}}
    assert encode(config) == value
    assert encode(Config(**value)) == value


def test_where_the_protocol_says_nothing_anything_is_read_as_none() -> None:
    assert decode(Nothing, {}) is None
    assert decode(Nothing, None) is None


def test_the_known_values_of_an_enum_can_be_listed() -> None:
    assert "completed" in get_args(KnownTurnStatus)


def test_null_is_not_absent() -> None:
    with_null = {**COMMAND, "exitCode": None}
    assert encode(decode(CommandExecutionItem, with_null)) == with_null
    assert encode(decode(CommandExecutionItem, COMMAND)) == COMMAND
    assert "exit_code" in decode(CommandExecutionItem, with_null).model_fields_set
    assert "exit_code" not in decode(CommandExecutionItem, COMMAND).model_fields_set
    assert encode(ThreadStartParams(cwd=None)) == {"cwd": None}
    assert encode(ThreadStartParams()) == {}


def test_null_where_the_protocol_has_none_is_read_as_absent_and_is_never_sent() -> None:
    info: Message = {"userAgent": "a", "codexHome": "/", "platformFamily": "", "platformOs": ""}
    response = decode(types.InitializeResponse, {**info, "protocolVersion": None})
    assert response.protocol_version is None
    assert "protocolVersion" not in encode(response)
    response.protocol_version = "2026-02"
    assert encode(response)["protocolVersion"] == "2026-02"
    response.protocol_version = None
    assert "protocolVersion" not in encode(response)


def test_a_field_that_is_set_later_is_sent() -> None:
    params = ThreadStartParams()
    params.cwd = "/"
    assert encode(params) == {"cwd": "/"}


def test_the_tag_of_a_variant_need_not_be_given_and_is_sent() -> None:
    assert encode(TextInput(text="hi")) == {"type": "text", "text": "hi"}


@pytest.mark.parametrize(
    ("type_", "value", "place"),
    [
        (CommandExecutionItem, {**COMMAND, "exitCode": "1"}, "exitCode"),
        (CommandExecutionItem, {**COMMAND, "exitCode": 1.5}, "exitCode"),
        (CommandExecutionItem, {**COMMAND, "exitCode": True}, "exitCode"),
        (Turn, {**TURN, "items": [{"type": "agentMessage", "id": "m"}]}, "text"),
        (Float, "1", "number"),
        (Float, True, "number"),
        (Turn, {**TURN, "status": 7}, "status"),
        (Turn, {"id": "t"}, "status"),
        (UserInput, "hi", "tag"),
        (SessionSource, 3, "tag"),
    ],
)
def test_what_no_version_could_mean_is_refused_with_its_place(
    type_: Any, value: Any, place: str
) -> None:
    with pytest.raises(ValidationError, match=place):
        decode(type_, value)


def test_integers_of_64_bits_are_exact() -> None:
    value = {**COMMAND, "durationMs": 2**63 - 1}
    assert encode(decode(CommandExecutionItem, value)) == value


def test_names_of_python_are_no_names_of_the_wire() -> None:
    item = decode(CommandExecutionItem, {**COMMAND, "exit_code": 5})
    assert item.exit_code is None
    assert item.model_extra == {"exit_code": 5}
