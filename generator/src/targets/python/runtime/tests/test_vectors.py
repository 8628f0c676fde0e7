"""Values of every type of the protocol, decoded and encoded again."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from heddle_client import EXPERIMENTAL, PROTOCOL_VERSION, decode, encode

from support.vector_types import VECTOR_TYPES

HERE = Path(__file__).parent
FILE = Path(os.environ.get("HEDDLE_VECTORS") or HERE.parent.parent / "vectors") / "vectors.jsonl"

Vector = dict[str, Any]


@pytest.mark.skipif(
    not FILE.exists(),
    reason=f"no {FILE}: make it with `heddle generate vectors`, or say where with HEDDLE_VECTORS",
)
def test_every_vector_is_read_and_written_as_the_protocol_wants_it() -> None:
    with FILE.open(encoding="utf-8") as lines:
        header, *vectors = (json.loads(line) for line in lines)
    assert header == {
        "protocol": PROTOCOL_VERSION,
        "experimental": EXPERIMENTAL,
        "vectors": len(vectors),
    }
    faults = [f"{_title(each)}: {fault}" for each in vectors if (fault := _fault_of(each))]
    print(dict(Counter(vector["kind"] for vector in vectors)))
    assert not faults, f"{len(faults)} of {len(vectors)} vectors\n" + "\n".join(faults)


def test_numbers_and_nulls_are_compared_exactly() -> None:
    assert _canonical({"a": 1, "b": None}) == _canonical({"b": None, "a": 1})
    assert _canonical(2**53) != _canonical(2**53 + 1)
    assert _canonical({"a": None}) != _canonical({})
    assert _canonical(True) != _canonical(1)


def _title(vector: Vector) -> str:
    return f"{vector['type']} {vector['kind']} {vector['name']}"


def _fault_of(vector: Vector) -> str | None:
    """What is wrong, if something is."""
    try:
        decoded = decode(VECTOR_TYPES[vector["type"]], vector["value"])
    except ValidationError as error:
        return None if vector["kind"] == "invalid" else f"refused: {error}"
    if vector["kind"] == "invalid":
        return f"taken for {decoded!r}"
    encoded = encode(decoded)
    # Fields that are not known are kept, so `known` is not needed.
    same = _canonical(encoded) == _canonical(vector["value"])
    return None if same else f"came back as {json.dumps(encoded)}"


def _canonical(value: object) -> str:
    """The same text for the same JSON value, whatever the order of its members."""
    return json.dumps(value, sort_keys=True)
