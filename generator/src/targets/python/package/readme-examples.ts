import type { ProtocolModel, RefNode } from '@heddle/protocol'
import { asRef, fieldOf, variantOf } from '../../../facts/shape.ts'
import type { PythonModel } from '../model/python-model.ts'
import { withShortImports } from './renamed.ts'

/** A program to begin with: a turn, or what can be had without turns. */
export function firstExample(model: PythonModel): string {
  return fenced(model.conversation === null ? listening(model) : running(model))
}

/** Telling the variants of a union apart. Empty where there are no items that it could be shown with. */
export function itemsExample(model: PythonModel): string {
  const {
    conversation,
    classes,
    package: { module },
  } = model
  if (conversation === null) return ''
  const { Item, AgentMessage } = conversation.types
  const command = withCommand(model, variantOf(model, Item, 'commandExecution'))
  const [item, message, unknown] = [
    classes.of(Item.name),
    classes.of(AgentMessage.name),
    classes.unknown(Item.name),
  ]
  const names = [message, ...(command === undefined ? [] : [classes.of(command.name)]), item, unknown]
  const running =
    command === undefined
      ? ''
      : `
        case ${classes.of(command.name)}(command=command):
            return command`
  return fenced(`from ${module}.types import (
${names.map((name) => `    ${name},`).join('\n')}
)


def title(item: ${item}) -> str:
    match item:
        case ${message}(text=text):
            return text${running}
        case ${unknown}(type=type_):
            return f"something new: {type_}, {item.raw}"
        case _:
            return item.type`)
}

const listening = ({ package: { module } }: PythonModel): string => `import asyncio

from ${module} import Client


async def main() -> None:
    async with Client.spawn() as client:
        print(client.server)
        async for event in client.events():
            print(event.method, event.params)


asyncio.run(main())`

function running(model: PythonModel): string {
  const { module } = model.package
  const method = model.methods.find(({ name }) => name === 'item/commandExecution/requestApproval')
  const ref = withCommand(model, asRef(method?.params))
  const approval = ref === undefined ? undefined : model.classes.of(ref.name)
  const imported = approval === undefined ? '' : `\nfrom ${module}.types import ${approval}`
  const matched =
    approval === undefined
      ? ''
      : `
    match approval:
        case ${approval}(command=command):
            print(f"It may run: {command}")
            return "accept"`
  return `import asyncio

from ${module} import Approval, ApprovalDecision, Client
from ${module}.events import ItemAgentMessageDeltaEvent${imported}


async def decide(approval: Approval) -> ApprovalDecision:${matched}
    return "decline"


async def main() -> None:
    async with Client.spawn(on_approval=decide) as client:
        thread = await client.start_thread(cwd=".", approval_policy="untrusted")
        async with thread.run("What is in this folder?") as turn:
            async for event in turn:
                if isinstance(event, ItemAgentMessageDeltaEvent):
                    print(event.params.delta, end="", flush=True)
            result = await turn.result()
        print(f"\\n{result.turn.status}, {len(result.items)} items")


asyncio.run(main())`
}

/** A server that runs already, and one kind of request that is answered in its own way. */
export function websocketExample(model: PythonModel): string {
  const { module } = model.package
  return fenced(`import asyncio
import os

from ${module} import Client


async def main() -> None:
    address = "ws://127.0.0.1:4500"
    token = os.environ.get("AGENT_TOKEN")
    async with Client.connect_websocket(address, bearer_token=token) as client:
        print(client.server)


asyncio.run(main())`)
}

function withCommand(model: ProtocolModel, ref: RefNode | undefined): RefNode | undefined {
  return fieldOf(model, ref, 'command') === undefined ? undefined : ref
}

function fenced(code: string): string {
  return `\`\`\`python\n${withShortImports(code)}\n\`\`\`\n\n`
}
