import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Answer } from './caller.ts'
import type { Client } from './client.ts'
import type { ThreadRecord } from './commons.ts'
import { type Plan, type PlanStep, planText } from './plan.ts'

type Deed = (client: Client) => Promise<unknown>

/** A client follows no more threads than that. */
const MOST_FOLLOWED = 4

/** What a client does next, by its dice. */
export function deed(client: Client): Promise<unknown> {
  return client.random.weighted(DEEDS)(client)
}

const DEEDS: readonly (readonly [weight: number, deed: Deed])[] = [
  [30, say],
  [8, steer],
  [6, interrupt],
  [8, join],
  [2, start],
  [4, leave],
  [1.5, fork],
  [2, archive],
  [10, read],
  [5, page],
  [4, pipeline],
  [6, exec],
  [2, execStreaming],
  [6, files],
  [2, watch],
  [2, nonsense],
  [1, rename],
  [3, falter],
  [2, disconnect],
]

async function say(client: Client): Promise<unknown> {
  const record = chosen(client)
  if (record === undefined) return client.followed.size < MOST_FOLLOWED ? start(client) : leave(client)
  return client.startTurn(record.id, planText(plan(client)))
}

async function steer(client: Client): Promise<unknown> {
  const [threadId, turnId] = running(client) ?? []
  if (threadId === undefined || turnId === undefined) return say(client)
  return client.steer(threadId, turnId, 'And mind this.')
}

async function interrupt(client: Client): Promise<unknown> {
  const [threadId, turnId] = running(client) ?? []
  if (threadId === undefined) return say(client)
  return client.ask('turn/interrupt', { threadId, turnId })
}

async function start(client: Client): Promise<unknown> {
  if (client.followed.size >= MOST_FOLLOWED) return leave(client)
  const { random } = client
  return client.ask('thread/start', {
    cwd: client.commons.workspace,
    ...random.of([
      { approvalPolicy: 'untrusted', sandbox: 'danger-full-access' },
      { approvalPolicy: 'untrusted', sandbox: 'workspace-write' },
      { approvalPolicy: 'never', sandbox: 'danger-full-access' },
      { approvalPolicy: 'on-request', sandbox: 'workspace-write' },
    ]),
    historyMode: random.of(['legacy', 'paginated']),
  })
}

async function join(client: Client): Promise<unknown> {
  const records = client.commons.lively()
  if (records.length === 0 || client.followed.size >= MOST_FOLLOWED) return say(client)
  return client.resume(client.random.of(records).id)
}

async function leave(client: Client): Promise<unknown> {
  const threadIds = [...client.followed.keys()]
  if (threadIds.length === 0) return join(client)
  return client.ask('thread/unsubscribe', { threadId: client.random.of(threadIds) })
}

async function fork(client: Client): Promise<unknown> {
  const record = chosen(client)
  if (record === undefined || client.followed.size >= MOST_FOLLOWED) return say(client)
  const { random } = client
  const ended = [...client.book.thread(record.id).turns].filter(([, { status }]) => status !== 'inProgress')
  const [lastTurnId] = random.chance(0.5) && ended.length > 0 ? random.of(ended) : []
  return client.ask('thread/fork', { threadId: record.id, ...(lastTurnId && { lastTurnId }) })
}

async function archive(client: Client): Promise<unknown> {
  const own = [...client.commons.threads.values()].filter(({ owner }) => owner === client.name)
  if (own.length === 0) return start(client)
  const { id, archived } = client.random.of(own)
  return client.ask(archived === true ? 'thread/unarchive' : 'thread/archive', { threadId: id })
}

async function read(client: Client): Promise<unknown> {
  const record = chosen(client)
  if (record === undefined) return join(client)
  return client.ask('thread/read', { threadId: record.id, includeTurns: true })
}

