import type { Account } from '../account/index.ts'
import { Configuration, checkSettings, type Settings } from '../config/index.ts'
import { McpServers, mcpFaults } from '../mcp/index.ts'
import type { Workplace } from '../sandbox/index.ts'
import { Skills } from '../skills/index.ts'
import type { ModelEndpoint } from './model-endpoint.ts'

export type { ModelEndpoint } from './model-endpoint.ts'

/** What methods are carried out with besides threads: one of each for the whole server. */
export interface Services {
  /** The folder of the server's state, absolute. */
  readonly home: string
  readonly configuration: Configuration
  readonly account: Account
  readonly skills: Skills
  readonly mcp: McpServers
  readonly endpoint: ModelEndpoint
  readonly workplace: Workplace
}

export interface ServicesOptions {
  readonly home: string
  readonly account: Account
  readonly endpoint: ModelEndpoint
  /** What the command line of the server says, as settings. */
  readonly flags: Settings
  readonly workplace: Workplace
  /** Tells every client. */
  readonly announce: (notification: { readonly method: string; readonly params: object }) => void
  /** For what only the operator should see. */
  readonly log: (line: string) => void
}

export function openServices(options: ServicesOptions): Services {
  const { home, account, endpoint, flags, workplace, announce, log } = options
  const configuration = new Configuration({
    home,
    flags,
    check: (settings) => [...checkSettings(settings), ...mcpFaults(settings)],
  })
  return {
    home,
    account,
    endpoint,
    workplace,
    configuration,
    skills: new Skills({
      home,
      configuration,
      onChange: () => announce({ method: 'skills/changed', params: {} }),
    }),
    mcp: new McpServers({
      home,
      configuration,
      env: workplace.env,
      log,
      onStartup: (startup) =>
        announce({
          method: 'mcpServer/startupStatus/updated',
          params: { threadId: null, ...startup, failureReason: null },
        }),
    }),
  }
}

/** Ends what the services have started. */
export async function closeServices({ skills, mcp }: Services): Promise<void> {
  skills.close()
  await mcp.close()
}
