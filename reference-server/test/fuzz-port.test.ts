import { test } from 'vitest'
import { attackPort } from './support/fuzz/attack-port.ts'

/** `FUZZ_SEED=… FUZZ_ROUNDS=…` repeat a failure, and go on for longer. */
const { FUZZ_SEED = '1', FUZZ_ROUNDS = '4' } = process.env

test(`whatever comes to its port harms nobody, FUZZ_SEED=${FUZZ_SEED}`, () =>
  attackPort(Number(FUZZ_SEED), Number(FUZZ_ROUNDS)))
