"""What of a union this package does not know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, SchemaSerializer, core_schema


@dataclass(frozen=True)
class UnknownVariant:
    """A value of a union that this package does not know: of a later version, or of a vendor."""

    raw: Any
    """The JSON value as it came, and as it is sent."""

    def _text(self, name: str) -> str:
        value = self.raw.get(name) if isinstance(self.raw, dict) else None
        return value if isinstance(value, str) else ""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(cls._of, serialization=_AS_RAW)

    @classmethod
    def _of(cls, value: Any) -> UnknownVariant:
        return value if isinstance(value, UnknownVariant) else cls(value)

    __pydantic_serializer__: ClassVar[SchemaSerializer]


_AS_RAW = core_schema.plain_serializer_function_ser_schema(lambda unknown: unknown.raw)

# By this it is written as what it is wherever it stands, where anything may stand too.
UnknownVariant.__pydantic_serializer__ = SchemaSerializer(
    core_schema.any_schema(serialization=_AS_RAW)
)
