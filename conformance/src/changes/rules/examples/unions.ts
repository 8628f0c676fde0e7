import { external, field, mark, object, ofNote, STRING, TEXT, tagged } from './protocol.ts'

const PLAIN = object(mark('type', 'plain'), TEXT)
const PICTURE = object(mark('type', 'picture'), field('url'))
const PAGE = { kind: 'list', items: STRING } as const

export const UNION_EXAMPLES = {
  'variant-added': ofNote(
    tagged('type', { plain: 'Plain' }),
    tagged('type', { plain: 'Plain', picture: 'Picture' }),
    { Plain: PLAIN, Picture: PICTURE },
  ),
  'variant-renamed': ofNote(
    tagged('type', { plain: 'Plain', picture: 'Picture' }),
    tagged('type', { plain: 'Plain', pictures: 'Pictures' }),
    { Plain: PLAIN, Picture: PICTURE, Pictures: object(mark('type', 'pictures'), field('url')) },
  ),
  'tag-renamed': ofNote(tagged('type', { plain: 'Plain' }), tagged('kind', { plain: 'PlainKind' }), {
    Plain: PLAIN,
    PlainKind: object(mark('kind', 'plain'), TEXT),
  }),
  'payload-added': ofNote(
    object(field('pen', { type: external({ ink: null, chalk: STRING }) })),
    object(field('pen', { type: external({ ink: STRING, chalk: STRING }) })),
  ),
  'member-added': ofNote(
    object(field('text', { type: { kind: 'untagged-union', members: [STRING, PAGE] } })),
    object(
      field('text', {
        type: { kind: 'untagged-union', members: [STRING, PAGE, { kind: 'scalar', type: 'boolean' }] },
      }),
    ),
  ),
}
