# Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.
"""Types of the protocol: files."""

from __future__ import annotations

from .._runtime.model import Maybe, Model
from .._runtime.scalars import Bool, Int


class FsReadFileParams(Model):
    """A file to read."""

    path: str
    """The file."""


class FsReadFileResponse(Model):
    """What is in the file."""

    data_base64: str
    """All of its bytes. Bytes in base64."""


class FsWriteFileParams(Model):
    """A file to write."""

    path: str
    """The file. It is created, or loses what it held; its folder has to exist."""

    data_base64: str
    """All of its bytes. Bytes in base64."""


class FsWriteFileResponse(Model):
    """The file was written."""


class FsGetMetadataParams(Model):
    """What to look up."""

    path: str
    """A file, a folder or a symbolic link."""


class FsGetMetadataResponse(Model):
    """What the file system knows of a path, without the contents."""

    is_directory: Bool
    """It is a folder, or a symbolic link to one."""

    is_file: Bool
    """It is an ordinary file, or a symbolic link to one."""

    is_symlink: Bool
    """The path is a symbolic link itself, wherever it leads."""

    created_at_ms: Int
    """When it was created; 0 where the file system does not say. Unix time in milliseconds."""

    modified_at_ms: Int
    """When its contents last changed; 0 where the file system does not say. Unix time in
    milliseconds.
    """


class FsReadDirectoryParams(Model):
    """A folder to look into."""

    path: str
    """The folder."""


class FsReadDirectoryResponse(Model):
    """What is in the folder, but not what is in folders below it."""

    entries: list[FsReadDirectoryEntry]
    """The entries, in no particular order."""


class FsReadDirectoryEntry(Model):
    """One thing in a folder."""

    file_name: str
    """Its name, without any folder."""

    is_directory: Bool
    """It is a folder, or a symbolic link to one."""

    is_file: Bool
    """It is an ordinary file, or a symbolic link to one."""


class FsCreateDirectoryParams(Model):
    """A folder to make."""

    path: str
    """The folder."""

    recursive: Bool | None = None
    """Also make the folders above that are missing. Yes when left out."""


class FsCreateDirectoryResponse(Model):
    """The folder was made."""


class FsCopyParams(Model):
    """What to copy, and where to."""

    source_path: str
    """The file or folder to copy."""

    destination_path: str
    """The path of the copy itself, not of the folder to put it in."""

    recursive: Maybe[Bool] = None
    """With everything below it: a folder cannot be copied otherwise. Makes no difference to a file.
    No when left out.
    """


class FsCopyResponse(Model):
    """The copy was made."""


class FsRemoveParams(Model):
    """What to delete."""

    path: str
    """The file or folder."""

    recursive: Bool | None = None
    """Of a folder, also everything below it. Yes when left out."""

    force: Bool | None = None
    """It is no error when there is nothing to delete. Yes when left out."""


class FsRemoveResponse(Model):
    """It is gone."""


class FsWatchParams(Model):
    """What to watch."""

    watch_id: str
    """A name that the client makes up, unique on its connection."""

    path: str
    """The file or folder. Of a folder, what is directly in it is watched too."""


class FsWatchResponse(Model):
    """It is watched from now on, until `fs/unwatch` or the end of the connection."""

    path: str
    """The path in its canonical form."""


class FsUnwatchParams(Model):
    """What to watch no longer. It is no error when it is not watched."""

    watch_id: str
    """The `watchId` of the `fs/watch`."""


class FsUnwatchResponse(Model):
    """It is no longer watched."""


class FsChangedNotification(Model):
    """Something that is watched has changed. Changes in quick succession come together."""

    watch_id: str
    """The `watchId` of the `fs/watch`."""

    changed_paths: list[str]
    """The files and folders that were created, changed or deleted; not which of these."""
