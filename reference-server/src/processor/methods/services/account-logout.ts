import type { LogoutAccountResponse } from '@heddle/protocol'
import type { MethodContext } from '../context.ts'

export async function accountLogout(
  _params: object,
  { services, announce }: MethodContext,
): Promise<LogoutAccountResponse> {
  await services.account.signOut()
  announce({ method: 'account/updated', params: { authMode: null, planType: null } })
  return {}
}
