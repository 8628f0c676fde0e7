"""Lines of a byte stream."""

from __future__ import annotations

import asyncio

import pytest

from heddle_client._runtime import lines
from heddle_client._runtime.lines import split_lines


def split(*chunks: bytes) -> list[str]:
    async def main() -> list[str]:
        stream = asyncio.StreamReader()

        async def feed() -> None:
            for chunk in chunks:
                stream.feed_data(chunk)
                await asyncio.sleep(0)
            stream.feed_eof()

        feeding = asyncio.ensure_future(feed())
        found = [line async for line in split_lines(stream)]
        await feeding
        return found

    return asyncio.run(main())


def test_lines_end_at_lf_only() -> None:
    text = 'a\u2028b\u2029c\x0bd\x85e\n"f"\r\n'
    assert split(text.encode()) == ["a\u2028b\u2029c\x0bd\x85e", '"f"']


def test_the_last_line_need_not_be_ended() -> None:
    assert split(b"one\ntwo") == ["one", "two"]
    assert split(b"") == []


@pytest.mark.parametrize("size", [1, 2, 3, 5, 8])
def test_chunks_are_cut_anywhere(size: int) -> None:
    data = "ø🧵\n\nsecond\r\nlast".encode()
    chunks = [data[start : start + size] for start in range(0, len(data), size)]
    assert split(*chunks) == ["ø🧵", "", "second", "last"]


def test_a_line_that_does_not_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MAX_LINE", 10)
    with pytest.raises(lines.LineTooLong, match="10 bytes"):
        split(b"x" * 20)
