import type { Static } from 'typebox'
import {
  area,
  experimental06,
  experimental11,
  field,
  flag,
  list,
  maybe,
  nullable,
  optional,
  path,
  since06,
  since11,
  text,
} from '../define/index.ts'
import { MultiAgentMode } from '../models/settings.ts'
import { SelectedCapabilityRoot } from './capability-root.ts'
import { DynamicTool, DynamicToolSpec } from './dynamic-tool.ts'
import { ThreadHistoryMode } from './thread.ts'
import { personality, requestedSettings, settingsInForce } from './thread-settings.ts'

const { object, openEnum } = area('threads')

const ThreadStartSource = openEnum(
  'ThreadStartSource',
  'Why a client starts a thread.',
  { startup: 'The client has just begun.', clear: 'The user wants to begin anew.' },
  since06,
)

export const EnvironmentChoice = object(
  'EnvironmentChoice',
  'A machine to work on.',
  {
    environmentId: field('Its id; `local` is the machine of the server.', text()),
    cwd: field('The working folder there.', path()),
    runtimeWorkspaceRoots: field('The folders of the workspace there.', maybe(list(path())), since11),
  },
  experimental06,
)

export const ThreadStartParams = object('ThreadStartParams', 'How a new thread is to be set up.', {
  ...requestedSettings,
  personality,
  ephemeral: field('Do not store it.', maybe(flag())),
  historyMode: field('How its history is to be handed out.', maybe(ThreadHistoryMode), experimental11),
  serviceName: field('Name of the service that the thread is for.', maybe(text()), since06),
  sessionStartSource: field('Why the thread is started.', maybe(ThreadStartSource), since06),
  threadSource: field('What the thread is for, in the words of the client.', maybe(text()), since06),
  projectId: field('The project that it belongs to.', maybe(text()), experimental11),
  environments: field('The machines to work on.', maybe(list(EnvironmentChoice)), experimental06),
  dynamicTools: field('Tools that the client carries out.', maybe(list(DynamicToolSpec)), {
    experimental: true,
    formerly: [{ until: '2026-11', type: nullable(list(DynamicTool)) }],
  }),
  selectedCapabilityRoots: field(
    'Places to take capabilities from.',
    maybe(list(SelectedCapabilityRoot)),
    experimental06,
  ),
  multiAgentMode: field('When the agent may start further agents.', maybe(MultiAgentMode), {
    ...experimental11,
    deprecated: 'It makes no difference any more. Choose a reasoning effort that includes it.',
  }),
  allowProviderModelFallback: field(
    'Take another model where the provider lacks this one.',
    optional(flag()),
    experimental11,
  ),
  experimentalRawEvents: field('Also send what the model endpoint sends, as it is.', optional(flag()), {
    experimental: true,
    default: false,
  }),
  daybreakEnabled: field('A switch of the vendor.', maybe(flag()), experimental11),
})

export const ThreadStartResponse = object(
  'ThreadStartResponse',
  'The new thread and what holds for it.',
  settingsInForce,
)

export type ThreadStartParams = Static<typeof ThreadStartParams>
export type ThreadStartResponse = Static<typeof ThreadStartResponse>
