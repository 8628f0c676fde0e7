/**
 * Prints a protocol that does its worst to whoever makes code of it, as a bundle that `heddle generate --from` takes:
 *
 *   node generator/script/hostile-protocol.ts > hostile.json
 */
import { toJsonSchema } from '@heddle/protocol'
import { hostile } from '../test/support/hostile.ts'

process.stdout.write(`${JSON.stringify(toJsonSchema(hostile), null, 1)}\n`)
