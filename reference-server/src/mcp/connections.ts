import { isTable } from '../config/index.ts'
import type { McpConnection } from './connection.ts'
import type { McpServerConfig } from './server-config.ts'

/** An MCP server as one folder has it set up. */
export interface McpServer {
  readonly config: McpServerConfig
  readonly connection: McpConnection
}

type Folder = ReadonlyMap<string, McpServer>

/**
 * The MCP servers of each working folder, by their names. Folders that set one up in the same way share it. What the
 * configuration says of a folder is read when it is first asked for, and then when it is to be read anew.
 */
export class Connections {
  readonly #configured: (cwd: string | null) => readonly McpServerConfig[]
  readonly #connect: (config: McpServerConfig) => McpConnection
  readonly #folders = new Map<string | null, Folder>()
  /** By all that is configured of them, but for what only matters to who calls their tools. */
  #shared = new Map<string, McpConnection>()

  constructor(
    configured: (cwd: string | null) => readonly McpServerConfig[],
    connect: (config: McpServerConfig) => McpConnection,
  ) {
    this.#configured = configured
    this.#connect = connect
  }

  /** @param cwd null for what holds everywhere */
  of(cwd: string | null): Folder {
    const folder = this.#folders.get(cwd) ?? this.#read(cwd)
    this.#folders.set(cwd, folder)
    return folder
  }

  /** Reads the configuration anew. What it says nothing new about stays as it is. */
  async reload(): Promise<void> {
    const cwds = [...this.#folders.keys()]
    this.#folders.clear()
    for (const cwd of cwds) this.of(cwd)
    await this.#closeUnused()
  }

  /** Lets go of all other folders, and of what only they use; what holds everywhere stays. */
  async keep(cwds: ReadonlySet<string>): Promise<void> {
    for (const cwd of this.#folders.keys()) if (cwd !== null && !cwds.has(cwd)) this.#folders.delete(cwd)
    await this.#closeUnused()
  }

  async #closeUnused(): Promise<void> {
    const servers = [...this.#folders.values()].flatMap((folder) => [...folder.values()])
    const used = new Map(servers.map(({ config, connection }) => [keyOf(config), connection]))
    const unused = [...this.#shared].flatMap(([key, connection]) => (used.has(key) ? [] : [connection]))
    this.#shared = used
    await Promise.all(unused.map((connection) => connection.close()))
  }

  async close(): Promise<void> {
    await Promise.all([...this.#shared.values()].map((connection) => connection.close()))
  }

  #read(cwd: string | null): Folder {
    return new Map(
      this.#configured(cwd).map((config) => {
        const key = keyOf(config)
        const connection = this.#shared.get(key) ?? this.#connect(config)
        this.#shared.set(key, connection)
        return [config.name, { config, connection }] as const
      }),
    )
  }
}

/** The same for the same settings, in whatever order they are written. */
const keyOf = ({ approvals: _, isUsers: __, ...config }: McpServerConfig): string =>
  JSON.stringify(config, (_, value) =>
    isTable(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  )
