//! A conversation.

use serde::Deserialize;
use tokio::sync::oneshot;

use super::stream::TurnStream;
use super::turn::{TurnControl, TurnHandle};
use crate::client::Client;
use crate::error::Result;
use crate::roles::{StartTurn, Thread, Turn, UserInput, start_turn, text_input};

/// What a turn begins with: a text, or parts.
#[derive(Debug, Clone, PartialEq)]
pub struct TurnInput(Vec<UserInput>);

impl From<&str> for TurnInput {
    fn from(text: &str) -> Self {
        Self(vec![text_input(text.to_owned())])
    }
}

impl From<String> for TurnInput {
    fn from(text: String) -> Self {
        Self(vec![text_input(text)])
    }
}

impl From<UserInput> for TurnInput {
    fn from(part: UserInput) -> Self {
        Self(vec![part])
    }
}

impl From<Vec<UserInput>> for TurnInput {
    fn from(parts: Vec<UserInput>) -> Self {
        Self(parts)
    }
}

/// A conversation: holds its id and starts turns in it.
#[derive(Debug, Clone)]
pub struct ThreadHandle {
    /// The thread as the server told it when it was started or resumed.
    pub thread: Thread,
    client: Client,
}

impl ThreadHandle {
    pub(crate) fn new(client: Client, thread: Thread) -> Self {
        Self { thread, client }
    }

    /// The id of the thread.
    pub fn id(&self) -> &str {
        &self.thread.id
    }

    /// Starts a turn; returns when the server has accepted it.
    ///
    /// When the future is dropped before, the turn is interrupted as soon as it has started.
    ///
    /// # Errors
    ///
    /// Those of a request.
    pub async fn run(&self, input: impl Into<TurnInput>) -> Result<TurnHandle> {
        self.run_with(input, |params| params).await
    }

    /// As [`run`](ThreadHandle::run), with settings: `|params| params.with_model("…")`.
    ///
    /// # Errors
    ///
    /// Those of a request.
    pub async fn run_with(
        &self,
        input: impl Into<TurnInput>,
        settings: impl FnOnce(StartTurn) -> StartTurn,
    ) -> Result<TurnHandle> {
        let TurnInput(parts) = input.into();
        let params = settings(start_turn(self.id().to_owned(), parts));
        let (sender, handle) = oneshot::channel();
        let (client, thread_id) = (self.client.clone(), self.id().to_owned());
        tokio::spawn(async move {
            let started = start(client, &thread_id, &params).await;
            if let Err(Ok(unseen)) = sender.send(started) {
                drop(unseen.interrupt_on_drop());
            }
        });
        match handle.await {
            Ok(started) => started,
            Err(_) => Err(self.client.closed().await),
        }
    }
}

async fn start(client: Client, thread_id: &str, params: &StartTurn) -> Result<TurnHandle> {
    #[derive(Deserialize)]
    struct Started {
        turn: Turn,
    }

    let (stream, events, ended) = TurnStream::new(thread_id, client.inner.event_buffer);
    client.inner.dispatcher.follow(stream.clone());
    match client.request("turn/start", params).await {
        Ok(Started { turn }) => {
            stream.bind(&turn.id);
            let control = TurnControl::new(client, thread_id, &turn.id, ended);
            Ok(TurnHandle::new(events, control))
        }
        Err(error) => {
            stream.abandon(&error);
            Err(error)
        }
    }
}
