"""Numbers and the like, none of which is made out of something that only looks like one."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, GetCoreSchemaHandler, Strict
from pydantic_core import CoreSchema, core_schema

Int = Annotated[int, Strict()]

Bool = Annotated[bool, Strict()]


class _Number:
    """A number stays as it is written: `1` does not become `1.0`."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        whole, broken = core_schema.int_schema(strict=True), core_schema.float_schema(strict=True)
        return core_schema.union_schema([whole, broken], custom_error_type="float_type")


Float = Annotated[float, _Number()]

Nothing = Annotated[None, BeforeValidator(lambda value: None)]
"""Where the protocol says nothing, whatever is said there is read as None."""
