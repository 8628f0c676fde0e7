import { createValidators, type ProtocolModel } from '@heddle/protocol'
import { arbitraryOf, modelIn } from '@heddle/protocol/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Part } from '../../src/changes/find/part.ts'
import { partsOf, typeOf } from '../../src/changes/find/part.ts'
import { type Judged, judgeChanges, RULES } from '../../src/changes/index.ts'
import { otherAge, QUESTIONS, type Question, writerOf } from '../../src/changes/sides.ts'
import { mutationsOf } from './support/mutations.ts'

/** Any small protocol. What every object has from its birth, compiled validators take for a member of it. */
const anyModel = modelIn({
  types: ['Thread', 'Turn', 'Item', 'File'],
  names: fc.constantFrom('a', 'b', 'c', 'name', 'kind', 'type', 'a/b', '~', '$ref'),
  docs: fc.constant('.'),
}).map(
  (model): ProtocolModel => ({
    ...model,
    errors: new Map(),
    methods: model.methods.map((method) => ({ ...method, errors: [] })),
  }),
)

/** A protocol, and what it becomes by a few small changes. */
const versions = fc
  .tuple(anyModel, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }))
  .map(([old, choices]) => {
    let now = old
    for (const choice of choices) {
      const mutations = mutationsOf(now)
      const mutation = mutations[choice % Math.max(1, mutations.length)]
      now = mutation?.model ?? now
    }
    return { old, new: now }
  })

test('nothing has changed between a protocol and itself', () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      expect(judgeChanges({ old: model, new: model })).toEqual([])
    }),
  )
})

test('the way back is the same with the two sides changed about', () => {
  const other = (question: Question): Question =>
    question === 'old-client-new-server' ? 'new-client-old-server' : 'old-client-new-server'
  const told = (changes: readonly Judged[], mirrored: boolean) =>
    changes
      .flatMap(({ verdicts }) =>
        verdicts.map(({ rule, question, severity }) =>
          mirrored ? `${rule.mirror} ${other(question)} ${severity}` : `${rule.id} ${question} ${severity}`,
        ),
      )
      .toSorted()
  fc.assert(
    fc.property(versions, (models) => {
      const back = judgeChanges({ old: models.new, new: models.old })
      expect(told(back, true)).toEqual(told(judgeChanges(models), false))
    }),
  )
})

describe('what is not said to break', () => {
  test.each(['open', 'known-values'] as const)('is taken by readers that are %s', (openness) => {
    const refusing = openness === 'open' ? ['breaking'] : ['breaking', 'strict']
    fc.assert(
      fc.property(versions, fc.context(), (models, context) => {
        const changes = judgeChanges(models)
        const readers = {
          old: createValidators(models.old, { openness }),
          new: createValidators(models.new, { openness }),
        }
        const writers = {
          old: createValidators(models.old, { openness: 'closed' }),
          new: createValidators(models.new, { openness: 'closed' }),
        }
        for (const part of sharedParts(models))
          for (const question of QUESTIONS) {
            const writer = writerOf(question, part.flow)
            if (changes.some((one) => concerns(one, part, question, refusing))) continue
            const [written, read] = [typeOf(part, writer), typeOf(part, otherAge(writer))]
            if (written === null || read === null) continue
            const values = fc.sample(arbitraryOf(models[writer], written.name), 20)
            for (const value of values) {
              // What has to contain itself has no value that could be said.
              if (writers[writer].type(written.name, value).length > 0) continue
              context.log(`${part.method} ${part.slot} ${question}: ${JSON.stringify(value)}`)
              expect(readers[otherAge(writer)].type(read.name, value)).toEqual([])
            }
          }
      }),
      { numRuns: 60 },
    )
  })
})

const sharedParts = ({ old, new: now }: { old: ProtocolModel; new: ProtocolModel }): readonly Part[] =>
  old.methods.flatMap((method) => {
    const same = now.methods.find(({ name, kind }) => name === method.name && kind === method.kind)
    return same === undefined ? [] : partsOf({ old: method, new: same })
  })

function concerns(
  { parts, verdicts }: Judged,
  part: Part,
  question: Question,
  refusing: readonly string[],
): boolean {
  const isThere = parts.some(
    (one) => one.method === part.method && one.slot === part.slot && one.flow === part.flow,
  )
  return (
    isThere &&
    verdicts.some(
      (verdict) =>
        verdict.rule.flow === part.flow &&
        verdict.question === question &&
        refusing.includes(verdict.severity),
    )
  )
}

describe('every small change is found', () => {
  test('and is what it is', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const reached = new Set([...model.types.keys()])
        for (const mutation of mutationsOf(model)) {
          if (
            !reached.has(mutation.of) &&
            mutation.of.startsWith('things/') === false &&
            mutation.of !== 'entirely/else'
          )
            continue
          const kinds = judgeChanges({ old: model, new: mutation.model }).map(({ change }) => change.kind)
          expect(kinds, `${mutation.kind} of ${mutation.of}`).toContain(mutation.kind)
        }
      }),
    )
  })
})

test('every rule has a mirror whose mirror it is', () => {
  for (const rule of RULES.values()) expect(RULES.get(rule.mirror)?.mirror).toBe(rule.id)
})
