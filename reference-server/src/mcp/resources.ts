import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import type { Offers } from './offers.ts'

export interface McpResourceList {
  readonly server: string
  readonly cwd: string
  readonly signal: AbortSignal
}

export interface McpResourceRead {
  readonly server: string
  /** Null for what holds everywhere. */
  readonly cwd: string | null
  readonly uri: string
  readonly meta?: Readonly<Record<string, unknown>> | undefined
  readonly signal?: AbortSignal | undefined
}

export type Resources = Pick<Offers, 'resources' | 'resourceTemplates'>
export type ResourceContents = Awaited<ReturnType<Client['readResource']>>['contents']

/** What an agent needs to read what MCP servers have. */
export interface McpResources {
  /** The servers of a working folder that are known to have some. */
  serversWithResources(cwd: string): readonly string[]
  /** @throws McpFailure when there is no such server, or it cannot be reached */
  listResources(list: McpResourceList): Promise<Resources>
  /** @throws McpFailure when there is no content */
  readResource(read: McpResourceRead): Promise<ResourceContents>
}
