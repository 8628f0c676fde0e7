import Type from 'typebox'
import { anything, area, experimental11, field, flag, list, optional, text } from '../define/index.ts'

const { object, taggedUnion } = area('threads')
const kind = 'Tells the kind of entry.'

const functionTool = {
  type: field(kind, Type.Literal('function')),
  name: field('Name of the tool.', text()),
  description: field('What it does, for the model.', text()),
  inputSchema: field('JSON Schema of its arguments.', anything()),
  deferLoading: field('The model is told of it only when it searches for tools.', optional(flag())),
}

const DynamicFunctionTool = object(
  'DynamicFunctionTool',
  'A tool that the client carries out.',
  functionTool,
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
