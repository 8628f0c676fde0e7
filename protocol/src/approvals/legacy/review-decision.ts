import type { Static } from 'typebox'
import { area, carrying, field, list, plain, since06, since11, text } from '../../define/index.ts'
import { NetworkPolicyAmendment } from '../network-policy.ts'

const { externalUnion, object } = area('approvals')

const ApprovedExecpolicyAmendment = object(
  'ApprovedExecpolicyAmendment',
  'The rule about commands that the user agreed to.',
  { proposed_execpolicy_amendment: field('The words that such commands begin with.', list(text())) },
)

const ApprovedNetworkPolicyAmendment = object(
  'ApprovedNetworkPolicyAmendment',
  'The rule about the network that the user chose.',
  { network_policy_amendment: field('The rule.', NetworkPolicyAmendment) },
  since06,
)

const DeniedReview = object(
  'DeniedReview',
  'Why the user said no.',
  { rejection: field('What to tell the model.', text()) },
  since11,
)

const denied = 'Do not do it; the turn goes on.'

export const ReviewDecision = externalUnion(
  'ReviewDecision',
  'What the user says, in the words of the older generation of the protocol.',
  [
    plain('approved', 'Do it.'),
    plain('approved_for_session', 'Do it, and do not ask for the same again in this session.'),
    carrying(
      'approved_execpolicy_amendment',
      'Run the command, and do not ask for commands that begin like it.',
      ApprovedExecpolicyAmendment,
    ),
    plain('approved_mcp_policy_amendment', {
      docs: 'Call the tool, and do not ask for it again, in later sessions either.',
      ...since11,
    }),
    carrying(
      'network_policy_amendment',
      { docs: 'Add a rule about the network and do as it says.', ...since06 },
      ApprovedNetworkPolicyAmendment,
    ),
    plain('denied', { docs: denied, removed: '2026-11' }),
    carrying('denied', { docs: denied, ...since11 }, DeniedReview),
    plain('timed_out', { docs: 'No decision: the reviewing model took too long.', ...since06 }),
    plain('abort', 'Do not do it, and stop the turn.'),
  ],
)

export type ReviewDecision = Static<typeof ReviewDecision>
