//! Events on their way to a reader.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use futures_core::Stream;
use tokio::sync::mpsc;

use crate::error::{Error, Result};

/// Events in the order in which they came, for one reader.
///
/// They wait until they are read, up to a limit; what comes after that is dropped, and the reader gets
/// [`Error::EventsDropped`] behind the last one. It ends with the reason when the connection is lost. Read it with
/// [`next`](EventStream::next), or as a [`Stream`].
#[derive(Debug)]
pub struct EventStream<T> {
    waiting: mpsc::Receiver<T>,
    end: Arc<OnceLock<Error>>,
    is_over: bool,
}

impl<T> EventStream<T> {
    /// The next event; none when there are no more. An error is the last that comes.
    pub async fn next(&mut self) -> Option<Result<T>> {
        let event = self.waiting.recv().await;
        self.read(event)
    }

    fn read(&mut self, event: Option<T>) -> Option<Result<T>> {
        match event {
            Some(event) => Some(Ok(event)),
            None if self.is_over => None,
            None => {
                self.is_over = true;
                self.end.get().cloned().map(Err)
            }
        }
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.waiting
            .poll_recv(context)
            .map(|event| self.read(event))
    }
}

/// The other end of a stream of events. Nothing here ever waits for the reader.
#[derive(Debug)]
pub(crate) struct EventQueue<T> {
    waiting: Option<mpsc::Sender<T>>,
    end: Arc<OnceLock<Error>>,
    limit: usize,
}

impl<T> EventQueue<T> {
    pub(crate) fn new(limit: usize) -> (Self, EventStream<T>) {
        let limit = limit.max(1);
        let (sender, receiver) = mpsc::channel(limit);
        let end = Arc::new(OnceLock::new());
        let queue = Self {
            waiting: Some(sender),
            end: Arc::clone(&end),
            limit,
        };
        let stream = EventStream {
            waiting: receiver,
            end,
            is_over: false,
        };
        (queue, stream)
    }

    /// Is there nobody to read what comes?
    pub(crate) fn is_over(&self) -> bool {
        self.waiting.as_ref().is_none_or(mpsc::Sender::is_closed)
    }

    pub(crate) fn push(&mut self, event: T) {
        let Some(waiting) = &self.waiting else { return };
        if let Err(mpsc::error::TrySendError::Full(_)) = waiting.try_send(event) {
            self.fail(Error::EventsDropped { limit: self.limit });
        }
    }

    /// No more events; those that wait are still read.
    pub(crate) fn finish(&mut self) {
        self.waiting = None;
    }

    /// As [`finish`](EventQueue::finish), but the reader then gets the error.
    pub(crate) fn fail(&mut self, error: Error) {
        if self.waiting.is_some() {
            // Set before the sender goes: the reader looks at it when there is nothing more to come.
            let _ = self.end.set(error);
            self.finish();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_reader_that_falls_behind_is_told_so() {
        let (mut queue, mut stream) = EventQueue::new(2);
        for event in 1..=4 {
            queue.push(event);
        }
        assert!(matches!(stream.next().await, Some(Ok(1))));
        assert!(matches!(stream.next().await, Some(Ok(2))));
        assert!(matches!(
            stream.next().await,
            Some(Err(Error::EventsDropped { limit: 2 }))
        ));
        assert!(stream.next().await.is_none());
        assert!(queue.is_over());
    }

    #[tokio::test]
    async fn what_waits_is_read_before_the_end() {
        let (mut queue, mut stream) = EventQueue::new(8);
        queue.push("last");
        queue.finish();
        assert!(matches!(stream.next().await, Some(Ok("last"))));
        assert!(stream.next().await.is_none());
    }
}
