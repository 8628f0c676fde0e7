/**
 * Prints a protocol that does its worst to whoever makes code of it, as a bundle that `heddle generate --from` takes:
 *
 *   node generator/script/hostile-protocol.ts > hostile.json
 *   node generator/script/hostile-protocol.ts 7 > hostile.json     another one for each seed
 */
import { toJsonSchema } from '@heddle/protocol'
import fc from 'fast-check'
import { hostile } from '../test/support/hostile.ts'
import { hostileProtocol } from '../test/support/random-protocol.ts'

/** As many types as compilers take in a minute. */
const TYPES = 60

const [seed] = process.argv.slice(2)
const [model] =
  seed === undefined ? [hostile] : fc.sample(hostileProtocol(TYPES), { seed: Number(seed), numRuns: 1 })
if (model === undefined) throw new Error('no protocol was made')
process.stdout.write(`${JSON.stringify(toJsonSchema(model), null, 1)}\n`)
