// Made by heddle from protocol 2026-11; do not edit, generate again instead.

/** The id of a request: a string or an integer, chosen by the side that asks. */
export type RequestId = string | number
