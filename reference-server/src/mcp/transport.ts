import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { McpFailure } from './failure.ts'
import type { HttpReach, McpServerConfig, ProgramReach } from './server-config.ts'
import { type SignInStore, storedProvider } from './sign-in/index.ts'

export interface TransportOptions {
  /** The environment of commands: programs get of it what the configuration names. */
  readonly env: NodeJS.ProcessEnv
  readonly signIns: SignInStore
}

/** A way to an MCP server, not open yet. What the program says on standard error goes to `onStderr`. */
export async function transportTo(
  { name, reach }: McpServerConfig,
  options: TransportOptions,
  onStderr: (text: string) => void,
): Promise<Transport> {
  return reach.kind === 'program' ? program(reach, options, onStderr) : http(name, reach, options)
}

async function program(
  { command, args, env, envVars, cwd }: ProgramReach,
  options: TransportOptions,
  onStderr: (text: string) => void,
): Promise<Transport> {
  const { StdioClientTransport } = await import('@modelcontextprotocol/sdk/client/stdio.js')
  const passed = envVars.flatMap((variable) => {
    const value = options.env[variable]
    return value === undefined ? [] : [[variable, value] as const]
  })
  const transport = new StdioClientTransport({
    command,
    args: [...args],
    env: { ...Object.fromEntries(passed), ...env },
    cwd,
    stderr: 'pipe',
  })
  transport.stderr?.on('data', (chunk) => onStderr(String(chunk)))
  return transport
}

async function http(name: string, reach: HttpReach, { env, signIns }: TransportOptions): Promise<Transport> {
  const { StreamableHTTPClientTransport } = await import('@modelcontextprotocol/sdk/client/streamableHttp.js')
  const headers = new Headers(reach.headers)
  for (const [header, variable] of Object.entries(reach.envHeaders)) {
    headers.set(header, secret(name, variable, env))
  }
  if (reach.bearerTokenEnvVar !== null) {
    headers.set('authorization', `Bearer ${secret(name, reach.bearerTokenEnvVar, env)}`)
  }
  const authProvider = reach.bearerTokenEnvVar === null ? storedProvider(reach.url, signIns) : undefined
  // The class says of `sessionId` that it can be undefined, the interface that it can be left out.
  return new StreamableHTTPClientTransport(new URL(reach.url), {
    requestInit: { headers },
    ...(authProvider === undefined ? {} : { authProvider }),
  }) as Transport
}

/** The status of HTTP. */
const UNAUTHORIZED = 401

/** Whether the way to an MCP server failed because the user has to sign in. */
export async function isUnauthorized(error: unknown): Promise<boolean> {
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === UNAUTHORIZED) return true
  const [{ UnauthorizedError }, { OAuthError }] = await Promise.all([
    import('@modelcontextprotocol/sdk/client/auth.js'),
    import('@modelcontextprotocol/sdk/server/auth/errors.js'),
  ])
  return error instanceof UnauthorizedError || error instanceof OAuthError
}

function secret(server: string, variable: string, env: NodeJS.ProcessEnv): string {
  const value = env[variable]
  if (value) return value
  throw new McpFailure(
    `The MCP server ${server} needs the environment variable ${variable}, which is not set. Set it where this server is started.`,
  )
}
