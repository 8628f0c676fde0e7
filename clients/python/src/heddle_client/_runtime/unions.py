"""How pydantic tells the variants of a union apart. Both kinds of unions are open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import GetCoreSchemaHandler
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, core_schema

from .model import Model, UnknownVariant, wire_name

_TEXT = "<text>"
_UNKNOWN = "<unknown>"


@dataclass(frozen=True)
class TaggedBy:
    """Objects told apart by the text in one field. The `UnknownVariant` takes all other texts."""

    tag: str
    """The name of the field on the wire."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        models = {_tag_of(model, self.tag): model for model in _models_in(source)}
        attributes = {model: _attribute(model, self.tag) for model in models.values()}

        def tag_of(value: Any) -> str | None:
            if isinstance(value, UnknownVariant):
                return _UNKNOWN
            if isinstance(value, Model):
                attribute = attributes.get(type(value))
                tag = None if attribute is None else getattr(value, attribute)
            else:
                tag = value.get(self.tag) if isinstance(value, dict) else None
            return _UNKNOWN if isinstance(tag, str) and tag not in models else tag

        return _tagged_union(models, tag_of, handler)


@dataclass(frozen=True)
class TaggedByKey:
    """Texts beside objects with one member, whose key tells. Other keys are an `UnknownVariant`."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        models: dict[str, Any] = {_key_of(model): model for model in _models_in(source)}
        keys = {model: key for key, model in models.items()}

        def tag_of(value: Any) -> str | None:
            if isinstance(value, str):
                return _TEXT
            if isinstance(value, Model):
                return keys.get(type(value))
            if isinstance(value, dict):
                return next((key for key in value if key in models), _UNKNOWN)
            return None

        return _tagged_union({_TEXT: str, **models}, tag_of, handler)


def _tagged_union(
    models: dict[str, Any], tag_of: Callable[[Any], str | None], handler: GetCoreSchemaHandler
) -> CoreSchema:
    choices = {tag: handler.generate_schema(model) for tag, model in models.items()}
    return core_schema.tagged_union_schema(choices, tag_of)


def _models_in(union: Any) -> Iterator[type[Model]]:
    members = get_args(union) or (union,)
    return (each for each in members if isinstance(each, type) and issubclass(each, Model))


def _tag_of(model: type[Model], tag: str) -> str:
    if issubclass(model, UnknownVariant):
        return _UNKNOWN
    value: str = model.model_fields[_attribute(model, tag)].default
    return value


def _attribute(model: type[Model], wire: str) -> str:
    return next(name for name, field in model.model_fields.items() if _on_wire(name, field) == wire)


def _key_of(model: type[Model]) -> str:
    if issubclass(model, UnknownVariant):
        return _UNKNOWN
    name, field = next(iter(model.model_fields.items()))
    return _on_wire(name, field)


def _on_wire(name: str, field: FieldInfo) -> str:
    return field.validation_alias if isinstance(field.validation_alias, str) else wire_name(name)
