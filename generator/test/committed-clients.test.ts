import path from 'node:path'
import { LATEST, protocolAt } from '@heddle/protocol'
import { expect, test } from 'vitest'
import { generate } from '../src/index.ts'
import { ROOT } from './support/run.ts'

test('clients/typescript is what the generator makes today', async () => {
  const out = path.join(ROOT, 'clients/typescript')
  const { diff } = await generate({ targets: ['typescript'], model: protocolAt(LATEST), out, check: true })
  expect(diff, 'run: heddle generate typescript --out clients/typescript').toBe('')
})
