import { arch, release, type } from 'node:os'
import {
  ERROR_CODES,
  type InitializeParams,
  type InitializeResponse,
  isVersion,
  LATEST,
  REAL_SERVERS,
  VERSIONS,
  type Version,
} from '@heddle/protocol'
import { VERSION } from '../version.ts'
import { RpcFailure } from './rpc-failure.ts'

/** The version that both sides speak. The client's order counts; without one it is the newest. */
export function negotiate({ protocolVersions }: InitializeParams): Version {
  if (protocolVersions === undefined) return LATEST
  const common = protocolVersions.find(isVersion)
  if (common !== undefined) return common
  throw new NoCommonVersion(protocolVersions)
}

/** The connection is of no use to either side and is closed once this is said. */
export class NoCommonVersion extends RpcFailure {
  constructor(asked: readonly string[]) {
    const theirs = asked.length === 0 ? 'none' : asked.join(', ')
    super(
      ERROR_CODES.invalidRequest,
      `No common protocol version: the client speaks ${theirs}, this server speaks ${VERSIONS.join(', ')}.`,
      { supportedVersions: VERSIONS },
    )
  }
}

/** @param home the folder of the server's state, absolute */
export function introduction(params: InitializeParams, version: Version, home: string): InitializeResponse {
  return {
    userAgent: userAgent(params, version),
    codexHome: home,
    platformFamily: process.platform === 'win32' ? 'windows' : 'unix',
    platformOs: PLATFORMS[process.platform] ?? process.platform,
    ...(params.protocolVersions === undefined ? {} : { protocolVersion: version }),
  }
}

const PLATFORMS: Readonly<Record<string, string>> = { darwin: 'macos', win32: 'windows' }

/**
 * `client/real-version (system) heddle/server-version (client; client-version)`. Clients of the real server read a
 * version out of the first part, and with it what they can ask for: there stands the one that speaks as we do.
 */
function userAgent({ clientInfo }: InitializeParams, version: Version): string {
  const name = headerSafe(clientInfo.name)
  const system = `${type()} ${release()}; ${arch()}`
  return `${name}/${REAL_SERVERS[version]} (${system}) heddle/${VERSION} (${name}; ${headerSafe(clientInfo.version)})`
}

/** What may stand in an HTTP header, where user agents end up. */
const headerSafe = (text: string): string => text.replace(/[^\x20-\x7e]|[/()]/g, '_')
