// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: search.

use serde::{Deserialize, Serialize};

use crate::maybe::Maybe;
use crate::wire::text_enum;

/// What to look for, and where.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FuzzyFileSearchParams {
    /// Letters that occur in the path, in this order but with others between them.
    pub query: String,
    /// The folders to look in, with everything below them.
    pub roots: Vec<String>,
    /// A name for a series of searches that the client makes up: each one stops the one before.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub cancellation_token: Maybe<String>,
}

impl FuzzyFileSearchParams {
    /// What can be left out is.
    pub fn new(query: impl Into<String>, roots: Vec<String>) -> Self {
        Self {
            query: query.into(),
            roots,
            cancellation_token: Maybe::Absent,
        }
    }

    /// Sets `cancellation_token`.
    pub fn with_cancellation_token(mut self, cancellation_token: impl Into<Maybe<String>>) -> Self {
        self.cancellation_token = cancellation_token.into();
        self
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FuzzyFileSearchResponse {
    /// The best files and folders, the best first. The server limits how many.
    pub files: Vec<FuzzyFileSearchResult>,
}

impl FuzzyFileSearchResponse {
    /// What can be left out is.
    pub fn new(files: Vec<FuzzyFileSearchResult>) -> Self {
        Self { files }
    }
}

/// A file or folder that was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FuzzyFileSearchResult {
    /// The folder out of `roots` that it was found in.
    pub root: String,
    /// Its path from there.
    pub path: String,
    /// What it is.
    pub match_type: FuzzyFileSearchMatchType,
    /// The last part of its path.
    pub file_name: String,
    /// How well it fits; higher is better.
    pub score: u32,
    /// Which characters of `path` fit the query, counted from 0, for highlighting.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub indices: Maybe<Vec<u32>>,
}

impl FuzzyFileSearchResult {
    /// What can be left out is.
    pub fn new(
        root: impl Into<String>,
        path: impl Into<String>,
        match_type: FuzzyFileSearchMatchType,
        file_name: impl Into<String>,
        score: u32,
    ) -> Self {
        Self {
            root: root.into(),
            path: path.into(),
            match_type,
            file_name: file_name.into(),
            score,
            indices: Maybe::Absent,
        }
    }

    /// Sets `indices`.
    pub fn with_indices(mut self, indices: impl Into<Maybe<Vec<u32>>>) -> Self {
        self.indices = indices.into();
        self
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FuzzyFileSearchMatchType {
    /// A file.
    File,
    /// A folder.
    Directory,
    /// A value that this crate does not know.
    Unknown(String),
}

impl FuzzyFileSearchMatchType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::File => "file",
            Self::Directory => "directory",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for FuzzyFileSearchMatchType {
    fn from(text: &str) -> Self {
        match text {
            "file" => Self::File,
            "directory" => Self::Directory,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(FuzzyFileSearchMatchType);

/// What was found so far.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionUpdatedNotification {
    /// The `sessionId` of the `fuzzyFileSearch/sessionStart`.
    pub session_id: String,
    /// The query that it was found for. It may have been replaced since.
    pub query: String,
    /// The best files and folders, the best first. They replace those that were sent before.
    pub files: Vec<FuzzyFileSearchResult>,
}

impl FuzzyFileSearchSessionUpdatedNotification {
    /// What can be left out is.
    pub fn new(
        session_id: impl Into<String>,
        query: impl Into<String>,
        files: Vec<FuzzyFileSearchResult>,
    ) -> Self {
        Self {
            session_id: session_id.into(),
            query: query.into(),
            files,
        }
    }
}

/// Nothing more will be found for the present query. The session stays open for another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionCompletedNotification {
    /// The `sessionId` of the `fuzzyFileSearch/sessionStart`.
    pub session_id: String,
}

impl FuzzyFileSearchSessionCompletedNotification {
    /// What can be left out is.
    pub fn new(session_id: impl Into<String>) -> Self {
        Self {
            session_id: session_id.into(),
        }
    }
}
