// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! Types of the protocol: web search.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::maybe::Maybe;
use crate::wire;

/// The model looked something up on the web.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "webSearch", rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebSearchItem {
    /// Unique inside the thread.
    pub id: String,
    /// What it looked up, for people. Can be empty before the item is completed.
    pub query: String,
    /// What it did.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub action: Maybe<WebSearchAction>,
    /// What was found, in a form that the search decides and this protocol does not.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub results: Maybe<Vec<Value>>,
    /// When the item was started. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub started_at_ms: Maybe<i64>,
    /// When it was completed. Null while it is in progress. Unix time in milliseconds.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub completed_at_ms: Maybe<i64>,
}

impl WebSearchItem {
    /// What can be left out is.
    pub fn new(id: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            query: query.into(),
            action: Maybe::Absent,
            results: Maybe::Absent,
            started_at_ms: Maybe::Absent,
            completed_at_ms: Maybe::Absent,
        }
    }

    /// Sets `action`.
    pub fn with_action(mut self, action: impl Into<Maybe<WebSearchAction>>) -> Self {
        self.action = action.into();
        self
    }

    /// Sets `results`.
    pub fn with_results(mut self, results: impl Into<Maybe<Vec<Value>>>) -> Self {
        self.results = results.into();
        self
    }

    /// Sets `started_at_ms`.
    pub fn with_started_at_ms(mut self, started_at_ms: impl Into<Maybe<i64>>) -> Self {
        self.started_at_ms = started_at_ms.into();
        self
    }

    /// Sets `completed_at_ms`.
    pub fn with_completed_at_ms(mut self, completed_at_ms: impl Into<Maybe<i64>>) -> Self {
        self.completed_at_ms = completed_at_ms.into();
        self
    }
}

/// What the model does on the web.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WebSearchAction {
    /// The model searches for pages.
    Search(WebSearchForPages),
    /// The model opens a page.
    OpenPage(WebSearchOpenPage),
    /// The model looks for something in a page.
    FindInPage(WebSearchFindInPage),
    /// The model does something else on the web.
    Other(WebSearchOther),
    /// What this crate does not know, as it came.
    Unknown(Value),
}

impl<'de> Deserialize<'de> for WebSearchAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match wire::tag(&value, "type") {
            Some("search") => wire::decode(value).map(Self::Search),
            Some("openPage") => wire::decode(value).map(Self::OpenPage),
            Some("findInPage") => wire::decode(value).map(Self::FindInPage),
            Some("other") => wire::decode(value).map(Self::Other),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Serialize for WebSearchAction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Search(value) => value.serialize(serializer),
            Self::OpenPage(value) => value.serialize(serializer),
            Self::FindInPage(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl From<WebSearchForPages> for WebSearchAction {
    fn from(value: WebSearchForPages) -> Self {
        Self::Search(value)
    }
}

impl From<WebSearchOpenPage> for WebSearchAction {
    fn from(value: WebSearchOpenPage) -> Self {
        Self::OpenPage(value)
    }
}

impl From<WebSearchFindInPage> for WebSearchAction {
    fn from(value: WebSearchFindInPage) -> Self {
        Self::FindInPage(value)
    }
}

impl From<WebSearchOther> for WebSearchAction {
    fn from(value: WebSearchOther) -> Self {
        Self::Other(value)
    }
}

/// The model searches for pages.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "search")]
#[non_exhaustive]
pub struct WebSearchForPages {
    /// What it searches for.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub query: Maybe<String>,
    /// What it searches for, when it is several things at once.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub queries: Maybe<Vec<String>>,
}

impl WebSearchForPages {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `query`.
    pub fn with_query(mut self, query: impl Into<Maybe<String>>) -> Self {
        self.query = query.into();
        self
    }

    /// Sets `queries`.
    pub fn with_queries(mut self, queries: impl Into<Maybe<Vec<String>>>) -> Self {
        self.queries = queries.into();
        self
    }
}

/// The model opens a page.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "openPage")]
#[non_exhaustive]
pub struct WebSearchOpenPage {
    /// Address of the page.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub url: Maybe<String>,
}

impl WebSearchOpenPage {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `url`.
    pub fn with_url(mut self, url: impl Into<Maybe<String>>) -> Self {
        self.url = url.into();
        self
    }
}

/// The model looks for something in a page.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "findInPage")]
#[non_exhaustive]
pub struct WebSearchFindInPage {
    /// Address of the page.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub url: Maybe<String>,
    /// What to look for.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub pattern: Maybe<String>,
}

impl WebSearchFindInPage {
    /// All is left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `url`.
    pub fn with_url(mut self, url: impl Into<Maybe<String>>) -> Self {
        self.url = url.into();
        self
    }

    /// Sets `pattern`.
    pub fn with_pattern(mut self, pattern: impl Into<Maybe<String>>) -> Self {
        self.pattern = pattern.into();
        self
    }
}

/// The model does something else on the web.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "type", rename = "other")]
#[non_exhaustive]
pub struct WebSearchOther {}

impl WebSearchOther {
    /// All is left out.
    pub fn new() -> Self {
        Self {}
    }
}
