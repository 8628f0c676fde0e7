// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: files.

use serde::{Deserialize, Serialize};

use crate::maybe::Maybe;

/// A file to read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FsReadFileParams {
    /// The file.
    pub path: String,
}

impl FsReadFileParams {
    /// What can be left out is.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

/// What is in the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FsReadFileResponse {
    /// All of its bytes. Bytes in base64.
    pub data_base64: String,
}

impl FsReadFileResponse {
    /// What can be left out is.
    pub fn new(data_base64: impl Into<String>) -> Self {
        Self {
            data_base64: data_base64.into(),
        }
    }
}

/// A file to write.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FsWriteFileParams {
    /// The file. It is created, or loses what it held; its folder has to exist.
    pub path: String,
    /// All of its bytes. Bytes in base64.
    pub data_base64: String,
}

impl FsWriteFileParams {
    /// What can be left out is.
    pub fn new(path: impl Into<String>, data_base64: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            data_base64: data_base64.into(),
        }
    }
}

/// The file was written.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FsWriteFileResponse {}

impl FsWriteFileResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// What to look up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FsGetMetadataParams {
    /// A file, a folder or a symbolic link.
    pub path: String,
}

impl FsGetMetadataParams {
    /// What can be left out is.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

/// What the file system knows of a path, without the contents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FsGetMetadataResponse {
    /// It is a folder, or a symbolic link to one.
    pub is_directory: bool,
    /// It is an ordinary file, or a symbolic link to one.
    pub is_file: bool,
    /// The path is a symbolic link itself, wherever it leads.
    pub is_symlink: bool,
    /// When it was created; 0 where the file system does not say. Unix time in milliseconds.
    pub created_at_ms: i64,
    /// When its contents last changed; 0 where the file system does not say. Unix time in
    /// milliseconds.
    pub modified_at_ms: i64,
}

impl FsGetMetadataResponse {
    /// What can be left out is.
    pub fn new(
        is_directory: bool,
        is_file: bool,
        is_symlink: bool,
        created_at_ms: i64,
        modified_at_ms: i64,
    ) -> Self {
        Self {
            is_directory,
            is_file,
            is_symlink,
            created_at_ms,
            modified_at_ms,
        }
    }
}

/// A folder to look into.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FsReadDirectoryParams {
    /// The folder.
    pub path: String,
}

impl FsReadDirectoryParams {
    /// What can be left out is.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

/// What is in the folder, but not what is in folders below it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FsReadDirectoryResponse {
    /// The entries, in no particular order.
    pub entries: Vec<FsReadDirectoryEntry>,
}

impl FsReadDirectoryResponse {
    /// What can be left out is.
    pub fn new(entries: Vec<FsReadDirectoryEntry>) -> Self {
        Self { entries }
    }
}

/// One thing in a folder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FsReadDirectoryEntry {
    /// Its name, without any folder.
    pub file_name: String,
    /// It is a folder, or a symbolic link to one.
    pub is_directory: bool,
    /// It is an ordinary file, or a symbolic link to one.
    pub is_file: bool,
}

impl FsReadDirectoryEntry {
    /// What can be left out is.
    pub fn new(file_name: impl Into<String>, is_directory: bool, is_file: bool) -> Self {
        Self {
            file_name: file_name.into(),
            is_directory,
            is_file,
        }
    }
}

/// A folder to make.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FsCreateDirectoryParams {
    /// The folder.
    pub path: String,
    /// Also make the folders above that are missing. Yes when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub recursive: Maybe<bool>,
}

impl FsCreateDirectoryParams {
    /// What can be left out is.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            recursive: Maybe::Absent,
        }
    }

    /// Sets `recursive`.
    pub fn with_recursive(mut self, recursive: impl Into<Maybe<bool>>) -> Self {
        self.recursive = recursive.into();
        self
    }
}

/// The folder was made.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FsCreateDirectoryResponse {}

impl FsCreateDirectoryResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// What to copy, and where to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FsCopyParams {
    /// The file or folder to copy.
    pub source_path: String,
    /// The path of the copy itself, not of the folder to put it in.
    pub destination_path: String,
    /// With everything below it: a folder cannot be copied otherwise. Makes no difference to a
    /// file. No when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recursive: Option<bool>,
}

impl FsCopyParams {
    /// What can be left out is.
    pub fn new(source_path: impl Into<String>, destination_path: impl Into<String>) -> Self {
        Self {
            source_path: source_path.into(),
            destination_path: destination_path.into(),
            recursive: None,
        }
    }

    /// Sets `recursive`.
    pub fn with_recursive(mut self, recursive: bool) -> Self {
        self.recursive = Some(recursive);
        self
    }
}

/// The copy was made.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FsCopyResponse {}

impl FsCopyResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// What to delete.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FsRemoveParams {
    /// The file or folder.
    pub path: String,
    /// Of a folder, also everything below it. Yes when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub recursive: Maybe<bool>,
    /// It is no error when there is nothing to delete. Yes when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub force: Maybe<bool>,
}

impl FsRemoveParams {
    /// What can be left out is.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            recursive: Maybe::Absent,
            force: Maybe::Absent,
        }
    }

    /// Sets `recursive`.
    pub fn with_recursive(mut self, recursive: impl Into<Maybe<bool>>) -> Self {
        self.recursive = recursive.into();
        self
    }

    /// Sets `force`.
    pub fn with_force(mut self, force: impl Into<Maybe<bool>>) -> Self {
        self.force = force.into();
        self
    }
}

/// It is gone.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FsRemoveResponse {}

impl FsRemoveResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// What to watch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FsWatchParams {
    /// A name that the client makes up, unique on its connection.
    pub watch_id: String,
    /// The file or folder. Of a folder, what is directly in it is watched too.
    pub path: String,
}

impl FsWatchParams {
    /// What can be left out is.
    pub fn new(watch_id: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            watch_id: watch_id.into(),
            path: path.into(),
        }
    }
}

/// It is watched from now on, until `fs/unwatch` or the end of the connection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FsWatchResponse {
    /// The path in its canonical form.
    pub path: String,
}

impl FsWatchResponse {
    /// What can be left out is.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

/// What to watch no longer. It is no error when it is not watched.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FsUnwatchParams {
    /// The `watchId` of the `fs/watch`.
    pub watch_id: String,
}

impl FsUnwatchParams {
    /// What can be left out is.
    pub fn new(watch_id: impl Into<String>) -> Self {
        Self {
            watch_id: watch_id.into(),
        }
    }
}

/// It is no longer watched.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FsUnwatchResponse {}

impl FsUnwatchResponse {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// Something that is watched has changed. Changes in quick succession come together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FsChangedNotification {
    /// The `watchId` of the `fs/watch`.
    pub watch_id: String,
    /// The files and folders that were created, changed or deleted; not which of these.
    pub changed_paths: Vec<String>,
}

impl FsChangedNotification {
    /// What can be left out is.
    pub fn new(watch_id: impl Into<String>, changed_paths: Vec<String>) -> Self {
        Self {
            watch_id: watch_id.into(),
            changed_paths,
        }
    }
}
