//! Runs one turn and asks on the terminal before the agent may do something.
//!
//! `cargo run --example run_turn "What is in this folder?" [COMMAND ARGUMENT …]`

use std::error::Error;
use std::io::Write;

use heddle_client::types::{AskForApproval, ThreadItem, ThreadStartParams};
use heddle_client::{
    Approval, ApprovalDecision, Client, ClientOptions, HandlerError, ServerCommand,
    ServerNotification,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let prompt = arguments
        .next()
        .ok_or("usage: run_turn PROMPT [COMMAND ARGUMENT …]")?;
    let command = match arguments.next() {
        Some(program) => ServerCommand::new(program).args(arguments),
        None => ServerCommand::default(),
    };
    let client = Client::spawn(command, ClientOptions::new().on_approval(ask)).await?;

    let folder = std::env::current_dir()?;
    let params = ThreadStartParams::new()
        .with_cwd(folder.to_string_lossy().into_owned())
        .with_approval_policy(AskForApproval::Untrusted);
    let thread = client.start_thread(params).await?;
    let mut turn = thread.run(prompt).await?.interrupt_on_drop();
    while let Some(event) = turn.next().await {
        match event? {
            ServerNotification::ItemAgentMessageDelta(params) => {
                print!("{}", params.delta);
                std::io::stdout().flush()?;
            }
            ServerNotification::ItemCompleted(params) => {
                if let ThreadItem::CommandExecution(command) = params.item {
                    println!("$ {}", command.command);
                }
            }
            _ => {}
        }
    }
    println!("\n({})", turn.result().await?.turn.status);
    client.close().await;
    Ok(())
}

async fn ask(approval: Approval) -> Result<ApprovalDecision, HandlerError> {
    let what = match approval {
        Approval::ItemCommandExecutionRequestApproval(params) => {
            params.command.as_deref().map(str::to_owned)
        }
        _ => None,
    };
    let what = what.unwrap_or_else(|| "a change of files".to_owned());
    // In a thread of its own: the client goes on reading while someone thinks.
    let answer = tokio::task::spawn_blocking(move || {
        print!("Allow {what}? [y/N] ");
        std::io::stdout().flush()?;
        let mut answer = String::new();
        std::io::stdin().read_line(&mut answer).map(|_| answer)
    });
    Ok(if answer.await??.trim() == "y" {
        ApprovalDecision::Accept
    } else {
        ApprovalDecision::Decline
    })
}
