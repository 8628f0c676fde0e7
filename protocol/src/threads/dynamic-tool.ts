import Type from 'typebox'
import {
  anything,
  area,
  experimental11,
  field,
  flag,
  list,
  maybe,
  optional,
  since06,
  text,
} from '../define/index.ts'

const { object, taggedUnion } = area('threads')
const kind = 'Tells the kind of entry.'

const functionTool = {
  name: field('Name of the tool.', text()),
  description: field('What it does, for the model.', text()),
  inputSchema: field('JSON Schema of its arguments.', anything()),
}
const deferred = 'The model is told of it only when it searches for tools.'

export const DynamicTool = object(
  'DynamicTool',
  'A tool that the client offers to the model and carries out itself.',
  {
    ...functionTool,
    namespace: field('The common name that it stands under.', maybe(text()), since06),
    deferLoading: field(deferred, optional(flag()), since06),
  },
  { experimental: true, removed: '2026-11' },
)

const DynamicFunctionTool = object(
  'DynamicFunctionTool',
  'A tool that the client carries out.',
  {
    type: field(kind, Type.Literal('function')),
    ...functionTool,
    deferLoading: field(deferred, optional(flag())),
  },
  experimental11,
)

const DynamicToolNamespaceTool = taggedUnion(
  'DynamicToolNamespaceTool',
  'A tool inside a namespace.',
  'type',
  [DynamicFunctionTool],
  experimental11,
)

const DynamicToolNamespace = object(
  'DynamicToolNamespace',
  'Tools under a common name.',
  {
    type: field(kind, Type.Literal('namespace')),
    name: field('The common name.', text()),
    description: field('What they are for, for the model.', text()),
    tools: field('The tools.', list(DynamicToolNamespaceTool)),
  },
  experimental11,
)

export const DynamicToolSpec = taggedUnion(
  'DynamicToolSpec',
  'Tools that the client offers to the model and carries out itself.',
  'type',
  [DynamicFunctionTool, DynamicToolNamespace],
  experimental11,
)
