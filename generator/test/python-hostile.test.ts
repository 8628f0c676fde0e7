import { describe, expect, test } from 'vitest'
import { python } from '../src/targets/python/index.ts'
import { stringLiteral } from '../src/targets/python/names/names.ts'
import { field, method, modelOf, object, ref, string, type, value, variant } from './support/model.ts'

const EVIL =
  'x"""\n\'\'\'\nimport os\r\nos.abort() # \\N{DIGIT ONE} {0} $1 `)]} \u202e\u2028\u0000\u0085\ufeff\\'

const told = { direction: 'server-to-client', kind: 'notification' } as const
const asked = { direction: 'server-to-client', kind: 'request' } as const

/** Texts of somebody else in every place that a protocol has for them. */
const hostile = {
  ...modelOf(
    [
      type('Hello', object(field('clientInfo', ref('Info')))),
      type('Info', object(field(EVIL, string, { docs: EVIL, deprecated: EVIL, default: EVIL }))),
      { ...type(EVIL, object()), docs: EVIL, area: EVIL },
      type('Switch', { kind: 'enum', values: [{ ...value(EVIL), docs: EVIL }] }),
      type('Pet', { kind: 'tagged-union', tag: EVIL, variants: [variant(EVIL, { type: ref('Cat') })] }),
      type('Cat', object(field(EVIL, { kind: 'literal', value: EVIL }))),
      type('Key', { kind: 'external-union', variants: [variant(EVIL, { payload: string })] }),
    ],
    [
      method('initialize', { params: ref('Hello'), result: ref('Info') }),
      method(EVIL, { params: ref('Info'), docs: EVIL, deprecated: EVIL }),
      method(`told/${EVIL}`, { ...told, docs: EVIL, deprecated: '' }),
      method(`asked/${EVIL}`, { ...asked, docs: EVIL }),
    ],
  ),
  name: EVIL,
  version: EVIL,
}

describe('texts of somebody else', () => {
  const files = python.emit(hostile)

  test('never become a line of code', () => {
    for (const [file, text] of files) {
      // What is left when all strings are taken out.
      const code = text
        .replaceAll(/"""(?:[^"\\]|\\.|"(?!""))*"""/gs, '""')
        .replaceAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""')
        .replaceAll(/#.*/g, '')
      if (file.endsWith('.py')) expect(code, file).not.toMatch(/os\.abort/)
      if (file === 'pyproject.toml') expect(code, file).not.toContain('abort')
    }
  })

  test('hide nothing: what is not seen is an escape, or left out', () => {
    const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
    for (const [file, text] of files) expect(text, file).not.toMatch(invisible)
  })

  test('are the same texts for Python', () => {
    expect(JSON.parse(stringLiteral('a\u202e\u0000\u2028\ud800')).codePointAt(1)).toBe(0x202e)
    expect(stringLiteral('\u202e\u007f\u{e0001}')).toBe('"\\u202e\\u007f\\U000e0001"')
  })
})
