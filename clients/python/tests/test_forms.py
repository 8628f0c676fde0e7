"""Objects that no tag tells apart: each is of the class that fits it best."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from heddle_client import Model, decode, encode
from heddle_client.types import (
    McpElicitationBooleanSchema,
    McpElicitationLegacyTitledEnumSchema,
    McpElicitationNumberSchema,
    McpElicitationPrimitiveSchema,
    McpElicitationSchema,
    McpElicitationStringSchema,
    McpElicitationTitledMultiSelectEnumSchema,
    McpElicitationTitledSingleSelectEnumSchema,
    McpElicitationUntitledMultiSelectEnumSchema,
    McpElicitationUntitledSingleSelectEnumSchema,
    UnknownMcpElicitationPrimitiveSchema,
)

OPTIONS = [{"const": "a", "title": "A"}]

ENTRIES: list[tuple[dict[str, Any], type[Model]]] = [
    ({"type": "boolean"}, McpElicitationBooleanSchema),
    ({"type": "boolean", "title": None, "default": True}, McpElicitationBooleanSchema),
    ({"type": "number", "minimum": 0, "maximum": 1.5}, McpElicitationNumberSchema),
    ({"type": "integer"}, McpElicitationNumberSchema),
    ({"type": "string"}, McpElicitationStringSchema),
    ({"type": "string", "format": "email", "default": "a@b"}, McpElicitationStringSchema),
    ({"type": "string", "enum": ["a"]}, McpElicitationUntitledSingleSelectEnumSchema),
    ({"type": "string", "oneOf": OPTIONS}, McpElicitationTitledSingleSelectEnumSchema),
    (
        {"type": "string", "enum": ["a"], "enumNames": ["A"]},
        McpElicitationLegacyTitledEnumSchema,
    ),
    (
        {"type": "array", "items": {"type": "string", "enum": ["a"]}, "maxItems": 1},
        McpElicitationUntitledMultiSelectEnumSchema,
    ),
    (
        {"type": "array", "items": {"anyOf": OPTIONS}},
        McpElicitationTitledMultiSelectEnumSchema,
    ),
    ({"type": "string", "colour": "red"}, McpElicitationStringSchema),
    ({"type": "string", "enum": ["a"], "colour": 1}, McpElicitationUntitledSingleSelectEnumSchema),
]


@pytest.mark.parametrize(("value", "expected"), ENTRIES)
def test_each_entry_of_a_form_is_of_its_own_class_and_comes_back_as_it_was(
    value: dict[str, Any], expected: type[Model]
) -> None:
    entry = decode(McpElicitationPrimitiveSchema, value)
    assert type(entry) is expected
    assert encode(entry) == value
    form = {"type": "object", "properties": {"entry": value}}
    assert encode(decode(McpElicitationSchema, form)) == form


def test_entries_of_any_class_can_be_put_into_a_form() -> None:
    entry = McpElicitationBooleanSchema(default=False)
    form = McpElicitationSchema(properties={"entry": entry})
    assert form.properties["entry"] is entry
    assert encode(form) == {
        "type": "object",
        "properties": {"entry": {"type": "boolean", "default": False}},
    }


@pytest.mark.parametrize(
    "value",
    [{"type": "boolean", "default": "yes"}, {"type": "number", "minimum": "0"}, {}, "text", 7, []],
)
def test_what_fits_no_class_is_kept_as_it_is(value: Any) -> None:
    entry = decode(McpElicitationPrimitiveSchema, value)
    assert entry == UnknownMcpElicitationPrimitiveSchema(value)
    assert encode(entry) == value
    form = {"type": "object", "properties": {"entry": value}}
    assert encode(decode(McpElicitationSchema, form)) == form


def test_null_is_no_entry() -> None:
    with pytest.raises(ValidationError):
        decode(McpElicitationPrimitiveSchema, None)
