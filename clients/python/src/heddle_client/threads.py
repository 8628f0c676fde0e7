# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Conversations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ._runtime.base_thread import BaseThreadHandle
from ._runtime.model import OMIT, Omit, given
from ._runtime.run import TurnRun
from .types import (
    ApprovalsReviewer,
    AskForApproval,
    Personality,
    ReasoningEffort,
    ReasoningSummary,
    SandboxPolicy,
    TurnToolOutput,
    UserInput,
)


class ThreadHandle(BaseThreadHandle):
    """A conversation: holds its id and starts turns in it."""

    def run(
        self,
        input: str | Sequence[UserInput],
        *,
        client_user_message_id: str | Omit | None = OMIT,
        cwd: str | Omit | None = OMIT,
        approval_policy: AskForApproval | Omit | None = OMIT,
        approvals_reviewer: ApprovalsReviewer | Omit | None = OMIT,
        sandbox_policy: SandboxPolicy | Omit | None = OMIT,
        model: str | Omit | None = OMIT,
        service_tier: str | Omit | None = OMIT,
        service_tier_for_turn: str | Omit | None = OMIT,
        effort: ReasoningEffort | Omit | None = OMIT,
        summary: ReasoningSummary | Omit | None = OMIT,
        personality: Personality | Omit | None = OMIT,
        output_schema: Any | Omit = OMIT,
        disabled_plugin_ids: list[str] | Omit | None = OMIT,
        parent_turn_id: str | Omit | None = OMIT,
        root_turn_id: str | Omit | None = OMIT,
        turn_trigger: str | Omit | None = OMIT,
        tool_output: TurnToolOutput | Omit | None = OMIT,
    ) -> TurnRun:
        """Starts a turn. The input is a text, or parts.

        - `turn = await thread.run(…)` returns when the server has accepted it.
        - `async with thread.run(…) as turn:` interrupts the turn when the block is left before its
          end.
        - `async for event in thread.run(…):` is the same, for its events alone.

        Args:
            client_user_message_id: An id for the message, so that sending it again does no harm.
            cwd: The working folder from now on.
            approval_policy: When the agent has to ask, from now on.
            approvals_reviewer: Who answers when it asks, from now on.
            sandbox_policy: What its commands can reach, from now on.
            model: Name of the model from now on.
            service_tier: Class of service from now on.
            service_tier_for_turn: Class of service for this turn only.
            effort: How long the model may think, from now on.
            summary: How much of its thinking it tells, from now on.
            personality: The tone in which the agent talks, from now on. Deprecated: Servers no
                longer change the tone.
            output_schema: JSON Schema that the final answer of this turn has to follow.
            disabled_plugin_ids: Plugins to switch off.
            parent_turn_id: The turn that started this one.
            root_turn_id: The turn that this one goes back to.
            turn_trigger: What started the turn, in the words of the client.
            tool_output: The output of a tool, in place of words of the user.
        """
        settings = given(
            client_user_message_id=client_user_message_id,
            cwd=cwd,
            approval_policy=approval_policy,
            approvals_reviewer=approvals_reviewer,
            sandbox_policy=sandbox_policy,
            model=model,
            service_tier=service_tier,
            service_tier_for_turn=service_tier_for_turn,
            effort=effort,
            summary=summary,
            personality=personality,
            output_schema=output_schema,
            disabled_plugin_ids=disabled_plugin_ids,
            parent_turn_id=parent_turn_id,
            root_turn_id=root_turn_id,
            turn_trigger=turn_trigger,
            tool_output=tool_output,
        )
        return self._run(input, settings)
