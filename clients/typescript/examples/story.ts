/**
 * Goes through what a client lives to see with a server, and prints what it saw, one JSON object a line:
 *
 *   node examples/story.ts -- codex app-server
 *   node examples/story.ts --websocket ws://127.0.0.1:4500
 *
 * With `--turn TEXT` before that it runs one turn only, and prints how it ended.
 */
import process from 'node:process'
import type {
  Approval,
  ApprovalDecision,
  Client,
  ThreadHandle,
  TurnHandle,
  TurnResult,
} from '../src/index.ts'
import { type CommandExecutionItem, isKnownThreadItem } from '../src/index.ts'
import { spawn } from '../src/stdio.ts'
import { connectWebSocket } from '../src/websocket.ts'

const words = process.argv.slice(2)
const [prompt, args] = words[0] === '--turn' ? [words[1], words.slice(2)] : [undefined, words]
const split = args.indexOf('--')
const [command, ...commandArgs] = split < 0 ? [] : args.slice(split + 1)
const url = args[0] === '--websocket' ? args[1] : undefined

let asked = 0
let answered: () => void = () => undefined

try {
  if (prompt === undefined) await wholeStory()
  else await connected((client) => oneTurn(client, prompt))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function wholeStory(): Promise<void> {
  const threadId = await connected(firstScenes)
  await connected((client) => laterScenes(client, threadId))
  tell('closed', {})
}

/** What `heddle conform client` asks of a client. */
async function oneTurn(client: Client, text: string): Promise<void> {
  const thread = await client.startThread({ cwd: process.cwd(), approvalPolicy: 'untrusted' })
  const { turn, finalText } = await (await thread.run(text)).result
  tell('turn', { status: turn.status, text: finalText })
}

/** Connects, and closes the connection afterwards. */
async function connected<Result>(scenes: (client: Client) => Promise<Result>): Promise<Result> {
  const client = await open()
  try {
    return await scenes(client)
  } finally {
    await client.close()
  }
}

function open(): Promise<Client> {
  if (url !== undefined) return connectWebSocket(url, { onApproval: decide })
  return spawn({ ...(command === undefined ? {} : { command, args: commandArgs }), onApproval: decide })
}

/** Allows the commands that say that they are allowed. */
async function decide({ method, params }: Approval): Promise<ApprovalDecision> {
  asked += 1
  const text = method === 'item/commandExecution/requestApproval' ? (params.command ?? '') : ''
  // The answer is on its way when this function has returned.
  setImmediate(answered)
  return text.includes('approved') ? 'accept' : 'decline'
}

/** A new thread, up to a turn that is interrupted; gives back the id of the thread. */
async function firstScenes(client: Client): Promise<string> {
  tell('handshake', {
    protocolVersion: 'protocolVersion' in client.server ? (client.server.protocolVersion ?? null) : null,
    server: client.server.userAgent !== '',
  })
  const thread = await client.startThread({ cwd: process.cwd(), approvalPolicy: 'untrusted' })

  const hello = await thread.run('Say hello.')
  const deltas = await lastDeltas(hello)
  const { turn, finalText } = await hello.result
  tell('streaming', { status: turn.status, said: finalText !== '', deltasAreText: deltas === finalText })

  const accepted = await runCommand(thread, 'run: touch approved.txt')
  tell('accepted', {
    asked: accepted.asked,
    command: accepted.item?.status,
    exitCode: accepted.item?.exitCode,
    status: accepted.status,
  })

  const declined = await runCommand(thread, 'run: touch refused.txt')
  tell('declined', { asked: declined.asked, command: declined.item?.status, status: declined.status })

  asked = 0
  const approved = new Promise<void>((resolve) => {
    answered = resolve
  })
  const slow = await thread.run('run: touch approved-slow.txt && sleep 60')
  await approved
  await slow.interrupt()
  const interrupted = await slow.result
  tell('interrupted', { asked, status: interrupted.turn.status })
  return thread.id
}

/** The same thread, on a new connection, and a turn in which the server speaks of things that come later. */
async function laterScenes(client: Client, threadId: string): Promise<void> {
  const thread = await client.resumeThread({ threadId })
  tell('resumed', { sameThread: thread.id === threadId, turns: thread.thread.turns.length })

  const run = await thread.run('Tell me about the future.')
  const unknownNotifications: string[] = []
  for await (const { method } of run) {
    if (method.startsWith('future/')) unknownNotifications.push(method)
  }
  const { items, finalText, turn } = await run.result
  const unknown = items.filter((item) => !isKnownThreadItem(item))
  tell('future', {
    unknownItems: unknown.map(({ type }) => type),
    rawKept: unknown.some(({ payload }) => isDeep(payload)),
    unknownNotifications,
    said: finalText !== '',
    status: turn.status,
  })
}

/** What was streamed of the last message. */
async function lastDeltas(run: TurnHandle): Promise<string> {
  let text = ''
  let item = ''
  for await (const event of run) {
    if (event.method !== 'item/agentMessage/delta') continue
    text = (event.params.itemId === item ? text : '') + event.params.delta
    item = event.params.itemId
  }
  return text
}

async function runCommand(
  thread: ThreadHandle,
  input: string,
): Promise<{ asked: number; item: CommandExecutionItem | undefined; status: string }> {
  asked = 0
  const result: TurnResult = await (await thread.run(input)).result
  const item = result.items.find((each) => each.type === 'commandExecution')
  return { asked, item, status: result.turn.status }
}

function isDeep(payload: unknown): boolean {
  const { deep } = payload as { deep?: unknown }
  return JSON.stringify(deep) === '[null,{"on":true}]'
}

function tell(scene: string, facts: object): void {
  console.log(JSON.stringify({ scene, ...facts }))
}
