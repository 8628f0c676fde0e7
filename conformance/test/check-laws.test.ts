import { isVersion, LATEST, VERSIONS } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { everyClientSession } from '../src/client/scenarios/every-session.ts'
import { clientScenarios } from '../src/client/scenarios/index.ts'
import { everySession } from '../src/scenarios/every-session.ts'
import { scenarios } from '../src/scenarios/index.ts'
import { CLAUSES, isDemanded } from '../src/spec/index.ts'

const played = [...scenarios, ...clientScenarios]
const checks = [...played.flatMap((one) => one.checks), ...everySession, ...everyClientSession]

describe('checks', () => {
  test('have ids of their own, of the form AREA-001', () => {
    const ids = checks.map(({ id }) => id)
    expect(ids.filter((id) => !/^[A-Z]+-\d{3}$/.test(id))).toEqual([])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('have a title that is not a sentence', () => {
    for (const { title } of checks) expect(title).toMatch(/^\S.*[^.\s]$/)
  })

  test('demand something in every scenario at the newest version', () => {
    const demanded = played.filter((scenario) =>
      scenario.checks.some(({ clause }) => isDemanded(CLAUSES[clause], LATEST)),
    )
    expect(demanded).toEqual(played)
  })
})

test('clauses that came later name a version that is known, and never the first one', () => {
  const later = Object.values(CLAUSES).flatMap(({ since }) => since ?? [])
  expect(later.filter((version) => !isVersion(version) || version === VERSIONS[0])).toEqual([])
})

test('scenarios have names of their own that are fit for files', () => {
  const names = played.map(({ name }) => name)
  expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})
