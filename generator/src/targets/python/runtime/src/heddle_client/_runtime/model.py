"""What all types of the protocol have in common.

The protocol grows: a server may send a field, a kind of item or an enum value that this package does
not know. None of that is an error, and all of it is kept, so that encoding gives back exactly what
was decoded. A field that is absent and a field that is null are different states: a field counts as
present once it was decoded or set, see `model_fields_set`.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from functools import cache, partial
from operator import is_
from typing import Annotated, Any, ClassVar, Final, TypeAlias, TypeVar, overload

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from pydantic.fields import FieldInfo

T = TypeVar("T")


class Omit(enum.Enum):
    """The type of `OMIT`."""

    OMIT = "OMIT"

    def __repr__(self) -> str:
        return self.value


OMIT: Final = Omit.OMIT
"""Leaves an argument out of the message; None would be sent as null."""


def given(**arguments: Any) -> dict[str, Any]:
    """The arguments that are not left out."""
    return {name: value for name, value in arguments.items() if value is not OMIT}


Maybe: TypeAlias = Annotated[T | None, Field(exclude_if=partial(is_, None))]
"""May be left out, but is never null: None is read as left out, and is not sent."""


def wire_name(attribute: str) -> str:
    """`thread_id` → `threadId`."""
    first, *rest = attribute.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def is_constant(field: FieldInfo) -> bool:
    """Has a field one value only? Its default is that value; what may be missing has the default None."""
    return isinstance(field.default, bool | float | int | str)


class Model(BaseModel):
    """An object of the protocol. Fields that this package does not know are in `model_extra`."""

    model_config = ConfigDict(
        alias_generator=wire_name,
        extra="allow",
        protected_namespaces=(),
        validate_by_alias=True,
        validate_by_name=True,
    )

    _constants: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        fields = cls.model_fields.items()
        cls._constants = frozenset(name for name, field in fields if is_constant(field))

    def model_post_init(self, context: Any, /) -> None:
        # What can have one value only need not be given, but is always part of the message.
        self.__pydantic_fields_set__.update(self._constants)


@overload
def decode(type_: type[T], value: object) -> T: ...
@overload
def decode(type_: Any, value: object) -> Any: ...
def decode(type_: Any, value: object) -> Any:
    """Reads a JSON value as a type of the protocol, which may be a union such as `ThreadItem`.

    Raises:
        pydantic.ValidationError: It is not one.
    """
    return _adapter(type_).validate_python(value, by_alias=True, by_name=False)


def encode(value: object) -> Any:
    """The JSON value of something that consists of types of the protocol."""
    return _adapter(Any).dump_python(value, mode="json", by_alias=True, exclude_unset=True)


@cache
def _adapter(type_: Any) -> TypeAdapter[Any]:
    return TypeAdapter(type_)


def rebuild(namespace: Mapping[str, Any]) -> None:
    """Resolves the names in the types of a namespace, which lie in files that need one another."""
    for value in list(namespace.values()):
        if isinstance(value, type) and issubclass(value, Model):
            value.model_rebuild(_types_namespace=namespace)
