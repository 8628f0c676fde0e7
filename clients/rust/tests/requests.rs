//! The handshake, requests and their answers, notifications.

mod support;

use std::time::Duration;

use serde_json::{Value, json};

use heddle_client::notifications::UnknownReason;
use heddle_client::{
    Client, ClientOptions, EXPERIMENTAL, Error, SUPPORTED_VERSIONS, ServerNotification,
};

use support::{connected, is_closed, scripted, server_info, soon};

/// What comes of a handshake that is answered in a certain way.
async fn handshake(answer: Value) -> Result<Client, Error> {
    let (transport, mut script) = scripted();
    let (client, _) = tokio::join!(Client::connect(transport, ClientOptions::new()), async {
        let request = script.next().await;
        let mut answer = answer;
        answer["id"] = request["id"].clone();
        script.say(answer);
        script
    });
    client
}

#[tokio::test]
async fn the_handshake_says_who_connects_and_what_it_speaks() {
    let (transport, mut script) = scripted();
    let (client, params) = tokio::join!(
        Client::connect(transport, ClientOptions::new()),
        script.serve("initialize", server_info()),
    );
    let told = serde_json::from_value(server_info()).expect("what a server tells of itself");
    assert_eq!(*client.expect("a client").server(), told);
    assert_eq!(params["clientInfo"]["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(script.next().await, json!({"method": "initialized"}));
    if let Some(capabilities) = params.get("capabilities") {
        assert_eq!(capabilities["experimentalApi"], EXPERIMENTAL);
    }
    let offered = params.get("protocolVersions");
    match SUPPORTED_VERSIONS {
        [] => assert_eq!(offered, None),
        versions => assert_eq!(offered, Some(&json!(versions))),
    }
}

#[tokio::test]
async fn a_server_without_a_common_version_is_named_with_those_it_has() {
    let data = json!({"supportedVersions": ["1999-01"]});
    let answer = json!({"error": {"code": -32600, "message": "no", "data": data}});
    match handshake(answer).await {
        Err(Error::VersionRefused(refused)) => {
            assert_eq!(refused.supported, ["1999-01"]);
            assert_eq!(refused.offered, SUPPORTED_VERSIONS);
            assert!(refused.to_string().contains("1999-01"));
        }
        Err(Error::Rpc(_)) => assert!(SUPPORTED_VERSIONS.is_empty()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_server_that_chooses_a_version_it_was_not_offered_is_refused() {
    let mut info = server_info();
    info["protocolVersion"] = "1999-01".into();
    match handshake(json!({"result": info})).await {
        Err(Error::ProtocolViolation(violation)) => assert!(violation.reason.contains("1999-01")),
        Ok(_) => assert!(SUPPORTED_VERSIONS.is_empty()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_server_that_says_something_else_about_itself_is_refused() {
    let error = handshake(json!({"result": "nobody"}))
        .await
        .expect_err("it is no object");
    assert!(error.to_string().contains("nobody"), "{error}");
}

#[tokio::test]
async fn an_error_answer_has_its_code_and_data() {
    let (client, mut script) = connected(ClientOptions::new()).await;
    let (answer, ()) = tokio::join!(client.request::<Value>("fail", ()), async {
        let id = script.next().await["id"].clone();
        script.say(json!({"id": id, "error": {"code": 7, "message": "seven", "data": [null]}}));
    });
    match answer {
        Err(Error::Rpc(error)) => {
            assert_eq!((error.code, error.message.as_str()), (7, "seven"));
            assert_eq!(error.data, Some(json!([null])));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn answers_find_their_requests_in_any_order_and_a_stray_one_is_ignored() {
    let (client, mut script) = connected(ClientOptions::new()).await;
    let (one, two, three, ()) = tokio::join!(
        client.request::<Value>("echo", "one"),
        client.request::<Value>("echo", json!(null)),
        client.request::<Value>("echo", json!({"three": [u64::MAX]})),
        async {
            let asked = [
                script.next().await,
                script.next().await,
                script.next().await,
            ];
            script.say(json!({"id": "nobody", "result": 0}));
            script.say(json!({"id": 4711, "result": 0}));
            for request in asked.iter().rev() {
                script.answer(request, request["params"].clone());
            }
        },
    );
    assert_eq!(one.expect("one"), "one");
    assert_eq!(two.expect("two"), json!(null));
    assert_eq!(three.expect("three"), json!({"three": [u64::MAX]}));
}

#[tokio::test]
async fn a_result_that_is_none_of_its_type_is_told_with_its_value() {
    let (client, mut script) = connected(ClientOptions::new()).await;
    let (answer, _) = tokio::join!(
        client.request::<bool>("truth", ()),
        script.serve("truth", json!("maybe")),
    );
    match answer {
        Err(Error::InvalidMessage(invalid)) => {
            assert_eq!(invalid.method, "truth");
            assert_eq!(invalid.value, Some(json!("maybe")));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn no_answer_in_time_names_the_method_and_a_late_one_is_ignored() {
    let (client, mut script) = connected(ClientOptions::new()).await;
    let patient = client.with_request_timeout(None);
    let hasty = client.with_request_timeout(Duration::from_millis(20));
    match hasty.request::<Value>("wait", ()).await {
        Err(Error::RequestTimeout { method, .. }) => assert_eq!(method, "wait"),
        other => panic!("{other:?}"),
    }
    let late = script.next().await;
    script.answer(&late, json!("late"));
    let (answer, ()) = tokio::join!(patient.request::<Value>("wait", ()), async {
        tokio::time::sleep(Duration::from_secs(3600)).await;
        let request = script.next().await;
        script.answer(&request, json!("at last"));
    });
    assert_eq!(answer.expect("an answer"), "at last");
}

#[tokio::test]
async fn a_request_that_is_dropped_leaves_the_connection_as_it_was() {
    let (client, mut script) = connected(ClientOptions::new()).await;
    {
        let wait = client.request::<Value>("wait", ());
        tokio::pin!(wait);
        tokio::select! {
            biased;
            _ = &mut wait => panic!("nobody answered"),
            request = script.next() => assert_eq!(request["method"], "wait"),
        }
    }
    let (answer, _) = tokio::join!(
        client.request::<Value>("go on", ()),
        script.serve("go on", json!(true)),
    );
    assert_eq!(answer.expect("an answer"), true);
}

#[tokio::test]
async fn what_is_no_message_ends_the_connection_and_is_named() {
    for garbage in [
        "Loading model…",
        "[]",
        "\"text\"",
        "{\"neither\":1}",
        "{\"method\":\"x\",\"id\":1.5}",
    ] {
        let (client, mut script) = connected(ClientOptions::new()).await;
        let (answer, ()) = tokio::join!(client.request::<Value>("wait", ()), async {
            script.next().await;
            script.say_text(garbage);
        });
        for error in [answer.expect_err(garbage), client.closed().await] {
            assert!(error.to_string().contains(garbage), "{error}");
            assert!(
                matches!(error, Error::ProtocolViolation(violation) if violation.line == garbage)
            );
        }
    }
}

#[tokio::test]
async fn members_and_empty_lines_that_mean_nothing_are_ignored() {
    let (client, mut script) = connected(ClientOptions::new()).await;
    let (answer, ()) = tokio::join!(client.request::<Value>("ask", ()), async {
        let id = script.next().await["id"].clone();
        script.say_text("  ");
        script.say(json!({"jsonrpc": "2.0", "id": id, "result": 1, "trace": {}}));
    });
    assert_eq!(answer.expect("an answer"), 1);
}

#[tokio::test]
async fn close_ends_what_is_waited_for_and_everything_after_it() {
    let (client, mut script) = connected(ClientOptions::new()).await;
    let mut events = client.notifications();
    let (answer, ()) = tokio::join!(client.request::<Value>("wait", ()), async {
        script.next().await;
        client.close().await;
    });
    assert!(is_closed(&answer.expect_err("it is closed")));
    assert!(matches!(events.next().await, Some(Err(error)) if is_closed(&error)));
    assert!(events.next().await.is_none());
    client.close().await;
    let later = client.request::<Value>("later", ()).await;
    assert!(is_closed(&later.expect_err("it is closed")));
    assert!(is_closed(
        &client.notify("later", ()).await.expect_err("it is closed")
    ));
    assert!(matches!(client.notifications().next().await, Some(Err(error)) if is_closed(&error)));
}

#[tokio::test]
async fn the_last_client_that_is_dropped_closes_the_connection() {
    let (client, script) = connected(ClientOptions::new()).await;
    let clone = client.clone();
    drop(client);
    clone
        .notify("still here", json!([]))
        .await
        .expect("it is open");
    drop(clone);
    assert_eq!(
        soon(script.rest()).await,
        [json!({"method": "still here", "params": []})]
    );
}

#[tokio::test]
async fn every_subscriber_gets_every_notification_and_none_ends_the_stream() {
    let (client, script) = connected(ClientOptions::new()).await;
    let (mut one, mut other) = (client.notifications(), client.notifications());
    script.say(json!({"method": "vendor/news", "params": {"n": 1.5}}));
    script.say(json!({"method": "vendor/silence"}));
    for events in [&mut one, &mut other] {
        let mut next = async || match events.next().await {
            Some(Ok(ServerNotification::Unknown(unknown))) => unknown,
            other => panic!("{other:?}"),
        };
        let news = next().await;
        assert_eq!(
            (news.method.as_str(), news.params),
            ("vendor/news", json!({"n": 1.5}))
        );
        assert_eq!(news.reason, UnknownReason::UnknownMethod);
        assert_eq!(next().await.params, json!(null));
    }
}

#[tokio::test]
async fn a_reader_of_events_that_falls_behind_holds_up_nobody() {
    let (client, mut script) = connected(ClientOptions::new().event_buffer(2)).await;
    let mut slow = client.notifications();
    for number in 0..5 {
        script.say(json!({"method": "vendor/count", "params": number}));
    }
    let (answer, _) = tokio::join!(
        client.request::<Value>("ask", ()),
        script.serve("ask", json!("answered")),
    );
    assert_eq!(answer.expect("an answer"), "answered");
    for number in 0..2 {
        let event = slow.next().await;
        assert!(
            matches!(event, Some(Ok(ServerNotification::Unknown(unknown))) if unknown.params == number)
        );
    }
    assert!(matches!(
        slow.next().await,
        Some(Err(Error::EventsDropped { limit: 2 }))
    ));
    assert!(slow.next().await.is_none());
}
