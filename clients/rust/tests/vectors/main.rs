//! Every type of the protocol, tried with values of this version, of a later one, and with what is no value of it.

#![allow(deprecated)]

mod table;

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use heddle_client::{EXPERIMENTAL, PROTOCOL_VERSION};

/// Reads a JSON text as a type and writes it again.
pub type RoundTrip = fn(&str) -> serde_json::Result<Value>;

/// Through texts, both ways, as it is between a client and a server.
pub fn round_trip<T: DeserializeOwned + Serialize>(text: &str) -> serde_json::Result<Value> {
    let value: T = serde_json::from_str(text)?;
    serde_json::from_str(&serde_json::to_string(&value)?)
}

#[derive(serde::Deserialize)]
struct Head {
    protocol: String,
    experimental: bool,
    vectors: usize,
}

#[derive(serde::Deserialize)]
struct Vector {
    r#type: String,
    name: String,
    kind: Kind,
    value: Value,
    known: Option<Value>,
}

#[derive(Clone, Copy, PartialEq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Valid,
    Future,
    Invalid,
}

#[test]
fn every_vector_comes_out_as_it_should() {
    let Some(file) = vectors() else {
        eprintln!("skipped: no vectors; make them beside this folder: heddle generate vectors");
        return;
    };
    let text = std::fs::read_to_string(&file).expect("the vectors can be read");
    let mut lines = text.lines();
    let head: Head = serde_json::from_str(lines.next().expect("a first line")).expect("a head");
    assert_eq!(head.protocol, PROTOCOL_VERSION, "vectors of this protocol");
    assert_eq!(
        head.experimental, EXPERIMENTAL,
        "vectors of this part of it"
    );
    let vectors: Vec<Vector> = lines
        .map(|line| serde_json::from_str(line).expect("a vector"))
        .collect();
    assert_eq!(vectors.len(), head.vectors, "as many as the head says");

    let failures: Vec<String> = vectors
        .iter()
        .filter_map(|vector| {
            let place = format!("{} {}", vector.r#type, vector.name);
            let Some(round_trip) = table::round_trip_of(&vector.r#type) else {
                return Some(format!("{place}: there is no such type"));
            };
            let problem = problem(vector, round_trip)?;
            Some(format!("{place}: {problem}: {}", vector.value))
        })
        .collect();
    let count = |kind| vectors.iter().filter(|vector| vector.kind == kind).count();
    println!(
        "{} valid, {} future, {} invalid; {} failed",
        count(Kind::Valid),
        count(Kind::Future),
        count(Kind::Invalid),
        failures.len(),
    );
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn problem(vector: &Vector, round_trip: RoundTrip) -> Option<String> {
    match (vector.kind, round_trip(&vector.value.to_string())) {
        (Kind::Invalid, Ok(made)) => Some(format!("taken for {made}")),
        (Kind::Invalid, Err(_)) => None,
        (_, Err(error)) => Some(format!("refused: {error}")),
        (_, Ok(made)) => {
            let wanted = vector.known.as_ref().unwrap_or(&vector.value);
            (!same(wanted, &made)).then(|| format!("came out as {made}"))
        }
    }
}

/// The same JSON, with numbers compared as numbers: `7` is `7.0`, and no two whole numbers are the same.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || (one.is_f64() != other.is_f64() && one.as_f64() == other.as_f64())
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(name, one)| other.get(name).is_some_and(|other| same(one, other)))
        }
        _ => one == other,
    }
}

fn vectors() -> Option<PathBuf> {
    let folder = std::env::var_os("HEDDLE_VECTORS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors"),
        PathBuf::from,
    );
    Some(folder.join("vectors.jsonl")).filter(|file| file.exists())
}
