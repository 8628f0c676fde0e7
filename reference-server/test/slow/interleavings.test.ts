import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers, deeds } from '../support/interleavings/deeds.ts'
import { interleave } from '../support/interleavings/run.ts'

/** `SEED=… PATH_OF=…`, both as a failure prints them, repeat it; `RUNS=…` goes on for longer. */
const { SEED, PATH_OF, RUNS = '20' } = process.env

test('whatever happens in whatever order, the history is what was told', async () => {
  await fc.assert(fc.asyncProperty(answers, deeds, interleave), {
    numRuns: Number(RUNS),
    ...(SEED === undefined ? {} : { seed: Number(SEED) }),
    ...(PATH_OF === undefined ? {} : { path: PATH_OF }),
    // To find a shorter one takes as long again for each try: the one that failed says enough.
    endOnFailure: true,
  })
  expect.hasAssertions()
})
