import type { GetAccountParams, GetAccountResponse } from '@heddle/protocol'
import type { MethodContext } from '../context.ts'

/** Keys do not run out, so that there is nothing to renew. */
export async function accountRead(
  _params: GetAccountParams,
  { services }: MethodContext,
): Promise<GetAccountResponse> {
  return {
    account: services.account.key === undefined ? null : { type: 'apiKey' },
    requiresOpenaiAuth: false,
    userId: null,
    workspaceRouting: null,
  }
}
