# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: skills."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool


class SkillsListParams(Model):
    """For which folders to list skills."""

    cwds: Maybe[list[str]] = None
    """The working folders. That of the server when empty or left out."""

    force_reload: Maybe[Bool] = None
    """Read all files again, even those that the server remembers."""


class SkillsListResponse(Model):
    """Skills, by working folder."""

    data: list[SkillsListEntry]
    """One entry a folder."""


class SkillsListEntry(Model):
    """The skills of one working folder."""

    cwd: str
    """The working folder."""

    skills: list[SkillMetadata]
    """Its skills, also those that are off."""

    errors: list[SkillErrorInfo]
    """What could not be read."""


class SkillMetadata(Model):
    """A skill: instructions for one kind of work."""

    name: str
    """Its name, as the user and the model write it."""

    description: str
    """What it is good for and when to use it, for the model."""

    short_description: str | None = Field(
        default=None,
        deprecated="It comes from the older form of the file. Use `interface.shortDescription`.",
    )
    """What it is good for, in a few words.

    Deprecated: It comes from the older form of the file. Use `interface.shortDescription`.
    """

    interface: SkillInterface | None = None
    """How it is shown. Null when it does not say."""

    dependencies: SkillDependencies | None = None
    """What it needs. Null when it does not say."""

    path: str
    """Its file `SKILL.md`."""

    scope: SkillScope
    """Whom it is for."""

    plugin_id: str | None = None
    """The plugin that brought it, where that is known."""

    enabled: Bool
    """Whether it is on."""


class SkillInterface(Model):
    """How a skill is shown."""

    display_name: str | None = None
    """Its name, for people."""

    short_description: str | None = None
    """What it is good for, in a few words for people."""

    icon_small: str | None = None
    """The file of its small picture."""

    icon_large: str | None = None
    """The file of its large picture."""

    icon_small_url: str | None = None
    """Address of its small picture, where it comes from a catalogue."""

    icon_large_url: str | None = None
    """Address of its large picture, where it comes from a catalogue."""

    brand_color: str | None = None
    """Its colour."""

    default_prompt: str | None = None
    """Words to use it with, for the user to begin from."""


class SkillDependencies(Model):
    """What a skill needs."""

    tools: list[SkillToolDependency]
    """The tools that it needs."""


class SkillToolDependency(Model):
    """A tool that a skill needs."""

    type: str
    """The kind of tool, such as `mcp`."""

    value: str
    """Its name."""

    description: str | None = None
    """What it is, for people."""

    transport: str | None = None
    """How to talk to it, such as `streamable_http`."""

    command: str | None = None
    """The command that starts it, where one does."""

    url: str | None = None
    """Its address, where it has one."""


KnownSkillScope: TypeAlias = Literal["user", "repo", "system", "admin"]
"""The texts of `SkillScope` that this package knows."""

SkillScope: TypeAlias = KnownSkillScope | str
"""Whom a skill is for, and so where it comes from.

- `user`: The user, everywhere.
- `repo`: Everybody who works on this project.
- `system`: Everybody: it comes with the server.
- `admin`: Everybody on this machine, as its administrator wants.
"""


class SkillErrorInfo(Model):
    """Why a skill could not be read."""

    path: str
    """Its file."""

    message: str
    """What is wrong, for people."""


class SkillsExtraRootsSetParams(Model):
    """More folders to look for skills in."""

    extra_roots: list[str]
    """The folders, in place of those that were set before. None when empty."""


class SkillsExtraRootsSetResponse(Model):
    """The folders are set."""


class SkillsConfigWriteParams(Model):
    """A skill, and whether it is to be on. The skill is told by its file or by its name."""

    path: str | None = None
    """The file `SKILL.md` of the skill."""

    name: str | None = None
    """Name of the skill, in place of `path`."""

    enabled: Bool
    """Whether it is to be on."""


class SkillsConfigWriteResponse(Model):
    """What came of it."""

    effective_enabled: Bool
    """Whether the skill is on now, everything considered."""


class SkillsChangedNotification(Model):
    """Files of skills were changed, so that lists of skills are out of date. It does not say
    which.
    """
