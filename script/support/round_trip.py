"""Reads what real servers said with the installed client, and writes it again: nothing may be refused or change.

python round_trip.py PACKAGE FOLDER

Of all recordings below the folder those count whose server spoke the version of the client, or a later one:
what is new in them is for the client to live with. A client of an imported protocol reads those of its own server
only. Ends with 1 when a message does not come through.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

PACKAGE = sys.argv[1]
client = importlib.import_module(PACKAGE)
methods = importlib.import_module(f"{PACKAGE}.methods")
EVENTS = importlib.import_module(f"{PACKAGE}.events").EVENTS

RESULTS = {
    method.name: method.result_type
    for method in vars(methods).values()
    if isinstance(method, type(methods.INITIALIZE))
}


def typed_messages(lines: list[dict[str, Any]]) -> Iterator[tuple[int, Any, Any]]:
    """What the server said that the client has a type for: line, type, value."""
    asked: dict[tuple[object, str], str] = {}
    for number, line in enumerate(lines, start=1):
        message = line.get("msg")
        if not isinstance(message, dict):
            continue
        method, key = str(message.get("method")), (line.get("conn"), json.dumps(message.get("id")))
        if line["from"] == "client":
            asked[key] = method
        elif method in EVENTS:
            yield number, EVENTS[method].params_type, message.get("params")
        elif method in methods.SERVER_REQUESTS:
            yield number, methods.SERVER_REQUESTS[method].params_type, message.get("params")
        elif "result" in message and asked.get(key) in RESULTS:
            yield number, RESULTS[asked[key]], message["result"]


def is_for_client(header: dict[str, Any]) -> bool:
    """A version is a date; a client of an imported protocol has the version of its server instead."""
    if re.fullmatch(r"\d{4}-\d{2}", client.PROTOCOL_VERSION):
        return bool(header["protocol"] >= client.PROTOCOL_VERSION)
    return bool(header["origin"]["version"] == client.PROTOCOL_VERSION)


def problem_with(type_: Any, value: Any) -> str | None:
    try:
        again = client.encode(client.decode(type_, value))
    except ValidationError as error:
        return str(error)
    same = json.dumps(again, sort_keys=True) == json.dumps(value, sort_keys=True)
    return None if same else f"it came back as {json.dumps(again)}"


def main(folder: Path) -> int:
    messages, problems = 0, 0
    for file in sorted(folder.rglob("*.jsonl")):
        lines = [json.loads(line) for line in file.read_text("utf-8").split("\n") if line]
        if not is_for_client(lines[0]):
            continue
        for number, type_, value in typed_messages(lines):
            messages += 1
            if problem := problem_with(type_, value):
                problems += 1
                print(f"{file}:{number}: {problem}", file=sys.stderr)
    print(f"{messages} recorded messages read and written again, {problems} came out otherwise")
    return 1 if problems or not messages else 0


sys.exit(main(Path(sys.argv[2])))
