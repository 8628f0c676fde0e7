import type { Static } from 'typebox'
import { area } from '../../define/index.ts'

const { object } = area('accounts')

export const LogoutAccountResponse = object('LogoutAccountResponse', 'The account was signed out.', {})

export type LogoutAccountResponse = Static<typeof LogoutAccountResponse>
