import { fileIn, type KotlinModel } from '../model/kotlin-model.ts'
import { stringLiteral } from '../text/literals.ts'
import { TypeScope } from '../types/type-text.ts'

/** Types that go into one function: the JVM has a limit for the size of one. */
const CHUNK = 200

/** The table by which the test of the vectors reads and writes every type of the protocol. */
export function vectorCodecs(model: KotlinModel): string {
  const file = fileIn(model, '')
  const scope = new TypeScope(model, file)
  const serializer = `${file.use('kotlinx.serialization', 'KSerializer')}<*>`
  const names = [...model.types.keys()]
  const chunks = Array.from({ length: Math.ceil(names.length / CHUNK) }, (_, index) =>
    names.slice(index * CHUNK, (index + 1) * CHUNK),
  )
  file.add((writer) => {
    const parts = chunks.map((_, index) => `codecs${index + 1}()`).join(' + ') || 'emptyMap()'
    writer.line('/** What reads and writes each type, by its name in the protocol. */')
    writer.line(`internal val vectorCodecs: Map<String, ${serializer}> = ${parts}`)
  })
  for (const [index, chunk] of chunks.entries())
    file.add((writer) =>
      writer.block(`private fun codecs${index + 1}(): Map<String, ${serializer}> =`, () =>
        writer.block(
          'mapOf(',
          () => {
            for (const name of chunk)
              writer.line(`${stringLiteral(name)} to ${scope.serializer({ kind: 'ref', name })},`)
          },
          ')',
        ),
      ),
    )
  return file.toString()
}
