import type { LoginAccountParams, LoginAccountResponse } from '@heddle/protocol'
import { KeyRefusal } from '../../../account/index.ts'
import { invalidParams } from '../../rpc-failure.ts'
import type { MethodContext } from '../context.ts'

/** Nothing goes on behind the answer: a key is taken or refused. */
export async function accountLoginStart(
  params: LoginAccountParams,
  { services, announce }: MethodContext,
): Promise<LoginAccountResponse> {
  if (params.type !== 'apiKey') {
    throw invalidParams(
      '/type',
      `This server signs in with an API key only (apiKey), not with ${JSON.stringify(params.type)}.`,
    )
  }
  try {
    await services.account.signIn(params.apiKey)
  } catch (error) {
    if (error instanceof KeyRefusal) throw invalidParams('/apiKey', error.message)
    throw error
  }
  announce({
    method: 'account/login/completed',
    params: { loginId: null, success: true, error: null, onboardingEntrypoint: null },
  })
  announce({ method: 'account/updated', params: { authMode: 'apikey', planType: null } })
  return { type: 'apiKey' }
}
