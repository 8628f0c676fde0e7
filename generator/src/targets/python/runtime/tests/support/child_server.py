"""A real child process as a server."""

from __future__ import annotations

import json
import sys

from .scripted_server import INITIALIZED
from .story import THREAD_STARTED, turn

_PRELUDE = """
import json, os, signal, subprocess, sys, time
handlers = {}
def on(method):
    return lambda handler: handlers.__setitem__(method, handler)
def write(text):
    sys.stdout.write(text)
    sys.stdout.flush()
def say(message):
    write(json.dumps(message) + "\\n")
def complain(text):
    print(text, file=sys.stderr, flush=True)
INITIALIZED, THREAD_STARTED, TURN_STARTED = json.loads(sys.argv[1])
handlers["initialize"] = lambda params, id: say({"id": id, "result": INITIALIZED})
handlers["thread/start"] = lambda params, id: say({"id": id, "result": THREAD_STARTED})
handlers["turn/start"] = lambda params, id: say({"id": id, "result": TURN_STARTED})
"""

_LOOP = """
for line in sys.stdin:
    message = json.loads(line)
    handler = handlers.get(message.get("method", "answer"))
    if handler:
        handler(message.get("params", message), message.get("id"))
"""


def child_server(script: str = "") -> list[str]:
    """The command of a server that runs `script` first, and then reads messages.

    In the script: `@on(method)` before a handler of `(params, id)`, `say(message)`, `write(text)`
    for standard output as it is, `complain(text)` for standard error. The handshake is answered.
    """
    said = json.dumps([INITIALIZED, THREAD_STARTED, {"turn": turn("inProgress")}])
    return [sys.executable, "-X", "utf8", "-c", f"{_PRELUDE}\n{script}\n{_LOOP}", said]
