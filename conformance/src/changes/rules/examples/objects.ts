import { field, object, ofField, ofNote, TEXT } from './protocol.ts'

const OPTIONAL = { presence: 'optional' } as const

const PICTURE = object(field('url', OPTIONAL), field('file', OPTIONAL), field('data', OPTIONAL))

export const OBJECT_EXAMPLES = {
  'field-added': ofNote(object(TEXT), object(TEXT, field('mood', OPTIONAL))),
  'required-field-added': ofNote(object(TEXT), object(TEXT, field('mood'))),
  'field-defined': ofNote(
    { ...object(TEXT), extra: 'open' },
    { ...object(TEXT, field('mood', OPTIONAL)), extra: 'open' },
  ),
  'field-renamed': ofNote(object(TEXT, field('mood', OPTIONAL)), object(TEXT, field('moods', OPTIONAL))),
  'field-became-optional': ofField({}, OPTIONAL),
  'default-added': ofField(OPTIONAL, { ...OPTIONAL, default: 'calm' }),
  'default-changed': ofField({ ...OPTIONAL, default: 'calm' }, { ...OPTIONAL, default: 'merry' }),
  'null-allowed': ofField({}, { nullable: true }),
  'fields-opened': ofNote(object(TEXT), { ...object(TEXT), extra: 'open' }),
  'fields-allowed': ofNote({ ...object(TEXT), extra: 'forbidden' }, object(TEXT)),
  'alternatives-changed': ofNote(
    { ...PICTURE, alternatives: [['url'], ['file']] },
    { ...PICTURE, alternatives: [['url'], ['data']] },
  ),
}
