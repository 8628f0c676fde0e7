"""Lines of text out of chunks of bytes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

_CHUNK = 64 * 1024

MAX_LINE = 64 * 1024 * 1024
"""Bytes; far above any real message, and far below what would harm this process."""


class LineTooLong(ValueError):
    """A line does not end."""


async def split_lines(stream: asyncio.StreamReader) -> AsyncIterator[str]:
    """The lines of a stream, without their ends.

    Only LF ends a line: JSON allows U+2028 and U+2029 unescaped inside strings. The last line need
    not be ended. (`StreamReader.readline` would refuse lines of more than 64 KiB.)
    """
    parts: list[bytes] = []
    length = 0
    while chunk := await stream.read(_CHUNK):
        *ended, rest = chunk.split(b"\n")
        for end in ended:
            yield _text(b"".join((*parts, end)))
            parts.clear()
            length = 0
        parts.append(rest)
        length += len(rest)
        if length > MAX_LINE:
            raise LineTooLong(f"a line has more than {MAX_LINE} bytes")
    if last := b"".join(parts):
        yield _text(last)


def _text(line: bytes) -> str:
    return line.removesuffix(b"\r").decode("utf-8", "replace")
