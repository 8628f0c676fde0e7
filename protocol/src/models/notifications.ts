import type { Static } from 'typebox'
import { area, field, flag, list, maybe, since06, since11, text } from '../define/index.ts'

const { object, openEnum } = area('models')

const place = {
  threadId: field('The thread.', text()),
  turnId: field('The turn.', text()),
}

const ModelRerouteReason = openEnum(
  'ModelRerouteReason',
  'Why another model answers than was asked.',
  { highRiskCyberActivity: 'The turn looks like an attack on computers.' },
  since06,
)

export const ModelReroutedNotification = object(
  'ModelReroutedNotification',
  'The model endpoint gave a request to another model.',
  {
    ...place,
    fromModel: field('Name of the model that was asked.', text()),
    toModel: field('Name of the model that answers.', text()),
    reason: field('Why.', ModelRerouteReason),
  },
  since06,
)

const ModelVerification = openEnum(
  'ModelVerification',
  'Something that an account can prove to the vendor.',
  { trustedAccessForCyber: 'That it may be trusted with work on the security of computers.' },
  since06,
)

export const ModelVerificationNotification = object(
  'ModelVerificationNotification',
  'The model endpoint advises that the account be verified further.',
  {
    ...place,
    verifications: field('What the account should prove.', list(ModelVerification)),
  },
  since06,
)

export const ModelSafetyBufferingUpdatedNotification = object(
  'ModelSafetyBufferingUpdatedNotification',
  'The model endpoint holds an answer back until it was checked. It is not part of the history.',
  {
    ...place,
    model: field('Name of the model that answers.', text()),
    useCases: field('What the check is about, in words of the endpoint.', list(text())),
    reasons: field('Why there is a check, in words of the endpoint.', list(text())),
    showBufferingUi: field('Whether to show the user that the answer is held back.', flag()),
    fasterModel: field('A model that would answer sooner. Null when there is none.', maybe(text())),
  },
  since11,
)

export type ModelReroutedNotification = Static<typeof ModelReroutedNotification>
export type ModelVerificationNotification = Static<typeof ModelVerificationNotification>
export type ModelSafetyBufferingUpdatedNotification = Static<typeof ModelSafetyBufferingUpdatedNotification>
