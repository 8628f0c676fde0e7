import Type, { type Static } from 'typebox'
import {
  anything,
  area,
  field,
  flag,
  list,
  maybe,
  millis,
  optional,
  since06,
  since11,
  text,
} from '../define/index.ts'
import { itemTimes } from './item-times.ts'

const { object, openEnum } = area('items')

const McpToolCallStatus = openEnum('McpToolCallStatus', 'Where the call of a tool stands.', {
  inProgress: 'It runs, or waits for approval.',
  completed: 'The tool gave something back.',
  failed: 'It went wrong, or was not allowed.',
})

const McpToolCallResult = object('McpToolCallResult', 'What a tool gave back, as its server sent it.', {
  content: field('The parts of the output, as the Model Context Protocol defines them.', list(anything())),
  structuredContent: field('The output for programs, where the tool has one.', optional(anything())),
  _meta: field('What the server said beside it.', optional(anything()), since06),
})

const McpToolCallError = object('McpToolCallError', 'Why a call of a tool failed.', {
  message: field('What happened, for people.', text()),
})

const McpToolCallAppContext = object(
  'McpToolCallAppContext',
  'The app that a tool belongs to.',
  {
    connectorId: field('Id of the app.', text()),
    linkId: field('The link between the app and the account of the user.', maybe(text())),
    resourceUri: field('Address of what the app shows.', maybe(text())),
    appName: field('Name of the app, for people.', maybe(text())),
    actionName: field('Name of what the tool does, for people.', maybe(text())),
  },
  since11,
)

const McpAppDisplayMode = openEnum(
  'McpAppDisplayMode',
  'How much room an app is shown in.',
  { inline: 'In the course of the conversation.', fullscreen: 'By itself, with all the room there is.' },
  since11,
)

const McpAppUi = object(
  'McpAppUi',
  'What an app shows when the model calls its tool, as the tool itself said at the time.',
  {
    resourceUri: field('Address of what to show, at the server of the tool.', text()),
    preferredModelDisplayMode: field('How much room it would like.', McpAppDisplayMode),
  },
  since11,
)

export const McpToolCallItem = object(
  'McpToolCallItem',
  'A call of a tool of an MCP server, and what became of it.',
  {
    type: field('Tells the kind of item.', Type.Literal('mcpToolCall')),
    id: field('Unique inside the thread.', text()),
    pluginId: field('The plugin that brought the server.', maybe(text()), since06),
    server: field('Name of the server, as configured.', text()),
    tool: field('Name of the tool.', text()),
    readOnlyHint: field('Whether the tool says that it changes nothing.', maybe(flag()), since11),
    arguments: field('What the model handed to the tool.', anything()),
    status: field('Where it stands.', McpToolCallStatus),
    result: field('What the tool gave back. Null until it has.', maybe(McpToolCallResult)),
    error: field('Why it failed, when it did.', maybe(McpToolCallError)),
    durationMs: field('How long it took, once it ended.', maybe(millis())),
    appContext: field('The app that the tool belongs to.', maybe(McpToolCallAppContext), since11),
    mcpAppUi: field(
      'What the app shows for it. Null or absent also for calls that older servers recorded.',
      maybe(McpAppUi),
      since11,
    ),
    mcpAppResourceUri: field('Address of what the app shows for it.', maybe(text()), {
      ...since06,
      deprecated: 'It was there first and says less. Read `mcpAppUi.resourceUri` where there is one.',
    }),
    ...itemTimes,
  },
)

export type McpToolCallItem = Static<typeof McpToolCallItem>
