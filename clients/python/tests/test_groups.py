"""A request whose name is also that of a group of requests."""

from __future__ import annotations

import asyncio

from heddle_client import Client

from support.scripted_server import ScriptedServer


def test_a_group_can_be_called_itself_and_has_calls_below_it() -> None:
    server = ScriptedServer(
        lambda message, it: it.say({"id": message["id"], "result": {"files": []}})
    )

    async def main() -> None:
        async with Client.connect(server) as client:
            found = await client.fuzzy_file_search(query="loom", roots=["/"])
            assert found.files == []
            await client.fuzzy_file_search.session_start(session_id="s", roots=["/"])
        assert server.methods()[2:] == ["fuzzyFileSearch", "fuzzyFileSearch/sessionStart"]
        assert server.received[2]["params"] == {"query": "loom", "roots": ["/"]}

    asyncio.run(main())
