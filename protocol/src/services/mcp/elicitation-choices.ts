import Type from 'typebox'
import { area, field, int, list, maybe, since06, text } from '../../define/index.ts'

const { object, untaggedUnion } = area('mcp')

/** How an entry of a form is shown. */
export const labels = {
  title: field('What stands beside the entry. Its name when left out.', maybe(text())),
  description: field('What the entry means, for the user.', maybe(text())),
}

const McpElicitationConstOption = object(
  'McpElicitationConstOption',
  'A value to choose.',
  {
    const: field('The value.', text()),
    title: field('What it is called, for people.', text()),
  },
  since06,
)

/** What the choices of one value have in common. */
const single = {
  type: field('Says that the entry is text.', Type.Literal('string')),
  ...labels,
  default: field('The value that is chosen at first. None when left out.', maybe(text())),
}

const McpElicitationUntitledSingleSelectEnumSchema = object(
  'McpElicitationUntitledSingleSelectEnumSchema',
  'A choice of one value.',
  { ...single, enum: field('The values to choose from, shown as they are.', list(text())) },
  since06,
)

const McpElicitationTitledSingleSelectEnumSchema = object(
  'McpElicitationTitledSingleSelectEnumSchema',
  'A choice of one value, where each has a name of its own.',
  { ...single, oneOf: field('The values to choose from.', list(McpElicitationConstOption)) },
  since06,
)

const McpElicitationSingleSelectEnumSchema = untaggedUnion(
  'McpElicitationSingleSelectEnumSchema',
  'A choice of one value. The field `enum` or `oneOf` tells which.',
  [McpElicitationUntitledSingleSelectEnumSchema, McpElicitationTitledSingleSelectEnumSchema],
  since06,
)

const McpElicitationLegacyTitledEnumSchema = object(
  'McpElicitationLegacyTitledEnumSchema',
  'A choice of one value, in the form that MCP had at first: the names in a list beside that of the values.',
  {
    ...single,
    enum: field('The values to choose from.', list(text())),
    enumNames: field('What they are called, in the same order.', maybe(list(text()))),
  },
  since06,
)

/** What the choices of several values have in common. */
const multiple = {
  type: field('Says that the entry is a list.', Type.Literal('array')),
  ...labels,
  minItems: field('How many the user has to choose at least.', maybe(int('uint64'))),
  maxItems: field('How many the user may choose at most.', maybe(int('uint64'))),
  default: field('The values that are chosen at first. None when left out.', maybe(list(text()))),
}

const McpElicitationUntitledEnumItems = object(
  'McpElicitationUntitledEnumItems',
  'The values of a choice.',
  {
    type: field('Says that each is text.', Type.Literal('string')),
    enum: field('The values, shown as they are.', list(text())),
  },
  since06,
)

const McpElicitationUntitledMultiSelectEnumSchema = object(
  'McpElicitationUntitledMultiSelectEnumSchema',
  'A choice of several values.',
  { ...multiple, items: field('The values to choose from.', McpElicitationUntitledEnumItems) },
  since06,
)

const McpElicitationTitledEnumItems = object(
  'McpElicitationTitledEnumItems',
  'The values of a choice, where each has a name of its own.',
  { anyOf: field('The values.', list(McpElicitationConstOption)) },
  since06,
)

const McpElicitationTitledMultiSelectEnumSchema = object(
  'McpElicitationTitledMultiSelectEnumSchema',
  'A choice of several values, where each has a name of its own.',
  { ...multiple, items: field('The values to choose from.', McpElicitationTitledEnumItems) },
  since06,
)

const McpElicitationMultiSelectEnumSchema = untaggedUnion(
  'McpElicitationMultiSelectEnumSchema',
  'A choice of several values. The field `enum` or `anyOf` of `items` tells which.',
  [McpElicitationUntitledMultiSelectEnumSchema, McpElicitationTitledMultiSelectEnumSchema],
  since06,
)

export const McpElicitationEnumSchema = untaggedUnion(
  'McpElicitationEnumSchema',
  'A choice among given values.',
  [
    McpElicitationSingleSelectEnumSchema,
    McpElicitationMultiSelectEnumSchema,
    McpElicitationLegacyTitledEnumSchema,
  ],
  since06,
)
