//! Servers that are child processes: one message a line, over standard input and output.

mod command;
mod lines;
mod process;
mod tail;

pub use command::ServerCommand;
pub use process::{ProcessReader, ProcessTransport, ProcessWriter};
