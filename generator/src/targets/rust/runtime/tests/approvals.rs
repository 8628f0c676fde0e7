//! What the server asks, and who answers it.

mod support;

use serde_json::{Value, json};
use tokio::sync::oneshot;

use heddle_client::types::{
    CommandExecutionApprovalDecision, CommandExecutionRequestApprovalResponse,
};
use heddle_client::{Approval, ApprovalDecision, ClientOptions, Handlers, RpcError};

use support::{THREAD, TURN, connected, soon};

const COMMAND: &str = "item/commandExecution/requestApproval";
const CHANGE: &str = "item/fileChange/requestApproval";

fn params() -> Value {
    json!({"threadId": THREAD, "turnId": TURN, "itemId": "item", "startedAtMs": 0, "command": "ls"})
}

/// What a client answers to a request of the server.
async fn ask_with(options: ClientOptions, method: &str, params: Value) -> Value {
    let (client, mut script) = connected(options).await;
    script.say(json!({"id": "question", "method": method, "params": params}));
    let answer = soon(script.next()).await;
    assert_eq!(answer["id"], "question");
    client.close().await;
    assert_eq!(script.rest().await, [] as [Value; 0], "one answer");
    answer
}

async fn ask(options: ClientOptions, method: &str) -> Value {
    ask_with(options, method, params()).await
}

#[tokio::test]
async fn an_approval_that_nobody_handles_is_declined() {
    for method in [COMMAND, CHANGE] {
        let answer = ask(ClientOptions::new(), method).await;
        assert_eq!(answer["result"], json!({"decision": "decline"}));
    }
}

#[tokio::test]
async fn other_requests_that_nobody_handles_are_refused_in_the_words_of_the_protocol() {
    let answer = ask(ClientOptions::new(), "item/tool/call").await;
    assert_eq!(answer["result"]["success"], false);
}

#[tokio::test]
async fn a_request_that_nobody_knows_is_refused_as_unknown() {
    let answer = ask(ClientOptions::new(), "vendor/attest").await;
    assert_eq!(
        answer["error"],
        json!({"code": -32601, "message": "This client does not handle vendor/attest."})
    );
}

#[tokio::test]
async fn on_approval_decides_all_kinds() {
    let options = || {
        ClientOptions::new().on_approval(|approval| async move {
            Ok(match approval {
                Approval::ItemCommandExecutionRequestApproval(params) => {
                    assert_eq!(params.item_id, "item");
                    ApprovalDecision::Accept
                }
                _ => ApprovalDecision::Cancel,
            })
        })
    };
    let accepted = ask(options(), COMMAND).await;
    assert_eq!(accepted["result"], json!({"decision": "accept"}));
    let cancelled = ask(options(), CHANGE).await;
    assert_eq!(cancelled["result"], json!({"decision": "cancel"}));
}

#[tokio::test]
async fn a_handler_of_one_kind_comes_first_and_may_answer_all_that_it_allows() {
    let decision = json!({"acceptWithExecpolicyAmendment": {"execpolicy_amendment": ["ls"]}});
    let answered: CommandExecutionApprovalDecision =
        serde_json::from_value(decision.clone()).expect("a decision");
    let handlers = Handlers::new().item_command_execution_request_approval(move |_| {
        let answer = CommandExecutionRequestApprovalResponse::new(answered.clone());
        async move { Ok(answer) }
    });
    let options = ClientOptions::new()
        .handlers(handlers)
        .on_approval(|_| async { Ok(ApprovalDecision::Accept) });
    assert_eq!(
        ask(options, COMMAND).await["result"],
        json!({"decision": decision})
    );
}

#[tokio::test]
async fn a_handler_can_answer_what_this_crate_does_not_know() {
    let handlers = Handlers::new().on("vendor/attest", |params: Value| async move {
        Ok(json!({"attested": params}))
    });
    let options = ClientOptions::new().handlers(handlers);
    let answer = ask_with(options, "vendor/attest", json!(null)).await;
    assert_eq!(answer["result"], json!({"attested": null}));
}

#[tokio::test]
async fn a_handler_that_fails_is_an_internal_error_for_the_server() {
    let broken = ClientOptions::new().on_approval(|_| async { Err("the dialog is broken".into()) });
    assert_eq!(
        ask(broken, COMMAND).await["error"],
        json!({"code": -32603, "message": "the dialog is broken"})
    );
    let own = ClientOptions::new().on_approval(|_| async {
        Err(RpcError::new(-1, "not now")
            .with_data(json!({"later": true}))
            .into())
    });
    assert_eq!(
        ask(own, COMMAND).await["error"],
        json!({"code": -1, "message": "not now", "data": {"later": true}})
    );
    let panics =
        ClientOptions::new().on_approval(|_| async { panic!("this is a part of the test") });
    assert_eq!(ask(panics, COMMAND).await["error"]["code"], -32603);
}

#[tokio::test]
async fn params_that_cannot_be_read_are_told_to_the_server() {
    let options = ClientOptions::new().on_approval(|_| async { Ok(ApprovalDecision::Accept) });
    let answer = ask_with(options, COMMAND, json!({"threadId": 7})).await;
    assert_eq!(answer["error"]["code"], -32602);
}

/// Tells when it is dropped.
struct Tells(Option<oneshot::Sender<()>>);

impl Drop for Tells {
    fn drop(&mut self) {
        if let Some(tell) = self.0.take() {
            // A test that listens no more has failed already.
            let _ = tell.send(());
        }
    }
}

#[tokio::test]
async fn an_approval_that_was_settled_elsewhere_is_not_answered_any_more() {
    let (tell, is_dropped) = oneshot::channel();
    let (ask, is_asked) = oneshot::channel();
    let once = std::sync::Mutex::new(Some((Tells(Some(tell)), ask)));
    let options = ClientOptions::new().on_approval(move |_| {
        let once = once.lock().expect("not poisoned").take();
        async move {
            let (_tells, ask) = once.expect("it is asked once");
            ask.send(()).expect("the test listens");
            std::future::pending().await
        }
    });
    let (client, script) = connected(options).await;
    script.say(json!({"id": 7, "method": COMMAND, "params": params()}));
    soon(is_asked).await.expect("somebody is asked");
    script.say(json!({
        "method": "serverRequest/resolved",
        "params": {"threadId": THREAD, "requestId": 7},
    }));
    soon(is_dropped).await.expect("the handler is dropped");
    client.close().await;
    assert_eq!(script.rest().await, [] as [Value; 0]);
}
