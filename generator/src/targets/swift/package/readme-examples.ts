import type { ProtocolModel } from '@heddle/protocol'
import { fieldOf, variantOf } from '../../../facts/shape.ts'
import type { SwiftModel } from '../model/swift-model.ts'

/** A program to begin with: a turn, or what can be had without turns. */
export function firstExample(model: SwiftModel, threads: boolean): string {
  return fenced(threads ? running(model) : listening(model))
}

/** Telling the variants of a union apart; empty where there are no items to show it with. */
export function itemsExample(model: SwiftModel, threads: boolean): string {
  if (!threads || !hasCommands(model)) return ''
  return fenced(`func title(of item: ConversationItem) -> String {
  switch item {
  case .agentMessage(let message):
    return message.text
  case .commandExecution(let command):
    return command.command
  case .unknown(let raw):
    return "something new: \\(raw["type"]?.stringValue ?? "?")"
  default:
    return "something else"
  }
}`)
}

function listening({ module }: SwiftModel): string {
  return `import ${module}

let client = try await Client.spawn("codex", ["app-server"])
print(client.server)
for try await event in await client.events() {
  print(event)
}`
}

function running(model: SwiftModel): string {
  const asks = model.methods.some(
    (method) => method.name === COMMAND && fieldOf(model, method.params, 'command') !== undefined,
  )
  const approving = asks
    ? `
var options = ClientOptions()
options.onApproval = { approval, _ in
  if case .itemCommandExecutionRequestApproval(let params) = approval {
    print("It may run:", params.command ?? "a command")
    return .accept
  }
  return .decline
}
`
    : '\nlet options = ClientOptions()\n'
  return `import ${model.module}
${approving}
let client = try await Client.spawn("codex", ["app-server"], options: options)
let thread = try await client.startThread()
let turn = try await thread.run("What is in this folder?")
for try await event in turn.events {
  if case .itemAgentMessageDelta(let params) = event {
    print(params.delta, terminator: "")
  }
}
let result = try await turn.result()
print(result.turn.status, result.items.count, "items")
await client.close()`
}

const COMMAND = 'item/commandExecution/requestApproval'

function hasCommands(model: ProtocolModel): boolean {
  const item = model.methods.find(({ name }) => name === 'item/started')
  const command = variantOf(model, fieldOf(model, item?.params, 'item')?.type, 'commandExecution')
  return fieldOf(model, command, 'command')?.type.kind === 'scalar'
}

const fenced = (code: string): string => `\`\`\`swift\n${code}\n\`\`\`\n`
