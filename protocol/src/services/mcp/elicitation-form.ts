import Type from 'typebox'
import { area, field, flag, int, list, map, maybe, number, since06, text } from '../../define/index.ts'
import { labels, McpElicitationEnumSchema } from './elicitation-choices.ts'

const { object, openEnum, untaggedUnion } = area('mcp')

const McpElicitationStringFormat = openEnum(
  'McpElicitationStringFormat',
  'What a text has to be.',
  {
    email: 'A mail address.',
    uri: 'A URI.',
    date: 'A day, as in `2026-11-30`.',
    'date-time': 'A day and a time of it, as in `2026-11-30T09:00:00Z`.',
  },
  since06,
)

const McpElicitationStringSchema = object(
  'McpElicitationStringSchema',
  'Text that the user enters.',
  {
    type: field('Says that the entry is text.', Type.Literal('string')),
    ...labels,
    minLength: field('How many characters it has at least.', maybe(int('uint32'))),
    maxLength: field('How many characters it has at most.', maybe(int('uint32'))),
    format: field('What it has to be. Anything when left out.', maybe(McpElicitationStringFormat)),
    default: field('The text that stands there at first.', maybe(text())),
  },
  since06,
)

const McpElicitationNumberType = openEnum(
  'McpElicitationNumberType',
  'The type of an entry that is a number, in JSON Schema.',
  { number: 'Any number.', integer: 'A whole number.' },
  since06,
)

const McpElicitationNumberSchema = object(
  'McpElicitationNumberSchema',
  'A number that the user enters.',
  {
    type: field('Says which numbers can be entered.', McpElicitationNumberType),
    ...labels,
    minimum: field('The smallest that can be entered.', maybe(number())),
    maximum: field('The largest that can be entered.', maybe(number())),
    default: field('The number that stands there at first.', maybe(number())),
  },
  since06,
)

const McpElicitationBooleanSchema = object(
  'McpElicitationBooleanSchema',
  'A switch that the user sets.',
  {
    type: field('Says that the entry is true or false.', Type.Literal('boolean')),
    ...labels,
    default: field('How it is set at first.', maybe(flag())),
  },
  since06,
)

const McpElicitationPrimitiveSchema = untaggedUnion(
  'McpElicitationPrimitiveSchema',
  'One entry of a form. Its `type` tells the kind; text with values to choose from is a choice.',
  [
    McpElicitationEnumSchema,
    McpElicitationStringSchema,
    McpElicitationNumberSchema,
    McpElicitationBooleanSchema,
  ],
  since06,
)

export const McpElicitationSchema = object(
  'McpElicitationSchema',
  'A form: the small part of JSON Schema that MCP (2025-11-25) allows in `elicitation/create`.',
  {
    $schema: field('The dialect of JSON Schema. 2020-12 when left out.', maybe(text())),
    type: field('Says that the answer is an object.', Type.Literal('object')),
    properties: field(
      'The entries, by the names that the answer has them under.',
      map(McpElicitationPrimitiveSchema),
    ),
    required: field('Names of the entries that must be filled in.', maybe(list(text()))),
  },
  since06,
)
