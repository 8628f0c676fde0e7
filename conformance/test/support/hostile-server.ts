/**
 * A server that shakes hands and asks its model, and says nothing right beside that: what it sends has the
 * names of the protocol and values of any form. `node hostile-server.ts SEED` says the same each time.
 */
import { request } from 'node:http'
import { createInterface } from 'node:readline'

type Random = () => number

/** Mulberry32: enough to choose among values, and the same everywhere. */
function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const ITEM_TYPES = ['userMessage', 'agentMessage', 'reasoning', 'commandExecution', 'fileChange']
const NAMES =
  'activeFlags aggregatedOutput changes content data delta error exitCode id input item itemId items kind ' +
  'message nextCursor path status summary text thread threadId turn turnId turns type userAgent willRetry'
const FIELDS = NAMES.split(' ')
const SIMPLE = [null, true, 0, -1.5, '', 'x', 'completed', 'i', [], [null], {}]

const METHODS = [
  'thread/started',
  'thread/status/changed',
  'thread/tokenUsage/updated',
  'turn/started',
  'item/started',
  'item/agentMessage/delta',
  'item/reasoning/summaryTextDelta',
  'item/commandExecution/outputDelta',
  'item/completed',
  'serverRequest/resolved',
  'error',
]
const QUESTIONS = ['item/commandExecution/requestApproval', 'item/fileChange/requestApproval']

const random = randomFrom(Number(process.argv[2]))

function among<Value>(values: readonly Value[]): Value | undefined {
  return values[Math.floor(random() * values.length)]
}

function odd(depth = 4): unknown {
  if (depth === 0 || random() < 0.2) return among(SIMPLE)
  if (random() < 0.2) return Array.from({ length: 2 }, () => odd(depth - 1))
  return oddObject(depth)
}

function oddObject(depth: number): object {
  const chosen = FIELDS.filter(() => random() < 0.4)
  return Object.fromEntries(chosen.map((name) => [name, oddField(name, depth - 1)]))
}

/** Now and then as it should be, so that a reader comes to what lies further inside. */
function oddField(name: string, depth: number): unknown {
  if (name === 'type' && random() < 0.8) return among(ITEM_TYPES)
  if (depth > 0 && ['item', 'turn', 'thread'].includes(name) && random() < 0.8) return oddObject(depth)
  return odd(depth)
}

const say = (message: object): void => {
  process.stdout.write(`${JSON.stringify(message)}\n`)
}

const oddParams = (): object => ({ ...oddObject(4), item: { ...oddObject(3), type: among(ITEM_TYPES) } })

/** Asks, and hangs up at the first word. */
function askModel(): Promise<void> {
  const body = JSON.stringify({ ...oddObject(3), input: odd(3) })
  return new Promise((resolve, reject) => {
    const asked = request(`${process.env.OPENAI_BASE_URL}/responses`, { method: 'POST' }, (response) => {
      response.destroy()
      resolve()
    })
    asked.on('error', reject).end(body)
  })
}

function playTurn(): void {
  for (const method of [...METHODS, ...METHODS, ...METHODS])
    if (random() < 0.7) say({ method, params: random() < 0.9 ? oddParams() : odd() })
  for (const [index, method] of QUESTIONS.entries()) say({ method, id: `q${index}`, params: oddParams() })
  say({ method: 'turn/completed', params: random() < 0.8 ? { turn: oddObject(3) } : odd() })
}

const answers: Readonly<Record<string, () => object>> = {
  initialize: () => ({ userAgent: random() < 0.5 ? odd() : 'hostile/1.0' }),
  'thread/start': () => ({ thread: { ...oddObject(3), id: 't' } }),
  'turn/start': () => ({ turn: { ...oddObject(3), id: 'u' } }),
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method } = read(line)
  if (typeof method !== 'string' || id === undefined) continue
  if (method === 'turn/start') await askModel()
  say({ id, result: answers[method]?.() ?? (odd() as object) })
  if (method === 'turn/start') playTurn()
}

function read(line: string): { readonly id?: unknown; readonly method?: unknown } {
  try {
    return JSON.parse(line) ?? {}
  } catch {
    return {}
  }
}
