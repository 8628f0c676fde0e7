//! Messages, as they are on the wire.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::error::{ProtocolViolation, RpcError};

/// What a request and its answer have in common.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RequestId {
    /// As this client and most servers choose it.
    Number(i64),
    /// Any text.
    Text(String),
}

impl fmt::Display for RequestId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(formatter),
            Self::Text(text) => text.fmt(formatter),
        }
    }
}

/// What the other side can send, told apart. What is inside is read by those who know its type.
#[derive(Debug)]
pub(crate) enum Incoming {
    Request {
        id: RequestId,
        method: String,
        params: Option<Box<RawValue>>,
    },
    Notification {
        method: String,
        params: Option<Box<RawValue>>,
    },
    Answer {
        id: Option<RequestId>,
        outcome: Result<Box<RawValue>, RpcError>,
    },
}

#[derive(Deserialize)]
struct Envelope {
    #[serde(default, deserialize_with = "present")]
    id: Option<Value>,
    #[serde(default, deserialize_with = "present")]
    method: Option<Value>,
    #[serde(default, deserialize_with = "present")]
    params: Option<Box<RawValue>>,
    #[serde(default, deserialize_with = "present")]
    result: Option<Box<RawValue>>,
    error: Option<Value>,
}

/// What is there, null included.
fn present<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

#[derive(Deserialize)]
struct AnswerError {
    code: i64,
    message: String,
    #[serde(default, deserialize_with = "present")]
    data: Option<Value>,
}

impl Incoming {
    /// Reads one message. Members that it does not know are left alone.
    pub(crate) fn parse(text: &str) -> Result<Self, ProtocolViolation> {
        let violation = |reason: &str| ProtocolViolation::new(text, reason);
        if !text.trim_start().starts_with('{') {
            return Err(violation("it is not a JSON object"));
        }
        let Envelope {
            id,
            method,
            params,
            result,
            error,
        } = serde_json::from_str(text)
            .map_err(|error| violation(&format!("it is not JSON: {error}")))?;
        if let Some(Value::String(method)) = method {
            let Some(id) = id else {
                return Ok(Self::Notification { method, params });
            };
            let id = serde_json::from_value(id)
                .map_err(|_| violation("its id is neither an integer nor a string"))?;
            return Ok(Self::Request { id, method, params });
        }
        let id = id.and_then(|id| serde_json::from_value(id).ok());
        let outcome = match (result, error.map(AnswerError::deserialize)) {
            (Some(result), _) => Ok(result),
            (None, Some(Ok(error))) => Err(RpcError {
                code: error.code,
                message: error.message,
                data: error.data,
            }),
            (None, _) => return Err(violation("it has no method, no result and no error")),
        };
        Ok(Self::Answer { id, outcome })
    }
}

/// A request or a notification of this client.
#[derive(Serialize)]
pub(crate) struct Outgoing<'a, P> {
    pub(crate) method: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) params: Option<P>,
}

/// The answer to a request of the server.
pub(crate) fn answer(id: &RequestId, outcome: Result<Box<RawValue>, RpcError>) -> String {
    #[derive(Serialize)]
    #[serde(rename_all = "lowercase")]
    enum Outcome {
        Result(Box<RawValue>),
        Error(ErrorBody),
    }

    #[derive(Serialize)]
    struct ErrorBody {
        code: i64,
        message: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        data: Option<Value>,
    }

    #[derive(Serialize)]
    struct Answer<'a> {
        id: &'a RequestId,
        #[serde(flatten)]
        outcome: Outcome,
    }

    let outcome = match outcome {
        Ok(result) => Outcome::Result(result),
        Err(error) => Outcome::Error(ErrorBody {
            code: error.code,
            message: error.message,
            data: error.data,
        }),
    };
    serde_json::to_string(&Answer { id, outcome }).expect("texts and raw values can be written")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(text: &str) -> String {
        Incoming::parse(text).expect_err(text).reason
    }

    #[test]
    fn tells_messages_apart() {
        let request = Incoming::parse(r#"{"id":"a","method":"m","params":[1],"more":0}"#);
        assert!(matches!(
            request,
            Ok(Incoming::Request { id: RequestId::Text(id), params: Some(_), .. }) if id == "a"
        ));
        let notification = Incoming::parse(r#"{"method":"m"}"#);
        assert!(matches!(
            notification,
            Ok(Incoming::Notification { params: None, .. })
        ));
        let nothing = Incoming::parse(r#"{"id":1,"result":null}"#);
        assert!(
            matches!(nothing, Ok(Incoming::Answer { outcome: Ok(raw), .. }) if raw.get() == "null")
        );
        let error = Incoming::parse(r#"{"id":1,"error":{"code":-1,"message":"no","data":null}}"#);
        assert!(matches!(
            error,
            Ok(Incoming::Answer {
                outcome: Err(RpcError {
                    code: -1,
                    data: Some(Value::Null),
                    ..
                }),
                ..
            })
        ));
    }

    #[test]
    fn says_why_something_is_no_message() {
        assert_eq!(reason("[]"), "it is not a JSON object");
        assert!(reason("{").starts_with("it is not JSON"));
        assert_eq!(reason("{}"), "it has no method, no result and no error");
        assert_eq!(
            reason(r#"{"method":"m","id":1.5}"#),
            "its id is neither an integer nor a string"
        );
    }

    #[test]
    fn writes_large_numbers_in_answers_as_they_are() {
        let raw = RawValue::from_string("18446744073709551615".to_owned()).expect("a number");
        assert_eq!(
            answer(&RequestId::Number(7), Ok(raw)),
            r#"{"id":7,"result":18446744073709551615}"#
        );
    }
}
