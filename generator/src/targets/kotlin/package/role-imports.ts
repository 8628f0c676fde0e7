import type { KotlinModel } from '../model/kotlin-model.ts'

/**
 * The hand-written files import the types that they work with by the names that our definitions give them. Where a
 * protocol calls such a type something else, it is imported under the name that the file knows.
 */
export function withTypesOf({ typeNames, conversation }: KotlinModel, text: string): string {
  if (conversation === null) return text
  const types: ReadonlyMap<string, string> = new Map(
    Object.entries(ROLES).map(([name, role]) => [name, typeNames.of(conversation.types[role].name)]),
  )
  return text.replaceAll(
    /^(import heddle\.client\.types\.)(\w+)$/gm,
    (line, before: string, name: string) => {
      const own = types.get(name)
      return own === undefined || own === name ? line : `${before}${own} as ${name}`
    },
  )
}

const ROLES = {
  Thread: 'Thread',
  Turn: 'Turn',
  TurnStartParams: 'StartTurn',
  UserInput: 'UserInput',
  TextInput: 'TextInput',
  ThreadItem: 'Item',
  AgentMessageItem: 'AgentMessage',
} as const
