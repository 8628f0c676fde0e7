import Type, { type Static } from 'typebox'
import {
  anything,
  area,
  experimental11,
  field,
  maybe,
  optional,
  since06,
  since11,
  text,
} from '../../define/index.ts'
import { McpElicitationSchema } from './elicitation-form.ts'
import { meta } from './meta.ts'

const { object, openEnum, taggedUnion } = area('mcp')

/** Who asks, and where: the same on every kind of question. */
const origin = {
  threadId: field('The thread.', text()),
  turnId: field(
    'The turn during which it is asked, as far as the server can tell. MCP itself knows no turns.',
    maybe(text()),
  ),
  serverName: field('Name of the MCP server that asks.', text()),
}

/** What a question has to say to the user. */
const message = { message: field('What is asked, for the user.', text()) }

const FormElicitation = object(
  'FormElicitation',
  'A form to fill in.',
  {
    mode: field('Tells the kind of question.', Type.Literal('form')),
    ...origin,
    ...message,
    requestedSchema: field('The form.', McpElicitationSchema),
    ...meta,
  },
  since06,
)

const UrlElicitation = object(
  'UrlElicitation',
  'A page to visit, where the user does what the MCP server must not see: enter a password, say.',
  {
    mode: field('Tells the kind of question.', Type.Literal('url')),
    ...origin,
    ...message,
    url: field('Address of the page. To be shown before it is opened.', text()),
    elicitationId: field('Id of the question, chosen by the MCP server.', text()),
    ...meta,
  },
  since06,
)

const EarlyExtendedFormElicitation = object(
  'EarlyExtendedFormElicitation',
  'A form that goes beyond what MCP allows, as MCP servers first asked with it. For clients that declare `openai/form`.',
  {
    mode: field('Tells the kind of question.', Type.Literal('openai/form')),
    ...origin,
    ...message,
    requestedSchema: field('The form, in a schema that only its makers know.', anything()),
    ...meta,
  },
  since11,
)

const ExtendedFormElicitation = object(
  'ExtendedFormElicitation',
  'A form that goes beyond what MCP allows.',
  {
    mode: field('Tells the kind of question.', Type.Literal('openaiForm')),
    ...origin,
    ...message,
    requestedSchema: field('The form, in a schema that only its makers know.', anything()),
    ...meta,
  },
  since11,
)

const UserVerificationElicitation = object(
  'UserVerificationElicitation',
  'Something to approve with a proof, made by the device, that it is the user who does.',
  {
    mode: field('Tells the kind of question.', Type.Literal('openai/userVerification')),
    ...origin,
    title: field('What is to be approved, in a few words.', text()),
    description: field('What is to be approved, at length.', text()),
    challenge: field('The bytes for the device to sign, in base64url without padding.', text()),
    ...meta,
  },
  experimental11,
)

export const McpServerElicitationRequestParams = taggedUnion(
  'McpServerElicitationRequestParams',
  'What an MCP server wants from the user. The MCP server waits for the answer.',
  'mode',
  [
    FormElicitation,
    UrlElicitation,
    EarlyExtendedFormElicitation,
    ExtendedFormElicitation,
    UserVerificationElicitation,
  ],
  since06,
)

const McpServerElicitationAction = openEnum(
  'McpServerElicitationAction',
  'What the user does with a question of an MCP server.',
  {
    accept: 'The user agrees: sends the form, opens the page, or approves.',
    decline: 'The user says no.',
    cancel: 'The user closes the question without a choice.',
  },
  since06,
)

export const McpServerElicitationRequestResponse = object(
  'McpServerElicitationRequestResponse',
  'What the user says to an MCP server.',
  {
    action: field('What the user does with the question.', McpServerElicitationAction),
    content: field(
      'The form as filled in, by the names of its entries, or the proof. Null unless the user agrees, and for pages.',
      optional(anything()),
    ),
    ...meta,
  },
  since06,
)

export type McpServerElicitationRequestParams = Static<typeof McpServerElicitationRequestParams>
export type McpServerElicitationRequestResponse = Static<typeof McpServerElicitationRequestResponse>
