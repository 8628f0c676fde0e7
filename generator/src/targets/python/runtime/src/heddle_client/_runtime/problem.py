"""What is wrong with a value, as a sentence."""

from __future__ import annotations

from pydantic import ValidationError

_SHOWN = 3


def problem_of(error: ValidationError) -> str:
    """The first things that are wrong, each with its place."""
    problems = error.errors(include_url=False, include_context=False, include_input=False)
    shown = [f"{_place(each['loc'])}: {each['msg']}" for each in problems[:_SHOWN]]
    if len(problems) > _SHOWN:
        shown.append(f"and {len(problems) - _SHOWN} more")
    return f"{'; '.join(shown)}."


def _place(location: tuple[int | str, ...]) -> str:
    return "/" + "/".join(str(step) for step in location)
