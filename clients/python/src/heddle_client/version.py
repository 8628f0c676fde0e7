# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""What this package speaks."""

from __future__ import annotations

from typing import Final

PROTOCOL_VERSION: Final = "2026-11"
"""The protocol version that the types of this package describe."""

SUPPORTED_VERSIONS: Final[tuple[str, ...]] = (PROTOCOL_VERSION,)
"""What the handshake offers to a server that negotiates, best first. Empty where the protocol knows
of no such choice.
"""

EXPERIMENTAL: Final = False
"""Does this package have what needs the capability `experimental_api`?"""

__version__: Final = "2026.11.0"
"""The version of this package."""
