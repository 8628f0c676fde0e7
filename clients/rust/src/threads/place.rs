//! Which turn a notification is about.

use serde::Deserialize;
use serde_json::value::RawValue;

/// The turn of a thread.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) thread_id: String,
    pub(crate) turn_id: String,
}

/// What tells it. Anything can be in these fields, of a notification that nobody knows.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Named<'a> {
    #[serde(borrow)]
    thread_id: Option<&'a RawValue>,
    #[serde(borrow)]
    turn_id: Option<&'a RawValue>,
    #[serde(borrow)]
    turn: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Turn {
    id: String,
}

impl Place {
    pub(crate) fn of(params: Option<&RawValue>) -> Option<Self> {
        let Named {
            thread_id,
            turn_id,
            turn,
        } = serde_json::from_str(params?.get()).ok()?;
        let text = |raw: &RawValue| serde_json::from_str::<String>(raw.get()).ok();
        let of_turn = |raw: &RawValue| serde_json::from_str::<Turn>(raw.get()).ok();
        Some(Self {
            thread_id: thread_id.and_then(text)?,
            turn_id: match turn_id {
                Some(turn_id) => text(turn_id)?,
                None => turn.and_then(of_turn)?.id,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<(String, String)> {
        let raw = RawValue::from_string(text.to_owned()).expect("JSON");
        Place::of(Some(&raw)).map(|place| (place.thread_id, place.turn_id))
    }

    #[test]
    fn a_turn_is_named_by_its_id_or_by_itself() {
        let place = Some(("t".to_owned(), "1".to_owned()));
        assert_eq!(of(r#"{"threadId":"t","turnId":"1","more":[]}"#), place);
        assert_eq!(
            of(r#"{"threadId":"t","turnId":null,"turn":{"id":"1"}}"#),
            place
        );
    }

    #[test]
    fn anything_else_is_about_no_turn() {
        assert_eq!(of(r#"{"threadId":"t"}"#), None);
        assert_eq!(of(r#"{"threadId":7,"turnId":"1"}"#), None);
        assert_eq!(of("[]"), None);
        assert_eq!(Place::of(None), None);
    }
}
