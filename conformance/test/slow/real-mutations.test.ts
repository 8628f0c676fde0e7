import { createValidators, type ProtocolModel, protocolAt } from '@heddle/protocol'
import { arbitraryOf } from '@heddle/protocol/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typeOf } from '../../src/changes/find/part.ts'
import { type Judged, judgeChanges, RULES } from '../../src/changes/index.ts'
import { otherAge, writerOf } from '../../src/changes/sides.ts'
import { mutationsOf } from '../changes/support/mutations.ts'
import { realModel } from '../changes/support/real-bundles.ts'

const models = [
  ['2026-11', protocolAt('2026-11')],
  ['0.169.0', await realModel('0.169.0')],
] as const

describe.each(models)('a small change to %s', (_, model) => {
  const mutations = mutationsOf(model)

  test('is found, once, and breaks whom it breaks as a rule', () => {
    fc.assert(
      fc.property(fc.constantFrom(...mutations), ({ kind, of, model: changed }) => {
        const found = judgeChanges({ old: model, new: changed })
        const alike = found.filter(({ change }) => change.kind === kind)
        expect(alike.length, `${kind} of ${of}`).toBe(1)
        for (const one of alike) expectUsual(one, { old: model, new: changed })
      }),
      { numRuns: 150 },
    )
  })
})

/**
 * Otherwise than as a rule: a reader that lets nothing through refuses what others drop, and one that takes anything else
 * in the same place lives with what others refuse. Then nothing that is said in this place may be refused.
 */
function expectUsual(
  { change, verdicts, parts }: Judged,
  models: { old: ProtocolModel; new: ProtocolModel },
): void {
  for (const { rule, question, severity, witness } of verdicts) {
    const usual = RULES.get(rule.id)?.usually[question]
    if (severity === usual || severity === 'breaking') continue
    const writer = writerOf(question, rule.flow)
    const strict = createValidators(models[writer], { openness: 'closed' })
    const reader = createValidators(models[otherAge(writer)], {
      openness: witness === undefined ? 'known-values' : 'open',
    })
    for (const part of parts.filter(({ flow }) => flow === rule.flow)) {
      const [written, read] = [typeOf(part, writer), typeOf(part, otherAge(writer))]
      if (written === null || read === null) continue
      for (const value of fc.sample(arbitraryOf(models[writer], written.name), 100))
        if (strict.type(written.name, value).length === 0)
          expect(
            reader.type(read.name, value),
            `${rule.id} ${change.place}: ${JSON.stringify(value)}`,
          ).toEqual([])
    }
  }
}
