//! Everything that a client is for, told scene by scene: one JSON object a line.
//!
//! `cargo run --features websocket --example story -- [--turn TEXT] [--websocket URL] [-- COMMAND ARGUMENT …]`
//!
//! With a text for one turn it runs that only, and prints how it ended.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use tokio::sync::Notify;

use heddle_client::types::{AskForApproval, ThreadItem, ThreadResumeParams, ThreadStartParams};
use heddle_client::{
    Approval, ApprovalDecision, Client, ClientOptions, ServerCommand, ServerNotification,
    ThreadHandle, TurnResult, WebSocketOptions,
};

type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.len() > 1 && arguments[0] == "--turn" {
        let rest = arguments.split_off(2);
        return one_turn(&Stage::new(rest)?, &arguments[1]).await;
    }
    let stage = Stage::new(arguments)?;
    let client = stage.connect().await?;
    let server = client.server();
    tell(json!({
        "scene": "handshake",
        "protocolVersion": serde_json::to_value(server)?.get("protocolVersion"),
        "server": !server.user_agent.is_empty(),
    }));

    let thread = start_thread(&client).await?;
    streaming(&thread).await?;
    accepted(&thread, &stage).await?;
    declined(&thread, &stage).await?;
    interrupted(&thread, &stage).await?;
    client.close().await;

    let client = stage.connect().await?;
    let resumed = client
        .resume_thread(ThreadResumeParams::new(thread.id()))
        .await?;
    tell(json!({
        "scene": "resumed",
        "sameThread": resumed.id() == thread.id(),
        "turns": resumed.thread.turns.len(),
    }));
    future(&resumed).await?;
    client.close().await;
    tell(json!({"scene": "closed"}));
    Ok(())
}

/// What `heddle conform client` asks of a client.
async fn one_turn(stage: &Stage, text: &str) -> Outcome<()> {
    let client = stage.connect().await?;
    let result = finished(&start_thread(&client).await?, text).await?;
    tell(json!({
        "scene": "turn",
        "status": result.turn.status,
        "text": result.final_text,
    }));
    client.close().await;
    Ok(())
}

async fn start_thread(client: &Client) -> Outcome<ThreadHandle> {
    let folder = std::env::current_dir()?.to_string_lossy().into_owned();
    let params = ThreadStartParams::new()
        .with_cwd(folder)
        .with_approval_policy(AskForApproval::Untrusted);
    Ok(client.start_thread(params).await?)
}

fn tell(scene: Value) {
    println!("{scene}");
}

/// How a server is reached, and what it asked so far.
struct Stage {
    url: Option<String>,
    command: Vec<String>,
    asks: Arc<AtomicUsize>,
    decided: Arc<Notify>,
}

impl Stage {
    fn new(arguments: Vec<String>) -> Outcome<Self> {
        let (options, command) = match arguments.iter().position(|argument| argument == "--") {
            Some(place) => (&arguments[..place], arguments[place + 1..].to_vec()),
            None => (&arguments[..], Vec::new()),
        };
        let url = match options {
            [] => None,
            [option, url] if option == "--websocket" => Some(url.clone()),
            _ => return Err("usage: story [--websocket URL] [-- COMMAND ARGUMENT …]".into()),
        };
        Ok(Self {
            url,
            command,
            asks: Arc::default(),
            decided: Arc::default(),
        })
    }

    async fn connect(&self) -> Outcome<Client> {
        let (asks, decided) = (Arc::clone(&self.asks), Arc::clone(&self.decided));
        let options = ClientOptions::new().on_approval(move |approval| {
            asks.fetch_add(1, Ordering::Relaxed);
            decided.notify_one();
            async move { Ok(decide(&approval)) }
        });
        if let Some(url) = &self.url {
            let websocket = WebSocketOptions::new();
            return Ok(Client::connect_websocket(url, websocket, options).await?);
        }
        let command = match self.command.split_first() {
            Some((program, arguments)) => ServerCommand::new(program).args(arguments),
            None => ServerCommand::default(),
        };
        Ok(Client::spawn(command, options).await?)
    }

