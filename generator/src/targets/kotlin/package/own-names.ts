import type { KotlinModel } from '../model/kotlin-model.ts'

/** Does the protocol have the names that our definitions give? Examples and some tests stand on them. */
export function isOwn({ types, conversation }: KotlinModel): boolean {
  return conversation !== null && NAMES.every((name) => types.has(name))
}

const NAMES = ['AgentMessageItem', 'CommandExecutionItem', 'TextInput']
