import path from 'node:path'
import { LATEST, protocolAt } from '@heddle/protocol'
import { expect, test } from 'vitest'
import { generate } from '../src/index.ts'
import { ROOT } from './support/run.ts'

test.each(['typescript', 'python'])('clients/%s is what the generator makes today', async (name) => {
  const out = path.join(ROOT, 'clients', name)
  const { diff } = await generate({
    targets: [name],
    model: protocolAt(LATEST, { experimental: false }),
    out,
    check: true,
  })
  expect(diff, `run: heddle generate ${name} --out clients/${name}`).toBe('')
})
