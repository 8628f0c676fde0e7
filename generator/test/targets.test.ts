import { LATEST, protocolAt, VERSIONS } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { findTarget, GenerateError, TARGETS } from '../src/index.ts'

describe('findTarget', () => {
  test('finds each target by its name', () => {
    for (const target of TARGETS) expect(findTarget(target.name)).toBe(target)
  })

  test('an unknown name lists the targets and suggests the nearest', () => {
    const missing = (): unknown => findTarget('typscript')
    expect(missing).toThrow(GenerateError)
    expect(missing).toThrow(/no target "typscript".*Did you mean "typescript"\?.*json-schema, .*typescript/)
  })

  test('a name that is near to nothing gets no suggestion', () => {
    expect(() => findTarget('cobol')).toThrow(/^There is no target "cobol"\. The targets are: /)
  })
})

describe.each(TARGETS)('$name', (target) => {
  test.each(VERSIONS)('%s: the same model gives the same bytes', async (version) => {
    expect(await target.emit(protocolAt(version))).toEqual(await target.emit(protocolAt(version)))
  })

  test('files have relative paths, end in one newline, and know nothing of this machine', async () => {
    for (const [file, text] of await target.emit(protocolAt(LATEST))) {
      expect(file).toMatch(/^[^/\\][^\\]*$/)
      expect(text === '' || /[^\n]\n$/.test(text), `${file} ends in one newline`).toBe(true)
      expect(text).not.toContain(import.meta.dirname)
    }
  })
})
