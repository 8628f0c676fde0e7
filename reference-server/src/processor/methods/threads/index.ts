import type { Methods } from '../method.ts'
import { threadList } from './list.ts'
import { threadRead } from './read.ts'
import { threadResume } from './resume.ts'
import { threadStart } from './start.ts'

export const threadMethods: Methods = {
  'thread/start': threadStart,
  'thread/resume': threadResume,
  'thread/read': threadRead,
  'thread/list': threadList,
}
