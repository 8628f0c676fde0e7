// Made by heddle 0.0.0 from protocol 2026-11; do not edit, generate again instead.

//! The notifications that a client can send.
