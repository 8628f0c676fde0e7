import type { NamedType } from '@heddle/protocol'
import type { Writer } from '../../../writer/writer.ts'
import type { TypeScope } from './type-text.ts'

/** The class of what is not known, inside of its union. Where the protocol has that name itself, it is longer. */
export const UNKNOWN = 'Unknown'

/** Writes the interface of a union, with `body` in it. */
export function declareInterface(writer: Writer, scope: TypeScope, type: NamedType, body: () => void): void {
  const { file, model } = scope
  const serializer = model.typeNames.serializer(type.name)
  const interfaces = (model.supertypes.get(type.name) ?? []).map((name) => scope.named(name))
  const supertypes = interfaces.length === 0 ? '' : ` : ${interfaces.join(',\n    ')}`
  writer.line(`@${file.use('kotlinx.serialization', 'Serializable')}(with = ${serializer}::class)`)
  writer.block(`public sealed interface ${scope.named(type.name)}${supertypes} {`, body, '}')
}

/**
 * Writes a function that is a choice between cases.
 *
 * @param parameters several stand on lines of their own
 */
export function writeMatch(
  writer: Writer,
  name: string,
  parameters: readonly string[],
  result: string,
  subject: string,
  cases: readonly string[],
  otherwise?: string,
): void {
  const isShort = parameters.length < 2
  if (!isShort)
    writer.block(`override fun ${name}(`, () => {
      for (const parameter of parameters) writer.line(`${parameter},`)
    })
  const head = `${isShort ? `override fun ${name}(${parameters.join('')}` : ''}): ${result} =`
  if (cases.length === 0 && otherwise !== undefined) {
    writer.line(`${head} ${otherwise}`)
    return
  }
  writer.block(head, () =>
    writer.block(
      `when (${subject}) {`,
      () => {
        for (const each of cases) writer.line(each)
        if (otherwise !== undefined) writer.line(`else -> ${otherwise}`)
      },
      '}',
    ),
  )
}

/** What a name inside of a union must not be, lest it hides what the union speaks of. */
export function hiddenBy(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => name.match(/\w+/g) ?? [])
}
