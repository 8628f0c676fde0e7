//! What is told about one turn.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::value::RawValue;
use tokio::sync::watch;

use super::items::TurnItems;
use super::place::Place;
use super::turn::TurnResult;
use crate::dispatcher::Follower;
use crate::error::{Error, InvalidMessage, Result};
use crate::events::{EventQueue, EventStream};
use crate::notifications::{ServerNotification, UnknownReason};
use crate::roles::Turn;

/// How long after the end of a turn the end of its last items is waited for.
const LATE_ITEMS: Duration = Duration::from_millis(250);

/// How a turn ended, once it did.
pub(crate) type End = Option<Result<TurnResult>>;

/// Collects what is told about one turn. Until its id is known, everything about its thread is kept back.
#[derive(Debug, Clone)]
pub(crate) struct TurnStream {
    thread_id: Arc<str>,
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    id: Option<String>,
    early: Vec<(String, ServerNotification)>,
    events: EventQueue<ServerNotification>,
    items: TurnItems,
    /// As it was told at its end.
    turn: Option<Turn>,
    is_waiting: bool,
    end: watch::Sender<End>,
}

impl TurnStream {
    pub(crate) fn new(
        thread_id: &str,
        event_buffer: usize,
    ) -> (Self, EventStream<ServerNotification>, watch::Receiver<End>) {
        let (events, stream) = EventQueue::new(event_buffer);
        let (end, ended) = watch::channel(None);
        let state = State {
            id: None,
            early: Vec::new(),
            events,
            items: TurnItems::default(),
            turn: None,
            is_waiting: false,
            end,
        };
        let turn = Self {
            thread_id: thread_id.into(),
            state: Arc::new(Mutex::new(state)),
        };
        (turn, stream, ended)
    }

    /// The answer to `turn/start` came: this is the turn.
    pub(crate) fn bind(&self, id: &str) {
        let mut state = self.lock();
        state.id = Some(id.to_owned());
        for (turn_id, notification) in std::mem::take(&mut state.early) {
            self.hear(&mut state, turn_id, &notification);
        }
    }

    fn hear(&self, state: &mut State, turn_id: String, notification: &ServerNotification) {
        if state.is_over() {
            return;
        }
        let Some(id) = &state.id else {
            state.early.push((turn_id, notification.clone()));
            return;
        };
        if *id != turn_id {
            return;
        }
        state.events.push(notification.clone());
        state.items.add(notification);
        match notification {
            ServerNotification::TurnCompleted(params) => state.turn = Some(params.turn.clone()),
            ServerNotification::Unknown(unknown) if unknown.method == "turn/completed" => {
                let UnknownReason::InvalidParams(problem) = &unknown.reason else {
                    return;
                };
                let problem = serde::de::Error::custom(problem);
                let mut invalid = InvalidMessage::new(&unknown.method, None, problem);
                invalid.value = Some(unknown.params.clone());
                state.fail(&invalid.into());
            }
            _ => {}
        }
        self.end_soon(state);
    }

    /// Some servers tell the end of a turn before the end of its last command: that one is waited for.
    fn end_soon(&self, state: &mut State) {
        let Some(turn) = &state.turn else { return };
        if turn.status.as_str() != "completed" || !state.items.any_open() {
            state.finish();
        } else if !state.is_waiting {
            state.is_waiting = true;
            let stream = self.clone();
            tokio::spawn(async move {
                tokio::time::sleep(LATE_ITEMS).await;
                stream.lock().finish();
            });
        }
    }

    /// There is nothing more to come.
    pub(crate) fn abandon(&self, reason: &Error) {
        self.lock().fail(reason);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn is_over(&self) -> bool {
        self.end.borrow().is_some()
    }

    fn finish(&mut self) {
        if self.is_over() {
            return;
        }
        if let Some(turn) = self.turn.take() {
            self.events.finish();
            self.end.send_replace(Some(Ok(TurnResult {
                turn,
                items: self.items.in_order(),
                final_text: self.items.final_text(),
            })));
        }
    }

    /// A turn whose end was told has ended well.
    fn fail(&mut self, reason: &Error) {
        self.finish();
        if !self.is_over() {
            self.events.fail(reason.clone());
            self.end.send_replace(Some(Err(reason.clone())));
        }
    }
}

impl Follower for TurnStream {
    fn push(&mut self, notification: &ServerNotification, params: Option<&RawValue>) {
        if let Some(Place { thread_id, turn_id }) = Place::of(params) {
            if *thread_id == *self.thread_id {
                self.hear(&mut self.lock(), turn_id, notification);
            }
        }
    }

    fn fail(&mut self, reason: &Error) {
        self.abandon(reason);
    }

    /// The turn has ended, or nobody has its handle any more.
    fn is_over(&self) -> bool {
        let state = self.lock();
        state.is_over() || (state.events.is_over() && state.end.is_closed())
    }
}
