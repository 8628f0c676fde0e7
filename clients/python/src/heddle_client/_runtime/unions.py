"""How pydantic tells the members of a union apart.

Unions are open: each has a class for what is not known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import GetCoreSchemaHandler, ValidationError, ValidatorFunctionWrapHandler
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, core_schema

from .model import Model, decode, is_constant, wire_name
from .unknown import UnknownVariant

_TEXT = "<text>"
_UNKNOWN = "<unknown>"
_OTHER = "<other>"


@dataclass(frozen=True)
class TaggedBy:
    """Objects told apart by the text in one field. The `UnknownVariant` takes all others."""

    tag: str
    """The name of the field on the wire."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        models = {_tag_of(model, self.tag): model for model in _models_in(source)}
        tags = {model: tag for tag, model in models.items()}

        def tag_of(value: Any) -> str | None:
            if isinstance(value, dict):
                tag = value.get(self.tag)
                return tag if isinstance(tag, str) and tag in models else _UNKNOWN
            if isinstance(value, Model):
                return tags.get(type(value))
            return _UNKNOWN if isinstance(value, UnknownVariant) else None

        return _tagged_union({**models, _UNKNOWN: _unknown_in(source)}, tag_of, handler)


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
            if isinstance(value, dict):
                return next((key for key in value if key in models), _UNKNOWN)
            if isinstance(value, Model):
                return keys.get(type(value))
            return _UNKNOWN if isinstance(value, UnknownVariant) else None

        choices = {_TEXT: str, **models, _UNKNOWN: _unknown_in(source)}
        return _tagged_union(choices, tag_of, handler)


@dataclass(frozen=True)
class Closest:
    """Values without a tag: an object is of the class that fits best, all else is told by its kind.

    That is one whose required fields are all there and whose constants have their value. Of
    several, the one that knows most of the texts comes first, then the one that knows most of the
    fields; the first that can read the object takes it. The `UnknownVariant` takes what nothing
    else can read.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        members = tuple(_members(source))
        unknown = _unknown_in(source)
        shapes = [_Shape(member) for member in members if _is_model(member)]
        others = tuple(each for each in members if not _is_model(each) and each is not unknown)
        choices: dict[str, Any] = {shape.name: shape.model for shape in shapes}
        choices[_UNKNOWN] = unknown
        if others:
            choices[_OTHER] = Union[others]  # noqa: UP007
        rest = _OTHER if others else _UNKNOWN

        def tag_of(value: Any) -> str | None:
            if value is None:
                return _OTHER if others else None
            if isinstance(value, UnknownVariant):
                return _UNKNOWN
            if isinstance(value, Model) and type(value).__name__ in choices:
                return type(value).__name__
            if not isinstance(value, dict):
                return rest
            ranked = sorted(shapes, key=lambda shape: shape.nearness(value), reverse=True)
            fitting = [shape for shape in ranked if shape.fits(value)]
            if len(fitting) > 1 or others:
                fitting = [shape for shape in fitting if shape.reads(value)]
            return fitting[0].name if fitting else rest

        def or_unknown(value: Any, read: ValidatorFunctionWrapHandler) -> Any:
            try:
                return read(value)
            except ValidationError:
                if isinstance(value, bool | dict | float | int | list | str):
                    return unknown(value)
                raise

        union = _tagged_union(choices, tag_of, handler)
        return core_schema.no_info_wrap_validator_function(or_unknown, union)


class _Shape:
    """What an object of a class looks like on the wire."""

    def __init__(self, model: type[Model]) -> None:
        self.model = model
        self.name = model.__name__

    def fits(self, value: dict[str, Any]) -> bool:
        return all(
            name in value and (not is_constant(field) or value[name] == field.default)
            for name, field in self._fields.items()
            if is_constant(field) or field.is_required()
        )

    def nearness(self, value: dict[str, Any]) -> tuple[int, int]:
        texts = [value[name] in known for name, known in self._texts.items() if name in value]
        return texts.count(True) - texts.count(False), len(value.keys() & self._fields.keys())

    def reads(self, value: dict[str, Any]) -> bool:
        try:
            decode(self.model, value)
        except ValidationError:
            return False
        return True

    # The types of fields are known only when all classes are there.

    @cached_property
    def _fields(self) -> dict[str, FieldInfo]:
        return {_on_wire(name, field): field for name, field in self.model.model_fields.items()}

    @cached_property
    def _texts(self) -> dict[str, tuple[Any, ...]]:
        """The values that the package knows, of the fields that have such."""
        texts = {name: _literals(field.annotation) for name, field in self._fields.items()}
        return {name: known for name, known in texts.items() if known}


def _tagged_union(
    models: dict[str, Any], tag_of: Callable[[Any], str | None], handler: GetCoreSchemaHandler
) -> CoreSchema:
    choices = {tag: handler.generate_schema(model) for tag, model in models.items()}
    return core_schema.tagged_union_schema(choices, tag_of)


def _literals(type_: Any) -> tuple[Any, ...]:
    if get_origin(type_) is Literal:
        return get_args(type_)
    members = get_args(type_) if get_origin(type_) in (Union, UnionType) else ()
    return tuple(literal for member in members for literal in _literals(member))


def _models_in(union: Any) -> Iterator[type[Model]]:
    return (each for each in _parts(union) if _is_model(each))


def _is_model(member: Any) -> bool:
    return isinstance(member, type) and issubclass(member, Model)


def _members(union: Any) -> Iterator[Any]:
    """Those of unions in it included, as far as they are told apart in the same way."""
    for member in _parts(union):
        inner = get_args(member)
        if get_origin(member) is Annotated and isinstance(inner[1], Closest):
            unknown = _unknown_in(inner[0])
            yield from (each for each in _members(inner[0]) if each is not unknown)
        else:
            yield member


def _unknown_in(union: Any) -> type[UnknownVariant]:
    """The class of what is not known; of a union that has nothing else it is all there is."""
    unknown: type[UnknownVariant] = next(each for each in _parts(union) if _is_unknown(each))
    return unknown


def _parts(union: Any) -> tuple[Any, ...]:
    return get_args(union) or (union,)


def _is_unknown(member: Any) -> bool:
    return isinstance(member, type) and issubclass(member, UnknownVariant)


def _tag_of(model: type[Model], tag: str) -> str:
    value: str = model.model_fields[_attribute(model, tag)].default
    return value


def _attribute(model: type[Model], wire: str) -> str:
    return next(name for name, field in model.model_fields.items() if _on_wire(name, field) == wire)


def _key_of(model: type[Model]) -> str:
    name, field = next(iter(model.model_fields.items()))
    return _on_wire(name, field)


def _on_wire(name: str, field: FieldInfo) -> str:
    return field.validation_alias if isinstance(field.validation_alias, str) else wire_name(name)
