import type { Static } from 'typebox'
import { area, field, flag, maybe, since11, text } from '../../define/index.ts'

const { object, openEnum } = area('accounts')

export const CancelLoginAccountParams = object('CancelLoginAccountParams', 'Which attempt to give up.', {
  loginId: field('Id of the attempt.', text()),
})

const CancelLoginAccountStatus = openEnum('CancelLoginAccountStatus', 'What became of the wish.', {
  canceled: 'The attempt was given up.',
  notFound: 'There is no such attempt, or it has ended.',
})

export const CancelLoginAccountResponse = object(
  'CancelLoginAccountResponse',
  'Whether the attempt was given up.',
  { status: field('What became of the wish.', CancelLoginAccountStatus) },
)

const DesktopOnboardingEntrypoint = openEnum(
  'DesktopOnboardingEntrypoint',
  'An introduction for new users of a desktop client.',
  { life_sciences: 'The one for people who work in the life sciences.' },
  since11,
)

export const AccountLoginCompletedNotification = object(
  'AccountLoginCompletedNotification',
  'How an attempt to sign in ended.',
  {
    loginId: field('Id of the attempt; null when it had none, as with an API key.', maybe(text())),
    success: field('Whether the user is signed in.', flag()),
    error: field('What went wrong, for people.', maybe(text())),
    onboardingEntrypoint: field(
      'The introduction to go on with, when the login asks for one.',
      maybe(DesktopOnboardingEntrypoint),
      since11,
    ),
  },
)

export type CancelLoginAccountParams = Static<typeof CancelLoginAccountParams>
export type CancelLoginAccountResponse = Static<typeof CancelLoginAccountResponse>
export type AccountLoginCompletedNotification = Static<typeof AccountLoginCompletedNotification>
