import { conformServer, includedSubject } from '@heddle/conformance'
import { VERSIONS } from '@heddle/protocol'
import { expect, test } from 'vitest'
import { BUILT_HEDDLE } from './support/built-heddle.ts'

const [command, ...options] = BUILT_HEDDLE

test.concurrent.each([
  // The newest is what the mutants are made of: it is played here over the other API.
  ...VERSIONS.slice(0, -1).map((protocol) => ({ protocol, more: [] })),
  { protocol: VERSIONS.at(-1), more: ['--model-api', 'chat'] },
])('the reference server keeps every clause that is checked: $protocol $more', async ({ protocol, more }) => {
  const { subject } = await includedSubject('heddle')
  const args = [...options, ...subject.args, ...more]
  const { checks } = await conformServer({ subject: { ...subject, command, args }, protocol, jobs: 2 })
  const news = checks.filter(({ status }) => status !== 'passed' && status !== 'skipped')
  expect(news).toEqual([])
  expect(checks.length).toBeGreaterThan(200)
})
