import type { McpServerOauthLoginParams, McpServerOauthLoginResponse } from '@heddle/protocol'
import { McpFailure } from '../../../mcp/index.ts'
import { invalidParams } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'
import { loadedThread } from '../loaded-thread.ts'

/** For the user to sign in, when the client does not say how long. */
const TIMEOUT_SECS = 300
const LONGEST_SECS = 86_400

/** The answer is the page for the user; how it ends is told later, to everybody. */
export async function mcpServerOauthLogin(
  params: McpServerOauthLoginParams,
  context: MethodContext,
): Promise<McpServerOauthLoginResponse> {
  const { name, clientRegistration } = params
  if (clientRegistration === 'cimd') {
    const message =
      'This server has no document about itself; it registers on the spot. Say dcr, or leave it out.'
    throw invalidParams('/clientRegistration', message)
  }
  const timeoutSecs = params.timeoutSecs ?? TIMEOUT_SECS
  if (timeoutSecs <= 0 || timeoutSecs > LONGEST_SECS) {
    throw invalidParams('/timeoutSecs', `Say a number of seconds from 1 to ${LONGEST_SECS}.`)
  }
  const threadId = params.threadId || null
  const cwd = threadId === null ? null : loadedThread(context, threadId).settings.cwd
  try {
    const { mcp } = context.services
    const {
      id: loginId,
      authorizationUrl,
      done,
    } = await mcp.signIn({
      server: name,
      cwd,
      scopes: params.scopes ?? null,
      timeoutMs: 1000 * timeoutSecs,
    })
    done.then((error) =>
      context.announce({
        method: 'mcpServer/oauthLogin/completed',
        // As in the real server there is no error where nothing went wrong.
        params: { name, threadId, loginId, success: error === null, ...(error === null ? {} : { error }) },
      }),
    )
    return { authorizationUrl, loginId }
  } catch (error) {
    throw error instanceof McpFailure ? invalidParams('/name', error.message) : error
  }
}
