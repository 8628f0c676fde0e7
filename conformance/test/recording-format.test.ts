import { expect, test } from 'vitest'
import { recordingSchema } from '../src/index.ts'

test('recording.schema.json is what the definition of the format gives (vitest --update writes it)', async () => {
  const text = `${JSON.stringify(recordingSchema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../recording.schema.json')
})
