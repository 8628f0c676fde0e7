import { describe, expect, test } from 'vitest'
import { freeze } from './support/requirements.ts'

const one = { check: 'A-001', clause: 'A.1', level: 'MUST' }
const two = { check: 'A-002', clause: 'A.2', level: 'SHOULD' }
const frozen = [{ ...one, since: '1.0.0' }]

describe('what a released version demands', () => {
  test('keeps the version that it came with', () => {
    expect(freeze(frozen, [two, one], '1.1.0')).toEqual({
      requirements: [
        { ...two, since: '1.1.0' },
        { ...one, since: '1.0.0' },
      ],
      faults: [],
    })
  })

  test.each([
    ['not any more', [two], 'A-001 is demanded since 1.0.0, and is not any more.'],
    [
      'by another clause',
      [{ ...one, clause: 'A.2' }],
      'A-001 was about A.1 (MUST), and is about A.2 (MUST) now.',
    ],
    ['more', [{ ...one, level: 'SHOULD' }], 'A-001 was about A.1 (MUST), and is about A.1 (SHOULD) now.'],
  ])('is not demanded %s', (_, demanded, fault) => {
    expect(freeze(frozen, demanded, '1.1.0').faults).toEqual([fault])
  })
})
