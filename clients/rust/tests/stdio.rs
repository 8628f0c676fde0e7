//! Real child processes: small servers for a shell.
#![cfg(unix)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;

use heddle_client::{Client, ClientOptions, Error, ServerCommand};

/// Answers the handshake, whatever the id.
const HANDSHAKE: &str = r#"
answer() { printf '{"id":%s,"result":%s}\n' "$1" "$2"; }
read -r line
answer 0 '{"userAgent":"shell/1","codexHome":"/","platformFamily":"unix","platformOs":"linux"}'
read -r line
"#;

fn shell(script: &str) -> ServerCommand {
    ServerCommand::new("sh").args(["-c", &format!("{HANDSHAKE}{script}")])
}

async fn spawn(script: &str) -> Client {
    Client::spawn(shell(script), ClientOptions::new())
        .await
        .expect("the shell answers")
}

async fn refused(command: ServerCommand) -> Error {
    refused_with(ClientOptions::new(), command).await
}

async fn refused_with(options: ClientOptions, command: ServerCommand) -> Error {
    Client::spawn(command, options).await.expect_err("it fails")
}

#[tokio::test]
async fn a_server_that_dies_is_named_with_its_exit_and_its_last_words() {
    let client = spawn("read -r line; echo 'out of yarn' >&2; exit 3").await;
    match client.request::<Value>("wait", ()).await {
        Err(Error::ConnectionClosed(closed)) => {
            assert_eq!((closed.exit_code, closed.signal), (Some(3), None));
            assert_eq!(closed.stderr, ["out of yarn"]);
            let text = closed.to_string();
            assert!(
                text.contains("code 3") && text.contains("out of yarn"),
                "{text}"
            );
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_server_that_is_killed_is_named_with_the_signal() {
    let client = spawn("read -r line; kill -9 $$").await;
    let error = client
        .request::<Value>("wait", ())
        .await
        .expect_err("it is gone");
    assert!(matches!(error, Error::ConnectionClosed(closed) if closed.signal == Some(9)));
}

#[tokio::test]
async fn a_pipe_that_a_grandchild_holds_open_does_not_hide_the_end_of_the_server() {
    let client = spawn("read -r line; sleep 20 & exit 4").await;
    let error = client
        .request::<Value>("wait", ())
        .await
        .expect_err("it is gone");
    assert!(matches!(error, Error::ConnectionClosed(closed) if closed.exit_code == Some(4)));
}

#[tokio::test]
async fn a_server_that_exits_before_the_handshake_is_no_mystery() {
    let error =
        refused(ServerCommand::new("sh").args(["-c", "echo 'no licence' >&2; exit 1"])).await;
    assert!(error.to_string().contains("no licence"), "{error}");
}

#[tokio::test]
async fn a_server_that_hangs_times_out_and_is_gone_afterwards() {
    let command = ServerCommand::new("sh")
        .args(["-c", "trap '' TERM; while :; do sleep 0.1; done"])
        .close_timeout(Duration::from_millis(50));
    let hasty = ClientOptions::new().request_timeout(Duration::from_millis(100));
    assert!(matches!(
        refused_with(hasty, command).await,
        Error::RequestTimeout { .. }
    ));
}

#[tokio::test]
async fn a_server_that_writes_its_log_to_standard_output_is_told_so() {
    let error =
        refused(ServerCommand::new("sh").args(["-c", "echo INFO ready; read -r line"])).await;
    assert!(matches!(error, Error::ProtocolViolation(violation) if violation.line == "INFO ready"));
}

#[tokio::test]
async fn a_command_that_does_not_exist() {
    let error = refused(ServerCommand::new("no-such-agent-server")).await;
    assert!(matches!(error, Error::StartFailed(_)));
    assert!(
        error.to_string().contains("no-such-agent-server"),
        "{error}"
    );
    let nowhere = ServerCommand::new("sh").current_dir("/no/such/folder");
    assert!(
        refused(nowhere)
            .await
            .to_string()
            .contains("/no/such/folder")
    );
}

#[tokio::test]
async fn without_a_command_it_is_codex_app_server() {
    let shown = format!("{:?}", ServerCommand::default());
    assert!(
        shown.contains("codex") && shown.contains("app-server"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_message_can_be_large_in_both_directions() {
    let client = spawn(r#"read -r line; answer 1 "${#line}"; cat > /dev/null"#).await;
    let large = "x".repeat(5 * 1024 * 1024);
    let length: usize = client.request("measure", &large).await.expect("an answer");
    assert!(length > large.len());
    client.close().await;

    let client = spawn(r#"read -r line; printf '{"id":1,"result":"'; head -c 5000000 /dev/zero | tr '\0' y; printf '"}\n'; cat > /dev/null"#).await;
    let answer: String = client.request("fill", ()).await.expect("an answer");
    assert_eq!(answer.len(), 5_000_000);
    client.close().await;
}

#[tokio::test]
async fn a_server_that_does_not_read_makes_those_wait_who_write_and_does_not_hold_up_its_end() {
    let command = shell("exec sleep 60").close_timeout(Duration::from_millis(50));
    let client = Client::spawn(command, ClientOptions::new())
        .await
        .expect("a client");
    let large = "x".repeat(1024 * 1024);
    let written = tokio::time::timeout(Duration::from_millis(100), client.notify("large", &large));
    assert!(written.await.is_err(), "it waits");
    let (result, ()) = tokio::join!(client.notify("large", &large), client.close());
    assert!(matches!(result, Err(Error::ConnectionClosed(_))));
}

#[tokio::test]
async fn close_ends_the_process_the_polite_way() {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&lines);
    let command = shell("cat > /dev/null; echo \"goodbye $NAME\" >&2")
        .env("NAME", "client")
        // It may take its time on a machine that has much to do.
        .close_timeout(Duration::from_secs(60))
        .on_stderr(move |line| kept.lock().expect("not poisoned").push(line.to_owned()));
    let client = Client::spawn(command, ClientOptions::new())
        .await
        .expect("a client");
    client.close().await;
    client.close().await;
    assert!(
        client
            .closed()
            .await
            .to_string()
            .contains("closed by this client")
    );
    assert_eq!(*lines.lock().expect("not poisoned"), ["goodbye client"]);
}
