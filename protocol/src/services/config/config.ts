import type { Static } from 'typebox'
import {
  area,
  field,
  flag,
  int,
  list,
  map,
  maybe,
  nullable,
  optional,
  path,
  since06,
  text,
} from '../../define/index.ts'
import { ReasoningEffort, ReasoningSummary } from '../../models/settings.ts'
import { ApprovalsReviewer, AskForApproval } from '../../policy/approval-policy.ts'
import { SandboxMode } from '../../policy/sandbox.ts'
import { ForcedChatgptWorkspaceIds, ForcedLoginMethod } from './login-restrictions.ts'
import { WebSearchMode, WebSearchToolConfig } from './web-search.ts'

const { object, openEnum } = area('config')

const ModelVerbosity = openEnum('ModelVerbosity', 'At what length a model answers.', {
  low: 'Briefly.',
  medium: 'At a usual length.',
  high: 'At length.',
})

/** What a profile can set as well. */
const profileSettings = {
  model: field('Name of the model.', maybe(text())),
  model_provider: field('Name of the provider of the model.', maybe(text())),
  model_reasoning_effort: field('How long the model may think.', maybe(ReasoningEffort)),
  model_reasoning_summary: field('How much of its thinking the model tells.', maybe(ReasoningSummary)),
  model_verbosity: field('At what length the model answers.', maybe(ModelVerbosity)),
  approval_policy: field('When the agent has to ask before it acts.', maybe(AskForApproval)),
  web_search: field('How far the model may go on the web.', maybe(WebSearchMode)),
}

const ConfigProfile = object(
  'ConfigProfile',
  'Settings that are chosen together, by one name.',
  {
    ...profileSettings,
    chatgpt_base_url: field('Address of ChatGPT, where it is not the usual one.', maybe(text())),
  },
  { removed: '2026-06', open: true },
)

const SandboxWorkspaceWrite = object(
  'SandboxWorkspaceWrite',
  'How wide the sandbox is that lets files be changed inside the workspace.',
  {
    writable_roots: field('More folders that may be written to.', optional(list(path())), { default: [] }),
    network_access: field('Whether commands may use the network.', optional(flag()), { default: false }),
    exclude_tmpdir_env_var: field('The folder in `TMPDIR` is not writable.', optional(flag()), {
      default: false,
    }),
    exclude_slash_tmp: field('The folder `/tmp` is not writable.', optional(flag()), { default: false }),
  },
)

const ToolsConfig = object('ToolsConfig', 'How single tools of the model are set up.', {
  web_search: field(
    'How the model searches the web. Before 2026-06, whether it may.',
    maybe(WebSearchToolConfig),
    { formerly: [{ until: '2026-06', type: nullable(flag()) }] },
  ),
  view_image: field('Whether the model may look at image files.', maybe(flag()), { removed: '2026-06' }),
})

const AutoCompactTokenLimitScope = openEnum(
  'AutoCompactTokenLimitScope',
  'What counts towards the limit at which the history is compacted.',
  {
    total: 'All that is in the context.',
    body_after_prefix: 'What was added since the last compaction, without what that left behind.',
  },
  since06,
)

export const Config = object(
  'Config',
  'The configuration in force. Null stands for what is not configured. It holds more than is listed here: settings by their names in the configuration file.',
  {
    ...profileSettings,
    service_tier: field('Class of service at the model endpoint.', maybe(text()), since06),
    review_model: field('Name of the model for reviews, where it is another one.', maybe(text())),
    model_context_window: field('How many tokens the model can take in.', maybe(int('int64'))),
    model_auto_compact_token_limit: field(
      'The number of tokens at which the history is compacted.',
      maybe(int('int64')),
    ),
    model_auto_compact_token_limit_scope: field(
      'Which tokens count towards the limit at which the history is compacted. All when null.',
      maybe(AutoCompactTokenLimitScope),
      since06,
    ),
    compact_prompt: field('Instructions on how to compact, in place of those of the server.', maybe(text())),
    instructions: field('Instructions for the model.', maybe(text())),
    developer_instructions: field('Instructions that go before those of the user.', maybe(text())),
    approvals_reviewer: field(
      'Who answers when the agent asks. The meaning of this setting may still change.',
      maybe(ApprovalsReviewer),
      since06,
    ),
    sandbox_mode: field('What commands of the agent can reach.', maybe(SandboxMode)),
    sandbox_workspace_write: field(
      'How wide the sandbox `workspace-write` is.',
      maybe(SandboxWorkspaceWrite),
    ),
    tools: field('How single tools of the model are set up.', maybe(ToolsConfig)),
    forced_login_method: field('The only way in which the user may sign in.', maybe(ForcedLoginMethod)),
    forced_chatgpt_workspace_id: field(
      'The only workspace of ChatGPT that the user may sign in to, or the only ones.',
      maybe(ForcedChatgptWorkspaceIds),
      { formerly: [{ until: '2026-06', type: nullable(text()) }] },
    ),
    profile: field('Name of the profile that is chosen.', maybe(text()), { removed: '2026-06' }),
    profiles: field('The profiles to choose from, by name.', optional(map(ConfigProfile)), {
      removed: '2026-06',
      default: {},
    }),
  },
  { open: true },
)

export type Config = Static<typeof Config>
