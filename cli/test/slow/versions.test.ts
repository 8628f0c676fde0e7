import { conformServer } from '@heddle/conformance'
import { VERSIONS } from '@heddle/protocol'
import { expect, test } from 'vitest'
import { BUILT_HEDDLE } from './support/built-heddle.ts'

const [command, ...options] = BUILT_HEDDLE

test.concurrent.each([
  ...VERSIONS.map((protocol) => ({ protocol, more: [] })),
  { protocol: VERSIONS.at(-1), more: ['--model-api', 'chat'] },
])('the reference server keeps every clause that is checked: $protocol $more', async ({ protocol, more }) => {
  const args = [...options, 'serve', '--home', '{home}', '--model-url', '{modelUrl}', ...more]
  const { checks } = await conformServer({ command, args, protocol })
  const news = checks.filter(({ status }) => status !== 'passed' && status !== 'skipped')
  expect(news).toEqual([])
  expect(checks.length).toBeGreaterThan(200)
})
