import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loose, TestClient } from './client.ts'
import type { Workbench } from './workbench.ts'

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** A server of `mcp-tools.mjs` as the configuration has it. */
export const toolServer = (name: string, args: readonly string[] = [], more = ''): string =>
  program(name, [script('mcp-tools.mjs'), 'stdio', ...args], more)

/** A server of `mcp-server.mjs` as the configuration has it. */
export const smallServer = (name: string, args: readonly string[] = ['works'], more = ''): string =>
  program(name, [script('mcp-server.mjs'), ...args], more)

const program = (name: string, args: readonly string[], more: string): string =>
  `[mcp_servers.${JSON.stringify(name)}]\ncommand = ${JSON.stringify(process.execPath)}\nargs = ${JSON.stringify(args)}\n${more}\n`

/** On a busy machine a server may take its time, and the turns of most tests need its tools. */
const WAIT = 'mcp_optional_startup_grace_ms = 60000'

export async function withServers(bench: Workbench, ...servers: string[]): Promise<void> {
  await configure(bench, WAIT, ...servers)
}

export async function configure(bench: Workbench, ...parts: string[]): Promise<void> {
  await mkdir(bench.home, { recursive: true })
  await writeFile(join(bench.home, 'config.toml'), parts.join('\n'))
}

/** A server of `mcp-tools.mjs` over HTTP. */
export async function httpToolServer(): Promise<{ url: string } & AsyncDisposable> {
  const child: ChildProcess = spawn(process.execPath, [script('mcp-tools.mjs'), 'http'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) => {
    child.stdout?.once('data', (said) => resolve(String(said).trim()))
  })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

/** What the model says to call a tool of the server `one`. */
export const calling = (tool: string, args: unknown = {}) => ({
  calls: [{ name: `mcp__one__${tool}`, arguments: args }],
})

/** The items of tool calls, as they were completed. */
export const completedCalls = (messages: readonly Loose[]): Loose[] =>
  messages
    .filter(({ method, params }) => method === 'item/completed' && params.item.type === 'mcpToolCall')
    .map(({ params }) => params.item)

/** Answers the questions of the server, one after the other. @returns the questions */
export async function answering(
  client: TestClient,
  work: Promise<unknown>,
  ...answers: object[]
): Promise<Loose[]> {
  const asked: Loose[] = []
  const from = client.received.length
  for (const answer of answers) {
    const known = new Set(asked.map(({ id }) => id))
    const question = await client.until(
      ({ id, method }) => method === 'mcpServer/elicitation/request' && !known.has(id),
      from,
    )
    asked.push(question)
    client.send({ id: question.id, ...answer })
  }
  await work
  return asked
}
