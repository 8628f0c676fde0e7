import type { CancelLoginAccountParams, CancelLoginAccountResponse } from '@heddle/protocol'

/** Signing in with a key is over with its answer: there is never an attempt to give up. */
export async function accountLoginCancel(
  _params: CancelLoginAccountParams,
): Promise<CancelLoginAccountResponse> {
  return { status: 'notFound' }
}
