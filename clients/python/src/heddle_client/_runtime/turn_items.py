"""The items of one turn, as far as they were told."""

from __future__ import annotations

from .._roles import AgentMessage, Item
from ..events import (
    ItemAgentMessageDeltaEvent,
    ItemCompletedEvent,
    ItemStartedEvent,
    TurnCompletedEvent,
    TurnEvent,
)
from .unknown import UnknownVariant


class TurnItems:
    """In the order in which they were first heard of, each in its latest state."""

    def __init__(self) -> None:
        self._items: dict[object, Item] = {}
        self._open: set[object] = set()
        self._streamed: dict[str, list[str]] = {}

    @property
    def any_open(self) -> bool:
        """Is an item started that was not completed yet?"""
        return bool(self._open)

    def in_order(self) -> list[Item]:
        return [self._with_stream(item) for item in self._items.values()]

    def add(self, event: TurnEvent) -> None:
        match event:
            case ItemStartedEvent(params=params):
                self._open.add(_key(params.item))
                self._items[_key(params.item)] = params.item
            case ItemCompletedEvent(params=params):
                self._open.discard(_key(params.item))
                self._items[_key(params.item)] = params.item
            case ItemAgentMessageDeltaEvent(params=delta):
                self._streamed.setdefault(delta.item_id, []).append(delta.delta)
            case TurnCompletedEvent(params=end):
                for item in end.turn.items:
                    self._items.setdefault(_key(item), item)

    def _with_stream(self, item: Item) -> Item:
        """A message that is cut off is never completed: what was streamed is all there is of it."""
        if not isinstance(item, AgentMessage) or item.id not in self._open:
            return item
        text = "".join((item.text, *self._streamed.get(item.id, ())))
        return item.model_copy(update={"text": text})


def _key(item: Item) -> object:
    """Items without an id are of a later version, and each is one of its own."""
    id_ = item._text("id") if isinstance(item, UnknownVariant) else getattr(item, "id", None)
    return id_ if isinstance(id_, str) and id_ else id(item)


def final_text(items: list[Item]) -> str:
    """What the agent said last, as far as it came."""
    texts = [item.text for item in items if isinstance(item, AgentMessage)]
    return texts[-1] if texts else ""
