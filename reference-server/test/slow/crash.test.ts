import { describe, it } from 'vitest'
import { crashAfter } from '../support/crash.ts'

describe('kill -9', () => {
  const places = Array.from({ length: 30 }, (_, index) => index * 2)
  it.each(places)('at any point loses nothing that was told (after %i messages)', crashAfter)
})
