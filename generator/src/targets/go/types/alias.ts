import type { NamedType, TypeNode } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import type { GoModel } from '../model/go-model.ts'
import { namedDocLines } from '../text/docs.ts'
import type { GoFile } from '../text/go-file.ts'
import { stringLiteral } from '../text/literal.ts'
import { goType, isDefinedList } from './go-type.ts'

/** Adds a name for something that is no object, union or enum. A list or map is a type of its own. */
export function addAlias(model: GoModel, file: GoFile, type: NamedType, node: TypeNode): void {
  const name = model.typeNames.of(type.name)
  const docs = namedDocLines(name, proseOf(type))
  if (!isDefinedList(node)) {
    file.lines(...docs, `type ${name} = ${standsFor(model, file, node)}`)
    return
  }
  const { text, read, write } = goType(model, file, node)
  const wire = file.use(file.own('internal/wire'), 'wire')
  file.lines(...docs, `type ${name} ${text}`)
  file.lines(
    '// MarshalJSON implements json.Marshaler.',
    `func (v ${name}) MarshalJSON() ([]byte, error) {`,
    '\treturn marshal(v)',
    '}',
  )
  file.lines(
    '// UnmarshalJSON implements json.Unmarshaler. It fails with a *DecodeError.',
    `func (v *${name}) UnmarshalJSON(data []byte) error {`,
    `\treturn unmarshal(data, ${stringLiteral(name)}, v.decode)`,
    '}',
  )
  file.lines(
    `func (v *${name}) decode(r *${wire}.Reader) {`,
    `\tvar plain ${text}`,
    ...read
      .call('plain')
      .split('\n')
      .map((line) => `\t${line}`),
    `\t*v = plain`,
    '}',
  )
  file.lines(
    `func (v ${name}) encode(w *${wire}.Writer) {`,
    `\tplain := ${text}(v)`,
    ...write
      .call('plain')
      .split('\n')
      .map((line) => `\t${line}`),
    '}',
  )
}

/** Names that lead round in a circle stand for any value. */
function standsFor(model: GoModel, file: GoFile, node: TypeNode): string {
  const seen = new Set<string>()
  let current: TypeNode = node
  while (current.kind === 'ref') {
    if (seen.has(current.name)) return file.use('encoding/json', 'json.RawMessage')
    seen.add(current.name)
    current = model.types.get(current.name)?.node ?? { kind: 'any' }
  }
  return goType(model, file, node).text
}
