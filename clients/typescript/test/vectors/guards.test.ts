import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GUARDS, readVectors, skip } from './vectors.ts'

test('guards know the variants of this version, and no others', { skip }, () => {
  const wrong: string[] = []
  let count = 0
  for (const { type, kind, name, value } of readVectors()) {
    const guard = Object.hasOwn(GUARDS, type) ? GUARDS[type] : undefined
    if (guard === undefined || kind === 'invalid') continue
    count += 1
    if (guard(value as never) !== (kind === 'valid')) wrong.push(`${type} ${kind} ${name}`)
  }
  assert.deepEqual(wrong, [])
  console.log(`${count} values were told apart.`)
})
