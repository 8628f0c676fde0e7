//! Brings what the server tells to those who want to hear it.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::value::RawValue;

use crate::error::Error;
use crate::events::{EventQueue, EventStream};
use crate::notifications::ServerNotification;

/// Gets every notification in order, and then why there are no more. Must not wait for anything.
pub(crate) trait Follower: Send {
    fn push(&mut self, notification: &ServerNotification, params: Option<&RawValue>);

    /// The connection is lost.
    fn fail(&mut self, reason: &Error);

    /// Does nobody want to hear more?
    fn is_over(&self) -> bool;
}

#[derive(Debug, Default)]
pub(crate) struct Dispatcher {
    followers: Mutex<Followers>,
}

#[derive(Default)]
struct Followers {
    all: Vec<Box<dyn Follower>>,
    reason: Option<Error>,
}

impl fmt::Debug for Followers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Followers")
            .field("all", &self.all.len())
            .field("reason", &self.reason)
            .finish()
    }
}

impl Dispatcher {
    pub(crate) fn notify(&self, method: String, params: Option<Box<RawValue>>) {
        let mut followers = self.lock();
        if followers.reason.is_some() {
            return;
        }
        followers.all.retain(|follower| !follower.is_over());
        if followers.all.is_empty() {
            return;
        }
        let notification = ServerNotification::read(&method, params.as_deref());
        for follower in &mut followers.all {
            follower.push(&notification, params.as_deref());
        }
    }

    pub(crate) fn close(&self, reason: &Error) {
        let mut followers = self.lock();
        followers.reason.get_or_insert_with(|| reason.clone());
        for mut follower in followers.all.drain(..) {
            follower.fail(reason);
        }
    }

    pub(crate) fn follow(&self, mut follower: impl Follower + 'static) {
        let mut followers = self.lock();
        match &followers.reason {
            Some(reason) => follower.fail(reason),
            None => followers.all.push(Box::new(follower)),
        }
    }

    /// Every notification from now on.
    pub(crate) fn stream(&self, limit: usize) -> EventStream<ServerNotification> {
        let (queue, stream) = EventQueue::new(limit);
        self.follow(queue);
        stream
    }

    fn lock(&self) -> MutexGuard<'_, Followers> {
        self.followers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Follower for EventQueue<ServerNotification> {
    fn push(&mut self, notification: &ServerNotification, _params: Option<&RawValue>) {
        self.push(notification.clone());
    }

    fn fail(&mut self, reason: &Error) {
        self.fail(reason.clone());
    }

    fn is_over(&self) -> bool {
        self.is_over()
    }
}
