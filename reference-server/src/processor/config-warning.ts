import type { ConfigWarning } from '../config/index.ts'
import type { Notification } from './notifications.ts'

/** What a client is told of a fault in a configuration file. */
export function configWarning({ summary, details, path, at }: ConfigWarning): Notification {
  return {
    method: 'configWarning',
    params: { summary, details, path, range: at && { start: at, end: at } },
  }
}
