// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! What is said on the wire: every type of the protocol.
//!
//! Objects are structs, made with `new` and changed with `with_…`. Enums and unions have a variant `Unknown` that keeps what this crate does not know, so that it can be looked at and comes out again as it went in. A field that can be left out is an `Option`; one that can be null too is a [`Maybe`](crate::Maybe).

mod accounts;
mod approvals;
mod commands;
mod config;
mod dynamic_tool;
mod files;
mod function_call;
mod handshake;
mod hooks;
mod items;
mod items_calls;
mod mcp;
mod mcp_tool;
mod models;
mod policy;
mod reviews;
mod search;
mod skills;
mod threads;
mod threads_calls;
mod turns;
mod web_search;
mod wire;

pub use accounts::*;
pub use approvals::*;
pub use commands::*;
pub use config::*;
pub use dynamic_tool::*;
pub use files::*;
pub use function_call::*;
pub use handshake::*;
pub use hooks::*;
pub use items::*;
pub use items_calls::*;
pub use mcp::*;
pub use mcp_tool::*;
pub use models::*;
pub use policy::*;
pub use reviews::*;
pub use search::*;
pub use skills::*;
pub use threads::*;
pub use threads_calls::*;
pub use turns::*;
pub use web_search::*;
pub use wire::*;
