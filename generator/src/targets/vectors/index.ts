import type { ProtocolModel } from '@heddle/protocol'
import type { FileTree, Target } from '../../target.ts'
import { vectorsOf } from '../../vectors/vectors.ts'

/** Values to try clients with, in any language: the tests of ours read them. */
export const vectors: Target = {
  name: 'vectors',
  summary: 'test vectors: values of every type, valid, of a later version, and invalid, as JSON Lines',
  tier: 'data',
  lacks: [],
  emit(model: ProtocolModel): FileTree {
    const lines = [...vectorsOf(model)].map(jsonLine)
    const head = { protocol: model.version, experimental: model.experimental, vectors: lines.length }
    return new Map([
      ['README.md', README],
      ['vectors.jsonl', [JSON.stringify(head), ...lines, ''].join('\n')],
    ])
  },
}

/** Whole numbers of any size are written out: `JSON.stringify` knows only those that a double holds. */
function jsonLine(value: unknown): string {
  const mark = '\u0000'
  return JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? `${mark}${each}` : each)).replaceAll(
    /"\\u0000(\d+)"/g,
    '$1',
  )
}

const README = `# Test vectors

One JSON object a line in \`vectors.jsonl\`. The first says which protocol they belong to, and how many they are. Each
other one has

- \`type\`: the type of the protocol that the value is to be decoded as;
- \`name\`: what it shows;
- \`kind\`: \`valid\` for a value of this version, \`future\` for one that a later version may send: both have to come out of
  decoding and encoding as they went in. \`invalid\` for what must not be taken for a value of the type;
- \`value\`;
- \`known\`, where the value has a field that this version does not know: what may come out for it, from a client that
  does not keep such fields.

Values are the same when they are the same JSON: the order of members does not matter, the difference between null and
absent does, and numbers are compared as numbers. Whole numbers have up to 64 bits.
`
