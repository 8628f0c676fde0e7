//! Fields with three states.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A field that can be left out, and that can be null: these are two states of their own.
///
/// Where the difference does not matter, [`get`](Maybe::get) and [`into_option`](Maybe::into_option) make an
/// `Option` of it. Everything that a field takes can be turned into one:
///
/// ```
/// # use heddle_client::Maybe;
/// let given: Maybe<String> = "text".into();
/// assert_eq!(given.as_deref(), Some("text"));
/// assert_eq!(Maybe::<i64>::from(None::<i64>), Maybe::Null);
/// assert!(Maybe::<i64>::default().is_absent());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Maybe<T> {
    /// The field is not there.
    #[default]
    Absent,
    /// The field is there and says nothing.
    Null,
    /// The field has a value.
    Present(T),
}

impl<T> Maybe<T> {
    /// The value, if there is one.
    pub fn get(&self) -> Option<&T> {
        match self {
            Self::Present(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value to be changed, if there is one.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Present(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Present(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// What the value dereferences to, as `&str` of a `String`, if there is one.
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: std::ops::Deref,
    {
        self.get().map(T::deref)
    }

    /// Is the field not there?
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Is the field there, without a value?
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Does the field have a value?
    pub const fn is_present(&self) -> bool {
        matches!(self, Self::Present(_))
    }
}

impl<T> From<T> for Maybe<T> {
    fn from(value: T) -> Self {
        Self::Present(value)
    }
}

/// `None` is null: what is to be left out is not set.
impl<T> From<Option<T>> for Maybe<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Present)
    }
}

impl From<&str> for Maybe<String> {
    fn from(text: &str) -> Self {
        Self::Present(text.to_owned())
    }
}

impl<T> From<Maybe<T>> for Option<T> {
    fn from(field: Maybe<T>) -> Self {
        field.into_option()
    }
}

/// Serde leaves out fields that are absent; where it cannot, absence is written as null.
impl<T: Serialize> Serialize for Maybe<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_none(),
            Self::Present(value) => serializer.serialize_some(value),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Maybe<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}
