// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: reviews.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::*;
use crate::maybe::Maybe;
use crate::wire::{self, text_enum};

/// What to look at, and where.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReviewStartParams {
    /// The thread.
    pub thread_id: String,
    /// What to look at.
    pub target: ReviewTarget,
    /// Where the review takes place. In the thread itself when left out.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub delivery: Maybe<ReviewDelivery>,
}

impl ReviewStartParams {
    /// What can be left out is.
    pub fn new(thread_id: impl Into<String>, target: ReviewTarget) -> Self {
        Self {
            thread_id: thread_id.into(),
            target,
            delivery: Maybe::Absent,
        }
    }

    /// Sets `delivery`.
    pub fn with_delivery(mut self, delivery: impl Into<Maybe<ReviewDelivery>>) -> Self {
        self.delivery = delivery.into();
        self
    }
}

/// What a review looks at.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReviewTarget {
    /// All that differs from the last commit, new files included, whether staged or not.
    UncommittedChanges(UncommittedChangesTarget),
    /// What the current branch adds to another one.
    BaseBranch(BaseBranchTarget),
    /// What one commit changed.
    Commit(CommitTarget),
    /// Whatever the user says.
    Custom(CustomTarget),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for ReviewTarget {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("uncommittedChanges") => wire::decode(value).map(Self::UncommittedChanges),
            Some("baseBranch") => wire::decode(value).map(Self::BaseBranch),
            Some("commit") => wire::decode(value).map(Self::Commit),
            Some("custom") => wire::decode(value).map(Self::Custom),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for ReviewTarget {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::UncommittedChanges(value) => value.serialize(serializer),
            Self::BaseBranch(value) => value.serialize(serializer),
            Self::Commit(value) => value.serialize(serializer),
            Self::Custom(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<UncommittedChangesTarget> for ReviewTarget {
    fn from(value: UncommittedChangesTarget) -> Self {
        Self::UncommittedChanges(value)
    }
}

impl From<BaseBranchTarget> for ReviewTarget {
    fn from(value: BaseBranchTarget) -> Self {
        Self::BaseBranch(value)
    }
}

impl From<CommitTarget> for ReviewTarget {
    fn from(value: CommitTarget) -> Self {
        Self::Commit(value)
    }
}

impl From<CustomTarget> for ReviewTarget {
    fn from(value: CustomTarget) -> Self {
        Self::Custom(value)
    }
}

/// All that differs from the last commit, new files included, whether staged or not.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "uncommittedChanges")]
#[non_exhaustive]
pub struct UncommittedChangesTarget {}

impl UncommittedChangesTarget {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}

/// What the current branch adds to another one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "baseBranch")]
#[non_exhaustive]
pub struct BaseBranchTarget {
    /// The other branch.
    pub branch: String,
}

impl BaseBranchTarget {
    /// What can be left out is.
    pub fn new(branch: impl Into<String>) -> Self {
        Self {
            branch: branch.into(),
        }
    }
}

/// What one commit changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "commit")]
#[non_exhaustive]
pub struct CommitTarget {
    /// The commit.
    pub sha: String,
    /// What to call it towards people, such as the first line of its message.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub title: Maybe<String>,
}

impl CommitTarget {
    /// What can be left out is.
    pub fn new(sha: impl Into<String>) -> Self {
        Self {
            sha: sha.into(),
            title: Maybe::Absent,
        }
    }

    /// Sets `title`.
    pub fn with_title(mut self, title: impl Into<Maybe<String>>) -> Self {
        self.title = title.into();
        self
    }
}

/// Whatever the user says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "custom")]
#[non_exhaustive]
pub struct CustomTarget {
    /// What to look at and how, in words.
    pub instructions: String,
}

impl CustomTarget {
    /// What can be left out is.
    pub fn new(instructions: impl Into<String>) -> Self {
        Self {
            instructions: instructions.into(),
        }
    }
}

/// Where a review takes place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReviewDelivery {
    /// In the thread itself.
    Inline,
    /// A value that this crate does not know.
    Unknown(String),
}

impl ReviewDelivery {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inline => "inline",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReviewDelivery {
    fn from(text: &str) -> Self {
        match text {
            "inline" => Self::Inline,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

text_enum!(ReviewDelivery);

/// The review has begun.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReviewStartResponse {
    /// The turn that the review is.
    pub turn: Turn,
    /// The thread that it takes place in: the one that was asked for, or the new one where it is
    /// detached.
    pub review_thread_id: String,
}

impl ReviewStartResponse {
    /// What can be left out is.
    pub fn new(turn: Turn, review_thread_id: impl Into<String>) -> Self {
        Self {
            turn,
            review_thread_id: review_thread_id.into(),
        }
    }
}
