//! Threads and turns, with a server that tells what the test says.

mod support;

use serde_json::{Value, json};

use heddle_client::notifications::UnknownReason;
use heddle_client::types::{ThreadItem, ThreadStartParams};
use heddle_client::{Client, ClientOptions, Error, ServerNotification, ThreadHandle, TurnHandle};

use support::{
    Script, THREAD, TURN, connected, ended, event, is_closed, soon, thread_started, turn,
};

fn message(text: &str) -> Value {
    json!({"type": "agentMessage", "id": "m", "text": text})
}

fn command(status: &str) -> Value {
    json!({
        "type": "commandExecution",
        "id": "c",
        "command": "ls",
        "cwd": "/",
        "status": status,
        "commandActions": [],
    })
}

fn delta(text: &str) -> Value {
    event(
        "item/agentMessage/delta",
        json!({"itemId": "m", "delta": text}),
    )
}

fn started() -> Vec<Value> {
    vec![
        event("turn/started", json!({"turn": turn("inProgress", &[])})),
        event("item/started", json!({"item": message("")})),
        delta("Hello "),
    ]
}

fn hello() -> Vec<Value> {
    let end = [
        delta("world"),
        event("item/completed", json!({"item": message("Hello world")})),
        ended("completed", &[]),
    ];
    started().into_iter().chain(end).collect()
}

async fn thread_with(options: ClientOptions) -> (Client, ThreadHandle, Script) {
    let (client, mut script) = connected(options).await;
    let (thread, _) = tokio::join!(
        client.start_thread(ThreadStartParams::new()),
        script.serve("thread/start", thread_started()),
    );
    (client, thread.expect("a thread"), script)
}

/// A turn about which the server has told some things, and the client that it belongs to.
async fn told(events: &[Value]) -> (Client, TurnHandle, Script) {
    told_with(ClientOptions::new(), events).await
}

async fn told_with(options: ClientOptions, events: &[Value]) -> (Client, TurnHandle, Script) {
    let (client, thread, mut script) = thread_with(options).await;
    let (run, ()) = tokio::join!(thread.run("hi"), async {
        let answer = json!({"turn": turn("inProgress", &[])});
        let params = script.serve("turn/start", answer).await;
        assert_eq!(params["threadId"], THREAD);
        assert_eq!(params["input"][0]["text"], "hi");
        for each in events {
            script.say(each.clone());
        }
    });
    (client, run.expect("a turn"), script)
}

async fn methods(run: &mut TurnHandle) -> Vec<String> {
    let mut methods = Vec::new();
    while let Some(event) = soon(run.next()).await {
        methods.push(event.expect("an event").method().to_owned());
    }
    methods
}

fn methods_of(events: &[Value]) -> Vec<&str> {
    events
        .iter()
        .filter_map(|event| event["method"].as_str())
        .collect()
}

fn json_of(items: &[ThreadItem]) -> Value {
    serde_json::to_value(items).expect("items can be written")
}

#[tokio::test]
async fn a_turn_gives_its_events_in_order_and_ends_with_its_items_and_text() {
    let (_client, mut run, _script) = told(&hello()).await;
    assert_eq!((run.id(), run.thread_id()), (TURN, THREAD));
    assert_eq!(methods(&mut run).await, methods_of(&hello()));
    let result = run.result().await.expect("a result");
    assert_eq!(result.turn.status.as_str(), "completed");
    assert_eq!(json_of(&result.items), json!([message("Hello world")]));
    assert_eq!(result.final_text, "Hello world");
}

#[tokio::test]
async fn the_result_needs_no_reader_of_the_events() {
    let (_client, run, _script) = told(&hello()).await;
    let control = run.control();
    drop(run);
    let result = soon(control.result()).await.expect("a result");
    assert_eq!(result.final_text, "Hello world");
}

