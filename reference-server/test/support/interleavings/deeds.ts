import fc from 'fast-check'
import type { Step } from '../scripted-model.ts'

/** What befalls a thread, one after the other without waiting for what comes of it. */
export type Deed =
  | { readonly kind: 'say' | 'steer' | 'interrupt' | 'resume' }
  | { readonly kind: 'decide'; readonly decision: 'accept' | 'decline' | 'cancel' }
  /** Listens to so many messages, or until nothing more comes for now. */
  | { readonly kind: 'listen'; readonly messages: number }
  /** The server ends, and another one begins. */
  | { readonly kind: 'restart'; readonly how: 'kill' | 'terminate' | 'hang up' }

const saying: fc.Arbitrary<Deed> = fc.record({ kind: fc.constantFrom('say', 'say', 'steer') })

const listening: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constant('listen'),
  messages: fc.integer({ min: 1, max: 50 }),
})

const disturbing: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constantFrom('interrupt', 'resume', 'steer') }),
  fc.record({
    kind: fc.constant('decide'),
    decision: fc.constantFrom('accept', 'accept', 'accept', 'decline', 'cancel'),
  }),
  fc.record({
    kind: fc.constant('restart'),
    how: fc.constantFrom('kill', 'kill', 'kill', 'terminate', 'hang up'),
  }),
)

/** The user says something, and somewhere in what comes of it something happens; or nothing of that. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc
  .array(
    fc.tuple(
      fc.option(saying, { freq: 4 }),
      fc.option(listening, { freq: 4 }),
      fc.option(disturbing, { freq: 6 }),
    ),
    { minLength: 2, maxLength: 8 },
  )
  .map((acts) => acts.flat().filter((deed) => deed !== null))

/** What the model answers, one after the other. */
export const answers: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      text: fc.array(fc.constantFrom('word ', 'λ ', '🧵'), { minLength: 20, maxLength: 60 }),
      pauseMs: fc.constant(5),
    }),
    fc.record({
      reasoning: fc.constant(['hm ', 'so ']),
      exec: fc.constantFrom('for i in 1 2 3 4 5 6; do echo $i; sleep 0.1; done', 'touch made', 'ls; sleep 1'),
    }),
    fc.record({ exec: fc.constant(['echo a', 'touch b']) }),
    fc.record({ text: fc.constant(['broken ', 'off ']), cutAfter: fc.constant(1) }),
  ),
  { minLength: 8, maxLength: 16 },
)