async function page(client: Client): Promise<unknown> {
  const { random } = client
  const record = chosen(client)
  const threadId = record?.id ?? ''
  const method = random.of(['thread/turns/list', 'thread/items/list', 'thread/list', 'thread/loaded/list'])
  const sortDirection = random.of(['asc', 'desc'])
  const limit = random.between(1, 10)
  let cursor: string | null = null
  const seen = new Set<string>()
  for (let pages = 0; pages < 6; pages++) {
    const isOfThread = /turns|items/.test(method)
    if (isOfThread && record === undefined) return undefined
    const params = method === 'thread/loaded/list' ? { cursor, limit } : { cursor, limit, sortDirection }
    const answer: Answer = await client.ask(method, isOfThread ? { threadId, ...params } : params)
    if (answer.kind !== 'result') return answer
    for (const entry of answer.result.data) {
      const id = typeof entry === 'string' ? entry : (entry.item?.id ?? entry.id)
      if (seen.has(id)) {
        const what = `${method} ${sortDirection} by ${limit} showed ${id} on two pages.`
        client.commons.find({ law: 'pages do not overlap', what, where: client.where })
      }
      seen.add(id)
    }
    cursor = answer.result.nextCursor
    if (cursor === null) return undefined
  }
  return undefined
}

/** Many at once, of all kinds. */
async function pipeline(client: Client): Promise<unknown> {
  const record = chosen(client)
  const requests = Array.from({ length: client.random.between(5, 40) }, () =>
    client.random.of<readonly [string, object]>([
      ['thread/loaded/list', {}],
      ['thread/list', { limit: 2 }],
      ['model/list', {}],
      ['thread/read', { threadId: record?.id ?? 'nobody' }],
    ]),
  )
  return Promise.all(requests.map(([method, params]) => client.ask(method, params)))
}

async function exec(client: Client): Promise<unknown> {
  const token = client.commons.token()
  const sleep = client.random.of([0, 0, 0.05, 0.3])
  const answer = await client.ask('command/exec', {
    command: ['sh', '-c', `sleep ${sleep}; printf '${token}'; printf 'e-${token}' >&2; exit 3`],
    cwd: client.commons.workspace,
    ...(client.random.chance(0.5) && { sandboxPolicy: { type: 'dangerFullAccess' } }),
  })
  if (answer.kind !== 'result') return answer
  const { exitCode, stdout, stderr } = answer.result
  if (exitCode !== 3 || stdout !== token || stderr !== `e-${token}`) {
    complain(client, 'commands say what they say', `${token}: ${JSON.stringify(answer.result)}`)
  }
  return answer
}

async function execStreaming(client: Client): Promise<unknown> {
  const processId = client.commons.token()
  const output: Buffer[] = []
  client.outputs.set(processId, output)
  const stops = client.random.chance(0.3)
  const end = client.ask('command/exec', {
    command: ['sh', '-c', `for i in 1 2 3 4 5; do echo $i; sleep 0.05; done${stops ? '; sleep 60' : ''}`],
    processId,
    streamStdoutStderr: true,
    cwd: client.commons.workspace,
  })
  if (stops) {
    await setTimeout(client.random.between(0, 400))
    await client.ask('command/exec/terminate', { processId })
  }
  const answer = await end
  client.outputs.delete(processId)
  const said = Buffer.concat(output).toString()
  if (
    answer.kind === 'result' &&
    !(stops ? '1\n2\n3\n4\n5\n'.startsWith(said) : said === '1\n2\n3\n4\n5\n')
  ) {
    complain(client, 'commands say what they say', `${processId} streamed ${JSON.stringify(said)}.`)
  }
  return answer
}

/** A file of its own is written, and is what it was written to be, whatever happened in between. */
async function files(client: Client): Promise<unknown> {
  const file = path.join(client.commons.workspace, `${client.name}.txt`)
  const size = client.random.between(1, 20_000)
  const content = `${size} ${'x'.repeat(size)} ${client.commons.token()}.`
  const dataBase64 = Buffer.from(content).toString('base64')
  const written = await client.ask('fs/writeFile', { path: file, dataBase64 })
  if (written.kind === 'error') complain(client, 'files can be written', written.message)
  if (written.kind === 'lost') {
    const now = await readFile(file, 'utf8').catch(() => undefined)
    if (now !== undefined && !isWhole(now)) {
      complain(client, 'files are written as a whole', `${file} has ${now.length} characters.`)
    }
    return undefined
  }
  const answer = await client.ask('fs/readFile', { path: file })
  if (answer.kind === 'result' && answer.result.dataBase64 !== dataBase64) {
    complain(client, 'files hold what was written', `${file} reads otherwise.`)
  }
  const meta = await client.ask('fs/getMetadata', { path: file })
  if (meta.kind === 'result' && meta.result.isFile !== true) {
    complain(client, 'files hold what was written', `${file}: ${JSON.stringify(meta.result)}`)
  }
  return client.ask('fs/readDirectory', { path: client.commons.workspace })
}

