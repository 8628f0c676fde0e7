//! The items of one turn, as far as they were told.

use crate::notifications::ServerNotification;
use crate::roles::{Item, item_id};

/// Items in the order in which they were first heard of, each in its latest state. Those without an id are of a later
/// version, and each is one of its own.
#[derive(Debug, Default)]
pub(crate) struct TurnItems {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    item: Item,
    /// Is it started, and not completed yet?
    is_open: bool,
}

impl TurnItems {
    /// Is an item started that was not completed yet?
    pub(crate) fn any_open(&self) -> bool {
        self.entries.iter().any(|entry| entry.is_open)
    }

    pub(crate) fn in_order(&self) -> Vec<Item> {
        self.entries
            .iter()
            .map(|entry| entry.item.clone())
            .collect()
    }

    /// What the agent said last, as far as it came.
    pub(crate) fn final_text(&self) -> String {
        let said = |entry: &Entry| match &entry.item {
            Item::AgentMessage(message) => Some(message.text.clone()),
            _ => None,
        };
        self.entries.iter().rev().find_map(said).unwrap_or_default()
    }

    pub(crate) fn add(&mut self, notification: &ServerNotification) {
        match notification {
            ServerNotification::ItemStarted(params) => self.put(&params.item, true),
            ServerNotification::ItemCompleted(params) => self.put(&params.item, false),
            ServerNotification::ItemAgentMessageDelta(params) => {
                self.extend(&params.item_id, &params.delta);
            }
            ServerNotification::TurnCompleted(params) => {
                for item in &params.turn.items {
                    if self.find(item_id(item)).is_none() {
                        self.put(item, false);
                    }
                }
            }
            _ => {}
        }
    }

    fn put(&mut self, item: &Item, is_open: bool) {
        let item = item.clone();
        match self.find(item_id(&item)) {
            Some(entry) => *entry = Entry { item, is_open },
            None => self.entries.push(Entry { item, is_open }),
        }
    }

    /// A message that is cut off is never completed: what was streamed is all there is of it.
    fn extend(&mut self, id: &str, delta: &str) {
        if let Some(Entry {
            item: Item::AgentMessage(message),
            is_open: true,
        }) = self.find(Some(id))
        {
            message.text.push_str(delta);
        }
    }

    /// The latest are the most likely.
    fn find(&mut self, id: Option<&str>) -> Option<&mut Entry> {
        let id = id?;
        self.entries
            .iter_mut()
            .rev()
            .find(|entry| item_id(&entry.item) == Some(id))
    }
}
