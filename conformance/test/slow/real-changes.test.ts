import { describe, expect, test } from 'vitest'
import { judgeChanges } from '../../src/changes/index.ts'
import { otherAge, writerOf } from '../../src/changes/sides.ts'
import { readerByModel, readerBySchemas, type SchemaReader } from '../changes/support/by-ajv.ts'
import { REAL_BUNDLES, realModel, realSchemas } from '../changes/support/real-bundles.ts'

const versions = new Map(
  await Promise.all(
    REAL_BUNDLES.map(async (name) => {
      const model = await realModel(name)
      const readers: readonly SchemaReader[] = [
        readerByModel(model),
        readerBySchemas(model, realSchemas(name)),
      ]
      return [name, { model, readers }] as const
    }),
  ),
)

/** A union that ends in any string and any object, from some version on: its readers refuse nothing. */
const takesAnything = /^CodexErrorInfo=/

const pairs = REAL_BUNDLES.flatMap((old) =>
  REAL_BUNDLES.filter((now) => now !== old).map((now) => ({ old, new: now })),
)

describe('every message that proves a change is written by the one version and refused by the other', () => {
  test.each(pairs)('$old → $new', (pair) => {
    const [old, now] = [versions.get(pair.old), versions.get(pair.new)]
    if (old === undefined || now === undefined) throw new Error('no such bundle')
    const sides = { old, new: now }
    const wrong = judgeChanges({ old: old.model, new: now.model }).flatMap(({ change, verdicts }) =>
      verdicts.flatMap(({ rule, question, severity, witness }) => {
        if (witness === undefined)
          return severity === 'breaking' || severity === 'strict' ? [`no witness of ${change.place}`] : []
        const writer = writerOf(question, rule.flow)
        const [ours, real] = sides[writer].readers
        const [ourReader, realReader] = sides[otherAge(writer)].readers
        const openness = severity === 'breaking' ? 'open' : 'known-values'
        const text = `${rule.id} ${change.place} ${question}: ${JSON.stringify(witness)}`
        return [
          ...(ours?.takes(witness, 'closed') ? [] : [`not written by ${writer}: ${text}`]),
          ...(real?.takes(witness, 'closed') ? [] : [`not written by the real ${writer}: ${text}`]),
          ...(ourReader?.takes(witness, openness) ? [`taken: ${text}`] : []),
          ...(!takesAnything.test(change.place) && realReader?.takes(witness, 'closed')
            ? [`taken by the real one: ${text}`]
            : []),
        ]
      }),
    )
    expect(wrong).toEqual([])
  })
})
