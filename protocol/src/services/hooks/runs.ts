import type { Static } from 'typebox'
import {
  area,
  field,
  int,
  list,
  maybe,
  millis,
  optional,
  path,
  since06,
  text,
  unixSeconds,
} from '../../define/index.ts'
import { HookEventName, HookHandlerType, HookSource } from './hook.ts'

const { object, openEnum } = area('hooks')

const HookOutputEntryKind = openEnum(
  'HookOutputEntryKind',
  'What a piece of the output of a hook is for.',
  {
    warning: 'The user should know it.',
    stop: 'It says why the agent has to stop.',
    feedback: 'It tells the model what the hook objects to.',
    context: 'The model should know it too.',
    error: 'It says what went wrong with the hook.',
  },
  since06,
)

const HookOutputEntry = object(
  'HookOutputEntry',
  'A piece of the output of a hook.',
  {
    kind: field('What it is for.', HookOutputEntryKind),
    text: field('What it says.', text()),
  },
  since06,
)

const HookExecutionMode = openEnum(
  'HookExecutionMode',
  'Whether the agent waits for a hook.',
  { sync: 'It does.', async: 'It goes on.' },
  since06,
)

const HookScope = openEnum(
  'HookScope',
  'What a run of a hook belongs to.',
  { thread: 'The thread as a whole.', turn: 'One turn.' },
  since06,
)

const HookRunStatus = openEnum(
  'HookRunStatus',
  'Where a run of a hook stands.',
  {
    running: 'It runs.',
    completed: 'It ended and objects to nothing.',
    failed: 'It could not run, or what it answered makes no sense.',
    blocked: 'It ended, and what it ran on must not go on.',
    stopped: 'It ended, and the agent has to stop.',
  },
  since06,
)

const HookRunSummary = object(
  'HookRunSummary',
  'One run of a hook.',
  {
    id: field('Tells runs apart; the same in both notifications.', text()),
    eventName: field('What it runs on.', HookEventName),
    handlerType: field('What it does.', HookHandlerType),
    executionMode: field('Whether the agent waits for it.', HookExecutionMode),
    scope: field('What the run belongs to.', HookScope),
    source: field('Who set the hook up. Not known when left out.', optional(HookSource), {
      default: 'unknown',
    }),
    sourcePath: field('The file that the hook is set up in.', path()),
    displayOrder: field('Its place among several; the smallest comes first.', int('int64')),
    status: field('Where it stands.', HookRunStatus),
    statusMessage: field('What to show while it runs.', maybe(text())),
    startedAt: field('When it began.', unixSeconds()),
    completedAt: field('When it ended. Null while it runs.', maybe(unixSeconds())),
    durationMs: field('How long it ran. Null while it runs.', maybe(millis())),
    entries: field('Its output; empty while it runs.', list(HookOutputEntry)),
  },
  since06,
)

const aboutRun = {
  threadId: field('The thread.', text()),
  turnId: field('The turn. Null outside of one.', maybe(text())),
  run: field('The run.', HookRunSummary),
}

export const HookStartedNotification = object(
  'HookStartedNotification',
  'A hook began to run.',
  aboutRun,
  since06,
)

export const HookCompletedNotification = object(
  'HookCompletedNotification',
  'A hook ended; the status of the run says how.',
  aboutRun,
  since06,
)

export type HookRunSummary = Static<typeof HookRunSummary>
export type HookStartedNotification = Static<typeof HookStartedNotification>
export type HookCompletedNotification = Static<typeof HookCompletedNotification>
