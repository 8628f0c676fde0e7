import type { Static } from 'typebox'
import { area, field, since11, text } from '../define/index.ts'

const { object, openEnum } = area('threads')

const ThreadAttachmentOperation = openEnum(
  'ThreadAttachmentOperation',
  'What became of an attachment.',
  { created: 'It was added.', deleted: 'It was taken away.' },
  since11,
)

export const ThreadAttachmentUpdatedNotification = object(
  'ThreadAttachmentUpdatedNotification',
  'An attachment, something that clients keep with a thread, was added or taken away.',
  {
    threadId: field('The thread.', text()),
    attachmentId: field('Id of the attachment.', text()),
    attachmentType: field('What kind of thing it is, in the words of the client.', text()),
    identityKey: field('Tells it apart from others of its kind, in the words of the client.', text()),
    operation: field('What became of it.', ThreadAttachmentOperation),
  },
  since11,
)

export type ThreadAttachmentUpdatedNotification = Static<typeof ThreadAttachmentUpdatedNotification>