#[tokio::test]
async fn what_is_about_other_turns_is_left_out_and_what_is_new_is_kept() {
    let events = [
        event(
            "item/completed",
            json!({"turnId": "other", "item": message("")}),
        ),
        event(
            "item/completed",
            json!({"threadId": "other", "item": message("")}),
        ),
        json!({"method": "codex/event/agent_message", "params": {"conversationId": THREAD}}),
        json!({"method": "vendor/silence"}),
        event("turn/hologram/updated", json!({"depth": 3})),
        event(
            "item/completed",
            json!({"item": {"type": "hologram", "id": "h", "deep": [null]}}),
        ),
        ended("completed", &[]),
    ];
    let (_client, mut run, _script) = told(&events).await;
    assert_eq!(methods(&mut run).await, methods_of(&events[4..]));
    let result = run.result().await.expect("a result");
    assert!(
        matches!(&result.items[..], [ThreadItem::Unknown(raw)] if raw["deep"] == json!([null]))
    );
}

#[tokio::test]
async fn what_is_told_before_the_answer_to_the_request_is_not_lost() {
    let (_client, thread, mut script) = thread_with(ClientOptions::new()).await;
    let (run, ()) = tokio::join!(thread.run("hi"), async {
        let request = script.next().await;
        for event in &hello()[..3] {
            script.say(event.clone());
        }
        script.answer(&request, json!({"turn": turn("inProgress", &[])}));
        for event in &hello()[3..] {
            script.say(event.clone());
        }
    });
    assert_eq!(
        methods(&mut run.expect("a turn")).await,
        methods_of(&hello())
    );
}

#[tokio::test]
async fn settings_go_with_the_input() {
    let (_client, thread, mut script) = thread_with(ClientOptions::new()).await;
    let (run, params) = tokio::join!(
        thread.run_with(String::from("hi"), |params| params.with_model("m")),
        script.serve("turn/start", json!({"turn": turn("inProgress", &[])})),
    );
    run.expect("a turn");
    assert_eq!(
        (&params["model"], &params["threadId"]),
        (&json!("m"), &json!(THREAD))
    );
}

#[tokio::test(start_paused = true)]
async fn an_item_that_is_completed_after_the_end_of_its_turn_still_belongs_to_it() {
    let events = [
        event("item/started", json!({"item": command("inProgress")})),
        ended("completed", &[]),
        event("item/completed", json!({"item": command("completed")})),
    ];
    let (_client, mut run, _script) = told(&events).await;
    assert_eq!(methods(&mut run).await, methods_of(&events));
    let result = run.result().await.expect("a result");
    assert_eq!(json_of(&result.items), json!([command("completed")]));
}

#[tokio::test(start_paused = true)]
async fn an_item_that_is_never_completed_does_not_hold_up_the_end() {
    let open = event("item/started", json!({"item": command("inProgress")}));
    let (_client, run, _script) = told(&[open, ended("completed", &[])]).await;
    let result = run.result().await.expect("a result");
    assert_eq!(json_of(&result.items), json!([command("inProgress")]));
}

#[tokio::test]
async fn items_that_only_the_end_of_the_turn_tells_are_in_the_result() {
    let (_client, run, _script) = told(&[ended("completed", &[message("Hello")])]).await;
    assert_eq!(
        soon(run.result()).await.expect("a result").final_text,
        "Hello"
    );
}

#[tokio::test]
async fn an_interrupted_turn_has_the_text_that_came() {
    let (_client, run, mut script) = told(&started()).await;
    let (interrupted, params) =
        tokio::join!(run.interrupt(), script.serve("turn/interrupt", json!({})));
    interrupted.expect("the server has heard it");
    assert_eq!(params, json!({"threadId": THREAD, "turnId": TURN}));
    script.say(ended("interrupted", &[]));
    let result = soon(run.result()).await.expect("a result");
    assert_eq!(result.turn.status.as_str(), "interrupted");
    assert_eq!(result.final_text, "Hello ");
    // There is nothing to interrupt any more: nobody is asked.
    run.interrupt().await.expect("nothing happens");
}

