import { VERSIONS } from '@heddle/protocol'
import { describe, test } from 'vitest'
import { attackPort } from '../support/fuzz/attack-port.ts'
import { withCage } from '../support/fuzz/cage.ts'
import { fuzz } from '../support/fuzz/run.ts'

/** Others than those of the short forms. */
const SEEDS = [2, 3]

describe('for longer, whatever is sent', () => {
  test.runIf(withCage()).each(VERSIONS.flatMap((version) => SEEDS.map((seed) => ({ version, seed }))))(
    'is answered once, and harms nobody: $version, FUZZ_SEED=$seed FUZZ_ROUNDS=30',
    ({ version, seed }) => fuzz(version, true, seed, 30),
  )

  test.each(SEEDS)('harms nobody: FUZZ_SEED=%i FUZZ_ROUNDS=20', (seed) => attackPort(seed, 20))
})
