//! A turn on its way.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;
use tokio::sync::watch;

use super::stream::End;
use crate::client::Client;
use crate::error::{ConnectionClosed, Result};
use crate::events::EventStream;
use crate::notifications::ServerNotification;
use crate::roles::{InterruptTurn, Item, Turn, interrupt_turn};

/// How a turn ended. A turn that failed or was interrupted ends too: look at `turn.status`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TurnResult {
    /// The turn as the server last told it; its `items` are often left out, see `items` beside it.
    pub turn: Turn,
    /// Every item of the turn, in order, each in its last state.
    pub items: Vec<Item>,
    /// The text of the last message of the agent; empty when it said nothing.
    pub final_text: String,
}

/// A turn on its way. Read its events, or wait for its [`result`](TurnHandle::result), or both.
///
/// Events wait for their reader from the start of the turn. When the connection is lost, events and result both end
/// with the reason. Dropping the handle leaves the turn to itself, unless
/// [`interrupt_on_drop`](TurnHandle::interrupt_on_drop) was said.
#[derive(Debug)]
pub struct TurnHandle {
    events: EventStream<ServerNotification>,
    control: TurnControl,
    interrupt_on_drop: bool,
}

/// What can be done with a turn from elsewhere, while somebody reads its events.
#[derive(Debug, Clone)]
pub struct TurnControl {
    place: Arc<InterruptTurn>,
    client: Client,
    ended: watch::Receiver<End>,
}

impl TurnHandle {
    pub(crate) fn new(events: EventStream<ServerNotification>, control: TurnControl) -> Self {
        Self {
            events,
            control,
            interrupt_on_drop: false,
        }
    }

    /// The id of the turn.
    pub fn id(&self) -> &str {
        &self.control.place.turn_id
    }

    /// The id of the thread that it belongs to.
    pub fn thread_id(&self) -> &str {
        &self.control.place.thread_id
    }

    /// What is told next about the turn; none when it has ended. Events are given out once.
    pub async fn next(&mut self) -> Option<Result<ServerNotification>> {
        self.events.next().await
    }

    /// Waits until the turn has ended, however it did. Can be asked again.
    ///
    /// # Errors
    ///
    /// When the connection is lost before the turn has ended.
    pub async fn result(&self) -> Result<TurnResult> {
        self.control.result().await
    }

    /// Ends the turn early; returns when the server has heard it. Does nothing when the turn has ended.
    ///
    /// # Errors
    ///
    /// Those of a request.
    pub async fn interrupt(&self) -> Result<()> {
        self.control.interrupt().await
    }

    /// What can be done with the turn from elsewhere.
    pub fn control(&self) -> TurnControl {
        self.control.clone()
    }

    /// Interrupts the turn when the handle is dropped before its end, as by a future that is cancelled.
    pub fn interrupt_on_drop(mut self) -> Self {
        self.interrupt_on_drop = true;
        self
    }
}

impl Stream for TurnHandle {
    type Item = Result<ServerNotification>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.events).poll_next(context)
    }
}

impl Drop for TurnHandle {
    fn drop(&mut self) {
        if self.interrupt_on_drop {
            self.control.interrupt_in_background();
        }
    }
}

impl TurnControl {
    pub(crate) fn new(
        client: Client,
        thread_id: &str,
        turn_id: &str,
        ended: watch::Receiver<End>,
    ) -> Self {
        Self {
            place: Arc::new(interrupt_turn(thread_id.to_owned(), turn_id.to_owned())),
            client,
            ended,
        }
    }

    /// Waits until the turn has ended, however it did. Can be asked again.
    ///
    /// # Errors
    ///
    /// When the connection is lost before the turn has ended.
    pub async fn result(&self) -> Result<TurnResult> {
        let mut ended = self.ended.clone();
        match ended.wait_for(Option::is_some).await.as_deref() {
            Ok(Some(end)) => end.clone(),
            Ok(None) | Err(_) => {
                Err(ConnectionClosed::new("Nobody follows the turn any more.").into())
            }
        }
    }

    /// Ends the turn early; returns when the server has heard it. Does nothing when the turn has ended.
    ///
    /// # Errors
    ///
    /// Those of a request.
    pub async fn interrupt(&self) -> Result<()> {
        if self.has_ended() {
            return Ok(());
        }
        let answer: Result<serde::de::IgnoredAny> =
            self.client.request("turn/interrupt", &*self.place).await;
        match answer {
            // The end of the turn and the wish for it can cross on the way.
            Err(error) if !self.has_ended() => Err(error),
            _ => Ok(()),
        }
    }

    fn has_ended(&self) -> bool {
        self.ended.borrow().is_some()
    }

    /// Whoever drops a handle cannot wait.
    pub(crate) fn interrupt_in_background(&self) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            return;
        };
        if !self.has_ended() {
            let control = self.clone();
            // Nobody is there who could be told of a failure.
            runtime.spawn(async move { control.interrupt().await.ok() });
        }
    }
}
