import type { Static } from 'typebox'
import { area, list, since06, text } from '../../define/index.ts'

const { openEnum, untaggedUnion } = area('config')

export const ForcedLoginMethod = openEnum('ForcedLoginMethod', 'A way to sign in.', {
  chatgpt: 'With ChatGPT.',
  api: 'With an API key.',
})

export const ForcedChatgptWorkspaceIds = untaggedUnion(
  'ForcedChatgptWorkspaceIds',
  'One workspace of ChatGPT by its id, or several.',
  [text(), list(text())],
  since06,
)

export type ForcedLoginMethod = Static<typeof ForcedLoginMethod>
