import { VERSIONS } from '@heddle/protocol'
import { describe, test } from 'vitest'
import { withCage } from './support/fuzz/cage.ts'
import { fuzz } from './support/fuzz/run.ts'

/** `FUZZ_SEED=… FUZZ_ROUNDS=…` repeat a failure, and go on for longer. */
const { FUZZ_SEED = '1', FUZZ_ROUNDS = '4' } = process.env

describe.runIf(withCage())('whatever a client sends is answered once, and harms nobody', () => {
  test.each(VERSIONS.map((version) => ({ version, seed: FUZZ_SEED })))(
    '$version, FUZZ_SEED=$seed',
    async ({ version }) => {
      for (const experimental of [true, false]) {
        await fuzz(version, experimental, Number(FUZZ_SEED), Number(FUZZ_ROUNDS))
      }
    },
  )
})