    /// How often the server asked since this was asked last.
    fn asked(&self) -> usize {
        self.asks.swap(0, Ordering::Relaxed)
    }
}

fn decide(approval: &Approval) -> ApprovalDecision {
    let command = match approval {
        Approval::ItemCommandExecutionRequestApproval(params) => params.command.as_deref(),
        _ => None,
    };
    if command.is_some_and(|command| command.contains("approved")) {
        ApprovalDecision::Accept
    } else {
        ApprovalDecision::Decline
    }
}

async fn streaming(thread: &ThreadHandle) -> Outcome<()> {
    let mut turn = thread.run("Say hello.").await?;
    let (mut last_item, mut deltas) = (String::new(), String::new());
    while let Some(event) = turn.next().await {
        if let ServerNotification::ItemAgentMessageDelta(params) = event? {
            if params.item_id != last_item {
                deltas.clear();
                last_item = params.item_id;
            }
            deltas.push_str(&params.delta);
        }
    }
    let result = turn.result().await?;
    tell(json!({
        "scene": "streaming",
        "status": result.turn.status,
        "said": !result.final_text.is_empty(),
        "deltasAreText": deltas == result.final_text,
    }));
    Ok(())
}

async fn accepted(thread: &ThreadHandle, stage: &Stage) -> Outcome<()> {
    stage.asked();
    let result = finished(thread, "run: touch approved.txt").await?;
    let command = command_of(&result)?;
    tell(json!({
        "scene": "accepted",
        "asked": stage.asked(),
        "command": command["status"],
        "exitCode": command["exitCode"],
        "status": result.turn.status,
    }));
    Ok(())
}

async fn declined(thread: &ThreadHandle, stage: &Stage) -> Outcome<()> {
    let result = finished(thread, "run: touch refused.txt").await?;
    tell(json!({
        "scene": "declined",
        "asked": stage.asked(),
        "command": command_of(&result)?["status"],
        "status": result.turn.status,
    }));
    Ok(())
}

async fn finished(thread: &ThreadHandle, input: &str) -> Outcome<TurnResult> {
    Ok(thread.run(input).await?.result().await?)
}

/// The command that the turn ran, as JSON.
fn command_of(result: &TurnResult) -> Outcome<Value> {
    let is_command = |item: &&ThreadItem| matches!(item, ThreadItem::CommandExecution(_));
    let command = result.items.iter().find(is_command);
    Ok(serde_json::to_value(
        command.ok_or("the turn ran no command")?,
    )?)
}

async fn interrupted(thread: &ThreadHandle, stage: &Stage) -> Outcome<()> {
    // Those of earlier scenes are not waited for.
    let _ = tokio::time::timeout(std::time::Duration::ZERO, stage.decided.notified()).await;
    let turn = thread
        .run("run: touch approved-slow.txt && sleep 60")
        .await?;
    stage.decided.notified().await;
    turn.interrupt().await?;
    let result = turn.result().await?;
    tell(json!({
        "scene": "interrupted",
        "asked": stage.asked(),
        "status": result.turn.status,
    }));
    Ok(())
}

async fn future(thread: &ThreadHandle) -> Outcome<()> {
    let mut turn = thread.run("Tell me about the future.").await?;
    let mut unknown_notifications = Vec::new();
    while let Some(event) = turn.next().await {
        if let ServerNotification::Unknown(unknown) = event? {
            unknown_notifications.push(unknown.method);
        }
    }
    let result = turn.result().await?;
    let unknown: Vec<&Value> = result
        .items
        .iter()
        .filter_map(|item| match item {
            ThreadItem::Unknown(raw) => Some(raw),
            _ => None,
        })
        .collect();
    let deep = json!([null, {"on": true}]);
    tell(json!({
        "scene": "future",
        "unknownItems": unknown.iter().map(|raw| &raw["type"]).collect::<Vec<_>>(),
        "rawKept": unknown.iter().any(|raw| raw["payload"]["deep"] == deep),
        "unknownNotifications": unknown_notifications,
        "said": !result.final_text.is_empty(),
        "status": result.turn.status,
    }));
    Ok(())
}
