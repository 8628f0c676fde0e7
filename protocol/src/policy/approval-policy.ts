import type { Static } from 'typebox'
import { area, carrying, field, flag, optional, plain, since06 } from '../define/index.ts'

const { externalUnion, object, openEnum } = area('policy')

export const GranularApprovals = object(
  'GranularApprovals',
  'Which kinds of question may be put to the client; the others are declined without asking.',
  {
    sandbox_approval: field('Ask before something leaves the sandbox.', flag()),
    rules: field('Ask where a rule about commands says so.', flag()),
    skill_approval: field('Ask before a skill runs. No when left out.', optional(flag()), { default: false }),
    request_permissions: field(
      'Ask when the model requests more permissions. No when left out.',
      optional(flag()),
      { default: false },
    ),
    mcp_elicitations: field('Pass on the questions of tool servers.', flag()),
  },
  since06,
)

export const AskForApproval = externalUnion('AskForApproval', 'When the agent has to ask before it acts.', [
  plain('untrusted', 'Ask before everything that is not known to be harmless.'),
  plain('on-failure', { docs: 'Ask only after something failed inside the sandbox.', removed: '2026-11' }),
  plain('on-request', 'Ask when the model wants to leave the sandbox.'),
  plain('never', 'Never ask. What the sandbox does not allow fails.'),
  carrying('granular', { docs: 'Decide kind by kind whether to ask.', since: '2026-06' }, GranularApprovals),
])

export const ApprovalsReviewer = openEnum(
  'ApprovalsReviewer',
  'Who answers questions about approval.',
  {
    user: 'A person, through the client.',
    auto_review: 'A reviewing model; the client is told of its verdicts.',
    guardian_subagent: 'A second agent that watches over the first.',
  },
  since06,
)

export type AskForApproval = Static<typeof AskForApproval>
