import { expect, test } from 'vitest'
import { heddle } from './support/heddle.ts'

test.each([
  [],
  ['generate'],
  ['targets'],
  ['serve'],
  ['record'],
  ['view'],
  ['replay'],
  ['replay', 'merge'],
  ['replay', 'live'],
  ['conform'],
  ['conform', 'server'],
  ['conform', 'checks'],
  ['conform', 'report'],
  ['release'],
  ['check'],
])('the help of heddle %s %s shows how it is used', async (...words) => {
  const { code, stdout, stderr } = await heddle([...words, '--help'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  // The last word may be followed by another name of it.
  expect(stdout).toMatch(new RegExp(`^Usage: ${['heddle', ...words].join(' ')}[ |]`))
  expect(stdout).toContain('\nExamples:\n  heddle ')
})

test('an unknown command is a sentence and exit 2', async () => {
  const { code, stderr } = await heddle(['recrod'])
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('record') })
})
