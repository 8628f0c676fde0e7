//! How the enums of the protocol are read and written. All of them are open: what is not known is kept.

use std::cmp::Reverse;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeOwned, Deserializer, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

/// The text in the field that tells objects apart.
pub(crate) fn tag<'a>(value: &'a Value, field: &str) -> Option<&'a str> {
    value.get(field).and_then(Value::as_str)
}

/// Makes a type of a value that was read already.
pub(crate) fn decode<T: DeserializeOwned, E: de::Error>(value: Value) -> Result<T, E> {
    serde_json::from_value(value).map_err(E::custom)
}

/// What tells plain texts and objects with one member apart.
pub(crate) enum Keyed<'a> {
    /// The text itself.
    Text(&'a str),
    /// The key of the only member.
    Member(&'a str),
    /// Neither.
    Other,
}

pub(crate) fn keyed(value: &Value) -> Keyed<'_> {
    match value {
        Value::String(text) => Keyed::Text(text),
        Value::Object(members) if members.len() == 1 => members
            .keys()
            .next()
            .map_or(Keyed::Other, |key| Keyed::Member(key)),
        _ => Keyed::Other,
    }
}

/// Makes a type of the only member of an object.
pub(crate) fn decode_member<T: DeserializeOwned, E: de::Error>(value: Value) -> Result<T, E> {
    let Value::Object(members) = value else {
        return Err(E::custom("expected an object with one member"));
    };
    let member = members.into_iter().next().map(|(_, member)| member);
    decode(member.unwrap_or_default())
}

/// Writes an object with one member.
pub(crate) fn member<S: Serializer>(
    serializer: S,
    key: &'static str,
    value: &impl Serialize,
) -> Result<S::Ok, S::Error> {
    let mut members = serializer.serialize_map(Some(1))?;
    members.serialize_entry(key, value)?;
    members.end()
}

/// Reads a value as a type, if it is one.
pub(crate) fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}

/// As [`read`], for a value of a certain kind only: an array is not taken for an object with its fields in order.
pub(crate) fn attempt<T: DeserializeOwned>(
    value: &Value,
    is_kind: fn(&Value) -> bool,
) -> Option<T> {
    is_kind(value).then(|| read(value)).flatten()
}

/// What an object without a tag looks like.
pub(crate) struct Shape {
    pub(crate) required: &'static [&'static str],
    pub(crate) optional: &'static [&'static str],
    /// Fields that always have the same text.
    pub(crate) constants: &'static [(&'static str, &'static str)],
    /// Fields that have one of some known texts.
    pub(crate) texts: &'static [(&'static str, &'static [&'static str])],
}

impl Shape {
    /// Is it an object, are the required fields all there, and do the constants have their values?
    fn fits(&self, value: &Value) -> bool {
        value.is_object()
            && self.required.iter().all(|name| value.get(name).is_some())
            && self
                .constants
                .iter()
                .all(|(name, text)| tag(value, name) == Some(text))
    }

    /// More is nearer: known texts count first, then known fields.
    fn nearness(&self, value: &Value) -> (isize, usize) {
        let known: isize = self
            .texts
            .iter()
            .filter_map(|(name, texts)| Some(texts.contains(&tag(value, name)?)))
            .chain(self.constants.iter().map(|_| true))
            .map(|is_known| if is_known { 1 } else { -1 })
            .sum();
        let fields = self.required.iter().chain(self.optional);
        (
            known,
            fields.filter(|name| value.get(name).is_some()).count(),
        )
    }
}

/// The members of a union that an object can be, the closest first. Each has its shapes.
pub(crate) fn by_closeness(value: &Value, members: &[&[Shape]]) -> Vec<usize> {
    let mut fitting: Vec<_> = members
        .iter()
        .enumerate()
        .filter_map(|(index, shapes)| {
            let fitting = shapes.iter().filter(|shape| shape.fits(value));
            let nearest = fitting.map(|shape| shape.nearness(value)).max()?;
            Some((Reverse(nearest), index))
        })
        .collect();
    fitting.sort_unstable();
    fitting.into_iter().map(|(_, index)| index).collect()
}

/// Reads a text as a type that is made of texts.
pub(crate) struct TextVisitor<T>(pub(crate) PhantomData<T>);

impl<T: for<'a> From<&'a str>> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
}

pub(crate) fn decode_text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'a> From<&'a str>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(TextVisitor(PhantomData))
}

/// What all enums of texts can do.
macro_rules! text_enum {
    ($name:ident) => {
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::decode_text(deserializer)
            }
        }
    };
}
pub(crate) use text_enum;