const isWhole = (content: string): boolean => {
  const [, size, body] = /^(\d+) (x+) token-\d+\.$/.exec(content) ?? []
  return body !== undefined && body.length === Number(size)
}

async function watch(client: Client): Promise<unknown> {
  const watchId = client.commons.token()
  const file = path.join(client.commons.workspace, `${client.name}-${watchId}`)
  const watched = await client.ask('fs/watch', { watchId, path: file })
  if (watched.kind !== 'result') return undefined
  await client.ask('fs/writeFile', { path: file, dataBase64: 'YQ==' })
  const isTold = () => (client.changes.get(watchId) ?? 0) > 0
  for (let tries = 0; tries < 300 && client.isConnected && !isTold(); tries++) await setTimeout(100)
  if (client.isConnected && !isTold()) complain(client, 'watches tell of changes', `${file} was made.`)
  await client.ask('fs/unwatch', { watchId })
  return client.ask('fs/remove', { path: file })
}

/** What is wrong is answered too. */
async function nonsense(client: Client): Promise<unknown> {
  const [method, params] = client.random.of<readonly [string, unknown]>([
    ['thread/unheardOf', {}],
    ['turn/start', { threadId: 7 }],
    ['thread/resume', { threadId: 'nobody' }],
    ['initialize', { clientInfo: { name: 'again', version: '1' } }],
    ['turn/interrupt', { threadId: 'nobody', turnId: 'nothing' }],
  ])
  const answer = await client.ask(method, params)
  if (answer.kind === 'result') complain(client, 'what is wrong is refused', `${method} was answered.`)
  return answer
}

async function rename(client: Client): Promise<unknown> {
  const record = chosen(client)
  return record && client.ask('thread/name/set', { threadId: record.id, name: client.commons.token() })
}

async function falter(client: Client): Promise<void> {
  client.falter()
}

async function disconnect(client: Client): Promise<void> {
  client.commons.disconnects += 1
  await client.disconnect(client.random.chance(0.3))
}

/** One of the threads that the client follows and in which something can be begun. */
function chosen(client: Client): ThreadRecord | undefined {
  const records = client.commons.lively().filter(({ id }) => client.followed.has(id))
  return records.length === 0 ? undefined : client.random.of(records)
}

function running(client: Client): readonly [threadId: string, turnId: string] | undefined {
  const turns = [...client.followed].flatMap(([threadId, { runningTurn }]) =>
    runningTurn === undefined ? [] : [[threadId, runningTurn] as const],
  )
  return turns.length === 0 ? undefined : client.random.of(turns)
}

function plan(client: Client): Plan {
  const { random, commons } = client
  const steps: PlanStep[] = []
  if (random.chance(0.3)) steps.push({ do: 'think', words: random.between(1, 10) })
  for (let count = random.between(1, 3); count > 0; count--) {
    const token = commons.token()
    steps.push(
      random.weighted<PlanStep>([
        [5, { do: 'say', words: random.between(1, 60), pauseMs: random.of([0, 0, 5, 20]) }],
        [2, { do: 'run', command: effect(token, `sleep ${random.of([0, 0.02, 0.2])}; `) }],
        [1, { do: 'run', command: `for i in 1 2 3 4 5 6 7 8; do echo line $i; sleep 0.03; done` }],
        [1, { do: 'patch', patch: newFile(token) }],
        [0.4, { do: 'break' }],
        [0.2, { do: 'fail' }],
      ]),
    )
  }
  steps.push({ do: 'say', words: random.between(1, 30), pauseMs: 0 })
  return steps
}

/** The file in which commands leave that they were run. */
export const EFFECTS = 'effects.txt'

/** Leaves one line, so that a command that ran twice is seen. */
const effect = (token: string, before: string): string => `${before}echo ${token} | tee -a ${EFFECTS}`

const newFile = (token: string): string =>
  `*** Begin Patch\n*** Add File: ${token}.new\n+${token}\n*** End Patch`

function complain(client: Client, law: string, what: string): void {
  client.commons.find({ law, what, where: client.where })
}