#[tokio::test]
async fn an_interrupt_that_crosses_the_end_of_the_turn_is_no_failure() {
    let (_client, run, mut script) = told(&started()).await;
    let (interrupted, ()) = tokio::join!(run.interrupt(), async {
        let id = script.next().await["id"].clone();
        script.say(ended("interrupted", &[]));
        script.say(json!({"id": id, "error": {"code": -32600, "message": "no such turn"}}));
    });
    interrupted.expect("the turn has ended");
}

#[tokio::test]
async fn dropping_a_handle_can_interrupt_its_turn() {
    let (_client, run, mut script) = told(&started()).await;
    drop(run.interrupt_on_drop());
    let request = soon(script.next()).await;
    assert_eq!(request["method"], "turn/interrupt");
}

#[tokio::test]
async fn a_turn_whose_start_nobody_waits_for_any_more_is_interrupted() {
    let (_client, thread, mut script) = thread_with(ClientOptions::new()).await;
    let request = {
        let run = thread.run("hi");
        tokio::pin!(run);
        tokio::select! {
            biased;
            _ = &mut run => panic!("nobody answered"),
            request = script.next() => request,
        }
    };
    script.answer(&request, json!({"turn": turn("inProgress", &[])}));
    assert_eq!(soon(script.next()).await["method"], "turn/interrupt");
}

#[tokio::test]
async fn a_lost_connection_ends_result_and_events() {
    let (client, mut run, script) = told(&started()).await;
    drop(script);
    let mut last = None;
    while let Some(event) = soon(run.next()).await {
        last = Some(event);
    }
    assert!(matches!(last, Some(Err(error)) if is_closed(&error)));
    assert!(is_closed(&run.result().await.expect_err("no result")));
    run.interrupt()
        .await
        .expect("there is nothing to interrupt");
    let params = ThreadStartParams::new();
    assert!(is_closed(
        &client.start_thread(params).await.expect_err("no thread")
    ));
}

#[tokio::test]
async fn a_turn_whose_end_was_told_has_ended_well() {
    let open = event("item/started", json!({"item": command("inProgress")}));
    let (client, run, script) = told(&[open, ended("completed", &[])]).await;
    drop(script);
    client.closed().await;
    assert_eq!(
        run.result().await.expect("a result").turn.status.as_str(),
        "completed"
    );
}

#[tokio::test]
async fn an_end_that_cannot_be_read_is_an_error_and_not_forever() {
    let odd = event("turn/completed", json!({"turn": {"id": TURN, "status": 7}}));
    let (_client, run, _script) = told(&[odd]).await;
    let error = soon(run.result()).await.expect_err("no result");
    assert!(matches!(error, Error::InvalidMessage(invalid) if invalid.method == "turn/completed"));
}

#[tokio::test]
async fn a_reader_that_is_too_far_behind_is_told_so_and_the_result_is_not_touched() {
    let (_client, mut run, _script) =
        told_with(ClientOptions::new().event_buffer(2), &hello()).await;
    assert_eq!(
        soon(run.result()).await.expect("a result").final_text,
        "Hello world"
    );
    assert!(matches!(run.next().await, Some(Ok(_))));
    assert!(matches!(run.next().await, Some(Ok(_))));
    assert!(matches!(
        run.next().await,
        Some(Err(Error::EventsDropped { limit: 2 }))
    ));
    assert!(run.next().await.is_none());
}

#[tokio::test]
async fn a_notification_that_cannot_be_read_comes_as_it_was_told() {
    let (client, script) = connected(ClientOptions::new()).await;
    let mut notifications = client.notifications();
    script.say(json!({"method": "turn/completed", "params": ["odd"]}));
    match soon(notifications.next()).await {
        Some(Ok(ServerNotification::Unknown(odd))) => {
            assert_eq!(
                (odd.method.as_str(), odd.params),
                ("turn/completed", json!(["odd"]))
            );
            assert!(matches!(odd.reason, UnknownReason::InvalidParams(_)));
        }
        other => panic!("{other:?}"),
    }
}
