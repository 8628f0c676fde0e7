//! Conversations: handles of threads and turns that do the bookkeeping.

mod items;
mod place;
mod stream;
mod thread;
mod turn;

pub use thread::{ThreadHandle, TurnInput};
pub use turn::{TurnControl, TurnHandle, TurnResult};
