import { area, int, text } from '../define/index.ts'

const { untaggedUnion } = area('wire')

export const RequestId = untaggedUnion(
  'RequestId',
  'The id of a request: a string or an integer, chosen by the side that asks.',
  [text(), int('int64')],
)
