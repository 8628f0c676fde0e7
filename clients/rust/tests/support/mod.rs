//! A server inside the test: what it says is written in the test, in the order in which it is said.

// Each test is a crate of its own and uses what it needs.
#![allow(dead_code)]

use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::mpsc;

use heddle_client::transport::{MessageReader, MessageWriter};
use heddle_client::{Client, ClientOptions, Error, Result, Transport};

pub const THREAD: &str = "thread-1";
pub const TURN: &str = "turn-1";

/// The side of the test.
pub struct Script {
    say: mpsc::UnboundedSender<String>,
    heard: mpsc::UnboundedReceiver<Value>,
}

/// The side of the client.
pub struct ScriptedTransport {
    reader: ScriptedReader,
    writer: ScriptedWriter,
}

pub struct ScriptedReader(mpsc::UnboundedReceiver<String>);

pub struct ScriptedWriter(Option<mpsc::UnboundedSender<Value>>);

pub fn scripted() -> (ScriptedTransport, Script) {
    let (say, said) = mpsc::unbounded_channel();
    let (hear, heard) = mpsc::unbounded_channel();
    let transport = ScriptedTransport {
        reader: ScriptedReader(said),
        writer: ScriptedWriter(Some(hear)),
    };
    (transport, Script { say, heard })
}

/// A client and its server, after the handshake.
pub async fn connected(options: ClientOptions) -> (Client, Script) {
    let (transport, mut script) = scripted();
    let (client, ()) = tokio::join!(Client::connect(transport, options), async {
        let request = script.next().await;
        script.answer(&request, server_info());
        assert_eq!(script.next().await, json!({"method": "initialized"}));
    });
    (client.expect("the handshake goes well"), script)
}

pub fn server_info() -> Value {
    json!({
        "userAgent": "scripted/1",
        "codexHome": "/home",
        "platformFamily": "unix",
        "platformOs": "linux",
    })
}

/// As the servers of all versions tell it.
pub fn thread() -> Value {
    json!({
        "id": THREAD,
        "sessionId": "session",
        "preview": "",
        "ephemeral": false,
        "projectId": null,
        "modelProvider": "scripted",
        "createdAt": 0,
        "updatedAt": 0,
        "status": {"type": "idle"},
        "cwd": "/",
        "cliVersion": "1",
        "source": "appServer",
        "turns": [],
    })
}

pub fn thread_started() -> Value {
    json!({
        "thread": thread(),
        "model": "scripted",
        "modelProvider": "scripted",
        "cwd": "/",
        "approvalPolicy": "untrusted",
        "approvalsReviewer": "user",
        "sandbox": {"type": "dangerFullAccess"},
    })
}

pub fn turn(status: &str, items: &[Value]) -> Value {
    json!({"id": TURN, "status": status, "items": items, "error": null})
}

/// A notification about the turn.
pub fn event(method: &str, mut params: Value) -> Value {
    let place = json!({
        "threadId": THREAD,
        "turnId": TURN,
        "startedAtMs": 0,
        "completedAtMs": 0,
    });
    for (name, value) in place.as_object().expect("an object") {
        if params.get(name).is_none() {
            params[name] = value.clone();
        }
    }
    json!({"method": method, "params": params})
}

pub fn ended(status: &str, items: &[Value]) -> Value {
    event("turn/completed", json!({"turn": turn(status, items)}))
}

impl Script {
    /// What the client says next.
    pub async fn next(&mut self) -> Value {
        self.heard.recv().await.expect("the client says something")
    }

    /// What the client says until it closes the connection.
    pub async fn rest(mut self) -> Vec<Value> {
        let mut rest = Vec::new();
        while let Some(message) = self.heard.recv().await {
            rest.push(message);
        }
        rest
    }

    pub fn say(&self, message: Value) {
        self.say_text(&message.to_string());
    }

    pub fn say_text(&self, text: &str) {
        self.say.send(text.to_owned()).expect("the client listens");
    }

    pub fn answer(&self, request: &Value, result: Value) {
        self.say(json!({"id": request["id"], "result": result}));
    }

    /// The next request, which has to be of a method, is answered.
    pub async fn serve(&mut self, method: &str, result: Value) -> Value {
        let request = self.next().await;
        assert_eq!(request["method"], method);
        self.answer(&request, result);
        request["params"].clone()
    }
}

impl Transport for ScriptedTransport {
    type Reader = ScriptedReader;
    type Writer = ScriptedWriter;

    fn split(self) -> (ScriptedReader, ScriptedWriter) {
        (self.reader, self.writer)
    }
}

impl MessageReader for ScriptedReader {
    async fn read(&mut self) -> Result<Option<String>> {
        Ok(self.0.recv().await)
    }
}

impl MessageWriter for ScriptedWriter {
    async fn write(&mut self, message: String) -> Result<()> {
        let message = serde_json::from_str(&message).expect("clients write JSON");
        if let Some(hear) = &self.0 {
            // A test that listens no more has seen enough.
            let _ = hear.send(message);
        }
        Ok(())
    }

    async fn close(&mut self) {
        self.0 = None;
    }
}

/// Fails the test instead of letting it wait forever.
pub async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(20), future)
        .await
        .expect("it happens")
}

/// The error of a connection that was lost.
pub fn is_closed(error: &Error) -> bool {
    matches!(error, Error::ConnectionClosed(_))
}
