import { createValidators, type JsonObject, type Openness, type ProtocolModel } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { checkChanges, judgeChanges, RULES } from '../../src/changes/index.ts'
import { exampleOf } from '../../src/changes/rules/examples/index.ts'
import { POLICY_EXAMPLES } from '../../src/changes/rules/examples/policy.ts'
import type { Rule } from '../../src/changes/rules/rule.ts'
import { type Both, otherAge, QUESTIONS, type Question, writerOf } from '../../src/changes/sides.ts'
import type { Witness } from '../../src/changes/witness/prove.ts'

const rules = [...RULES.values()]

/** What the checker says of two versions: each rule that fires, in each way in which they meet. */
const firedBy = (models: Both<ProtocolModel>) =>
  judgeChanges(models).flatMap(({ verdicts }) =>
    verdicts.map(({ rule, question, severity }) => `${rule.id} ${question} ${severity}`),
  )

const usually = ({ id, usually: severities }: Rule) =>
  QUESTIONS.map((question) => `${id} ${question} ${severities[question]}`)

const swapped = ({ old, new: now }: Both<ProtocolModel>): Both<ProtocolModel> => ({ old: now, new: old })

const otherQuestion = (question: Question): Question =>
  question === 'old-client-new-server' ? 'new-client-old-server' : 'old-client-new-server'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const models = exampleOf(rule)

  test('fires for its example, alone, and is as severe as it usually is', () => {
    expect(firedBy(models)).toEqual(usually(rule))
  })

  test('fires as its mirror for its example backwards', () => {
    const back = QUESTIONS.map(
      (question) => `${rule.mirror} ${question} ${rule.usually[otherQuestion(question)]}`,
    )
    expect(firedBy(swapped(models))).toEqual(back)
  })

  test.each(QUESTIONS)('%s: what is refused is shown by a message that its writer may write', (question) => {
    const [verdict] = judgeChanges(models).flatMap(({ verdicts }) =>
      verdicts.filter((one) => one.question === question),
    )
    const severity = rule.usually[question]
    if (severity !== 'breaking' && severity !== 'strict') {
      expect(verdict).not.toHaveProperty('witness')
      return
    }
    if (verdict?.witness === undefined) throw new Error(`${rule.id} shows no message`)
    const writer = writerOf(question, rule.flow)
    const [written, read] = [models[writer], models[otherAge(writer)]]
    expect(takes(written, verdict.witness, 'closed', written)).toBe(true)
    expect(takes(read, verdict.witness, 'open', written)).toBe(severity === 'strict')
    expect(takes(read, verdict.witness, 'known-values', written)).toBe(false)
  })
})

/**
 * Does a version take a message, by its JSON Schema? A method that it does not have it refuses; a notification only if it
 * refuses whatever it does not know.
 */
function takes(
  model: ProtocolModel,
  { method: name, slot, message }: Witness,
  openness: Openness,
  written: ProtocolModel,
): boolean {
  const same = (one: ProtocolModel) => one.methods.find((method) => method.name === name)
  const [meant, known] = [same(written), same(model)]
  if (meant === undefined) throw new Error(`nobody writes ${name}`)
  if (known === undefined || known.kind !== meant.kind || known.direction !== meant.direction)
    return meant.kind === 'notification' && openness === 'open'
  const validators = createValidators(model, { openness })
  if (slot === 'params') return validators.params(name, message.params).length === 0
  if (slot === 'result') return validators.result(name, message.result).length === 0
  const { code, data } = message.error as JsonObject
  const error = [...model.errors.values()].find((one) => one.code === code)
  return error?.data == null || validators.type(error.data.name, data).length === 0
}

test('what is refused in no way and does something all the same is marked', () => {
  const refused = ['breaking', 'strict']
  for (const { id, usually: severities, semantic } of rules) {
    const all: readonly string[] = Object.values(severities)
    expect([id, semantic]).toEqual([
      id,
      all.includes('behaviour') && !all.some((severity) => refused.includes(severity)),
    ])
  }
})

test.each(Object.entries(POLICY_EXAMPLES))('%s fires for its example', (id, models) => {
  const versions = {
    old: { source: '1', model: models.old },
    new: { source: '2', model: models.new },
  }
  const { changes } = checkChanges(versions, { today: '2026-01-01', deprecateFirst: true })
  const fired = changes.flatMap(({ findings }) =>
    findings.filter(({ verdict }) => verdict === 'fails').map(({ rule }) => rule),
  )
  expect(fired).toEqual([id])
})
