//! Values of this version, and of later ones.

use serde_json::{Value, json};

use heddle_client::Maybe;
use heddle_client::types::{AgentMessageItem, TextInput, ThreadItem, TurnStatus, UserInput};

fn command(more: Value) -> Value {
    let mut item = json!({
        "type": "commandExecution",
        "id": "c",
        "command": "ls",
        "cwd": "/",
        "status": "completed",
        "commandActions": [],
    });
    for (name, value) in more.as_object().expect("an object") {
        item[name] = value.clone();
    }
    item
}

fn item(value: Value) -> ThreadItem {
    serde_json::from_value(value).expect("an item")
}

#[test]
fn absent_null_and_a_value_are_three_states() {
    let states = [
        (command(json!({})), Maybe::Absent),
        (command(json!({"exitCode": null})), Maybe::Null),
        (command(json!({"exitCode": 7})), Maybe::Present(7)),
    ];
    for (value, wanted) in states {
        let item = item(value.clone());
        assert_eq!(serde_json::to_value(&item).expect("JSON"), value);
        match item {
            ThreadItem::CommandExecution(command) => assert_eq!(command.exit_code, wanted),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn what_is_not_known_is_kept_as_it_came() {
    let hologram = json!({"type": "hologram", "deep": [null, {"on": 18446744073709551615u64}]});
    let odd = json!({"no tag": true});
    for value in [hologram, odd, json!([])] {
        let item = item(value.clone());
        assert_eq!(item, ThreadItem::Unknown(value.clone()));
        assert_eq!(serde_json::to_value(&item).expect("JSON"), value);
    }
    let status: TurnStatus = serde_json::from_value(json!("paused")).expect("a status");
    assert_eq!(status, TurnStatus::Unknown("paused".to_owned()));
    assert_eq!(status.to_string(), "paused");
    assert_eq!(TurnStatus::from("completed"), TurnStatus::Completed);
}

#[test]
fn what_is_known_and_malformed_is_refused_by_the_name_of_the_field() {
    let broken: Result<ThreadItem, _> =
        serde_json::from_value(json!({"type": "agentMessage", "id": "m"}));
    let error = broken.expect_err("the text is missing").to_string();
    assert!(error.contains("text"), "{error}");
}

#[test]
fn tags_are_written_by_themselves() {
    let message = AgentMessageItem::new("m", "Hello");
    let written = json!({"type": "agentMessage", "id": "m", "text": "Hello"});
    assert_eq!(serde_json::to_value(&message).expect("JSON"), written);
    assert_eq!(
        serde_json::to_value(ThreadItem::from(message)).expect("JSON"),
        written
    );
    let input = UserInput::from(TextInput::new("hi"));
    assert_eq!(serde_json::to_value(input).expect("JSON")["type"], "text");
}
