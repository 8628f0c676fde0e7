/**
 * Lets the example `story` of a client go through handshake, streaming, approvals, interrupt, reconnecting and things of
 * a later protocol, over the pipes of a process and over a WebSocket, and compares what it tells:
 *
 *   node --conditions=heddle-source script/story.ts PROGRAM [ARGUMENT …]
 *
 * The server is the reference server, or the program that HEDDLE_STORY_SERVER names (`/path/to/codex app-server`).
 */
import path from 'node:path'
import { red } from './support/say.ts'
import { tellStory } from './support/tell-story.ts'

const [program, ...args] = process.argv.slice(2)
if (program === undefined) {
  console.error('usage: story.ts PROGRAM [ARGUMENT …]')
  process.exit(2)
}
const reference = `${path.resolve(import.meta.dirname, '../heddle')} serve`
const [server = '', ...words] = (process.env.HEDDLE_STORY_SERVER ?? reference).split(' ')

for (const over of ['stdio', 'websocket'] as const) {
  try {
    await tellStory({ program: [program, ...args], server: [server, ...words], over })
    console.log(`story over ${over}: told as it must be`)
  } catch (error) {
    console.error(red(`story over ${over}: ${error instanceof Error ? error.message : error}`))
    process.exitCode = 1
  }
}
