// Made by heddle from protocol 2026-11; do not edit, generate again instead.

export * from './approvals.ts'
export * from './handshake.ts'
export * from './items.ts'
export * from './models.ts'
export * from './policy.ts'
export * from './threads.ts'
export * from './turns.ts'
export * from './wire.ts'
