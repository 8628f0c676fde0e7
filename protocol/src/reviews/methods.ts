import { methodsOf } from '../define/methods.ts'
import { ReviewStartParams, ReviewStartResponse } from './start.ts'

const { clientRequest } = methodsOf('core')

export const reviewMethods = [
  clientRequest(
    'review/start',
    'Has the agent look through changes.',
    ReviewStartParams,
    ReviewStartResponse,
    {
      errors: ['threadNotLoaded'],
    },
  ),
]
