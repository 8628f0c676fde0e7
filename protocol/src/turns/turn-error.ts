import type { Static } from 'typebox'
import { area, carrying, field, int, maybe, plain, since06, since11, text } from '../define/index.ts'

const { externalUnion, object, openEnum } = area('turns')

const HttpFailure = object('HttpFailure', 'What the model endpoint answered on the level of HTTP.', {
  httpStatusCode: field('Status code of the answer, when there was one.', maybe(int('uint16'))),
})

const ModelCap = object(
  'ModelCap',
  'A limit on the use of one model.',
  {
    model: field('Name of the model.', text()),
    reset_after_seconds: field('Seconds until it can be used again.', maybe(int('uint64'))),
  },
  { removed: '2026-06' },
)

const NonSteerableTurnKind = openEnum(
  'NonSteerableTurnKind',
  'A kind of turn that takes no further input while it runs.',
  { review: 'A review of changes.', compact: 'A compaction of the history.' },
  since06,
)

const ActiveTurnNotSteerable = object(
  'ActiveTurnNotSteerable',
  'Why the running turn takes no further input.',
  { turnKind: field('What kind of turn it is.', NonSteerableTurnKind) },
  since06,
)

const june = (docs: string) => ({ docs, ...since06 })
const november = (docs: string) => ({ docs, ...since11 })

export const CodexErrorInfo = externalUnion(
  'CodexErrorInfo',
  'The cause of a failure, for programs to read.',
  [
    plain('contextWindowExceeded', 'The history no longer fits into the context of the model.'),
    plain('sessionBudgetExceeded', november('The budget of the session is used up.')),
    plain('usageLimitExceeded', 'The account has reached a limit on its use.'),
    plain('rateLimitExceeded', november('Too many requests in a short time.')),
    plain('flexUnavailable', november('The cheaper class of service has no room at present.')),
    plain('serverOverloaded', june('The model endpoint has too much to do.')),
    plain('modelNotFound', november('The endpoint has no model of that name.')),
    plain(
      'policyCapacityUnavailable',
      november('A check that policy demands could not be made for lack of room.'),
    ),
    plain('cyberPolicy', june('Refused under the rules on attacks on computers.')),
    plain(
      'misalignmentPolicyViolation',
      november('Stopped because the agent worked against its instructions.'),
    ),
    plain('tooManyDenials', november('Stopped because too many actions in a row were denied.')),
    plain('internalServerError', 'The model endpoint failed.'),
    plain('unauthorized', 'The model endpoint refused the credentials.'),
    plain('badRequest', 'The model endpoint did not accept the request.'),
    plain('threadRollbackFailed', 'The thread could not be taken back.'),
    plain('sandboxError', 'The sandbox could not be set up.'),
    plain('inferenceHookDenied', november('A hook refused the request to the model.')),
    plain('other', 'Something else; the message says what.'),
    carrying(
      'modelCap',
      { docs: 'A limit on the use of one model was reached.', removed: '2026-06' },
      ModelCap,
    ),
    carrying('httpConnectionFailed', 'The model endpoint could not be reached.', HttpFailure),
    carrying('responseStreamConnectionFailed', 'The stream of the answer could not be opened.', HttpFailure),
    carrying('responseStreamDisconnected', 'The stream of the answer broke off.', HttpFailure),
    carrying('responseTooManyFailedAttempts', 'Given up after several attempts.', HttpFailure),
    carrying(
      'activeTurnNotSteerable',
      june('The running turn takes no further input.'),
      ActiveTurnNotSteerable,
    ),
  ],
)

const MisalignmentSteer = object(
  'MisalignmentSteer',
  'What the agent was told to bring it back on course.',
  { message: field('The words it was told.', text()) },
  since11,
)

const MisalignmentErrorDetails = object(
  'MisalignmentErrorDetails',
  'How the agent worked against its instructions.',
  {
    errorType: field('The kind of violation.', maybe(text())),
    detailedExplanation: field('What happened, for people.', maybe(text())),
    reviewTarget: field('What was looked at.', maybe(text())),
    steer: field('What the agent was told.', maybe(MisalignmentSteer)),
  },
  since11,
)

export const TurnError = object('TurnError', 'Why a turn failed.', {
  message: field('What happened, for people.', text()),
  codexErrorInfo: field('The cause, for programs.', maybe(CodexErrorInfo)),
  additionalDetails: field('More, for those who look into it.', maybe(text())),
  misalignment: field(
    'How the agent worked against its instructions, when it did.',
    maybe(MisalignmentErrorDetails),
    since11,
  ),
})

export type TurnError = Static<typeof TurnError>
export type CodexErrorInfo = Static<typeof CodexErrorInfo>
