import type { ExternalUnionNode, ExternalVariant, NamedType } from '@heddle/protocol'
import { proseOf } from '../../../facts/prose.ts'
import { CaseBlindPool } from '../names/case-blind-pool.ts'
import { className } from '../names/identifiers.ts'
import { USED_NAMES } from '../names/type-names.ts'
import { writeDocs, writeProse } from '../text/docs.ts'
import { stringLiteral } from '../text/literals.ts'
import type { TypeScope } from './type-text.ts'
import { declareInterface, hiddenBy, UNKNOWN, writeMatch } from './union-parts.ts'

/** What the cases of a union told apart by a key are called inside of it. */
export interface ExternalCases {
  readonly unknown: string
  of(variant: ExternalVariant): string
}

function externalCases(scope: TypeScope, type: NamedType, { variants }: ExternalUnionNode): ExternalCases {
  const payloads = variants.flatMap(({ payload }) => (payload === null ? [] : [scope.type(payload)]))
  const pool = new CaseBlindPool([...USED_NAMES, ...hiddenBy(scope.named(type.name), ...payloads)])
  const names = new Map(variants.map((variant) => [variant, pool.take(className(variant.tag), 'Variant')]))
  return { unknown: pool.take(UNKNOWN, 'Variant'), of: (variant) => names.get(variant) ?? '' }
}

/** An interface with an object for each text and a class for each key, and what reads and writes it. */
export function addExternalUnion(scope: TypeScope, type: NamedType, node: ExternalUnionNode): void {
  const { file } = scope
  const own = scope.named(type.name)
  const cases = externalCases(scope, type, node)
  const [json, element] = [scope.kotlinx('Json'), scope.kotlinx('JsonElement')]
  file.add((writer) => {
    writeProse(writer, proseOf(type))
    declareInterface(writer, scope, type, () => {
      for (const variant of node.variants) {
        const { payload } = variant
        writeProse(writer, proseOf(variant))
        if (payload === null) writer.line(`public data object ${cases.of(variant)} : ${own}`)
        else
          writer.block(
            `public data class ${cases.of(variant)}(`,
            () => writer.line(`public val value: ${scope.type(payload)},`),
            `) : ${own}`,
          )
        writer.gap()
      }
      writeDocs(writer, 'What this version does not know.')
      writer.block(
        `public data class ${cases.unknown}(`,
        () => {
          writeDocs(writer, 'All of it, as it came.')
          writer.line(`public val raw: ${element},`)
        },
        `) : ${own}`,
      )
    })
  })

  const name = (variant: ExternalVariant): string => `${own}.${cases.of(variant)}`
  const plain = node.variants.filter(({ payload }) => payload === null)
  const keyed = node.variants.flatMap((variant) =>
    variant.payload === null
      ? []
      : [{ variant, key: stringLiteral(variant.tag), serializer: scope.serializer(variant.payload) }],
  )
  file.add((writer) => {
    const base = `${scope.json('ExternalUnionSerializer')}<${own}>(${stringLiteral(type.name)})`
    writer.block(
      `internal object ${scope.model.typeNames.serializer(type.name)} : ${base} {`,
      () => {
        writeMatch(
          writer,
          'plain',
          ['tag: String'],
          `${own}?`,
          'tag',
          plain.map((variant) => `${stringLiteral(variant.tag)} -> ${name(variant)}`),
          'null',
        )
        writer.gap()
        writeMatch(
          writer,
          'keyed',
          [`json: ${json}`, 'tag: String', `value: ${element}`],
          `${own}?`,
          'tag',
          keyed.map(({ variant, key, serializer }) => {
            const value = `json.decodeFromJsonElement(${serializer}, value)`
            return `${key} -> ${name(variant)}(${value})`
          }),
          'null',
        )
        writer.gap()
        writer.line(`override fun unknown(raw: ${element}): ${own} = ${own}.${cases.unknown}(raw)`).gap()
        writeMatch(writer, 'write', [`json: ${json}`, `value: ${own}`], `${element}`, 'value', [
          ...plain.map(
            (variant) =>
              `${name(variant)} -> ${scope.kotlinx('JsonPrimitive')}(${stringLiteral(variant.tag)})`,
          ),
          ...keyed.map(
            ({ variant, key, serializer }) =>
              `is ${name(variant)} -> keyed(${key}, json.encodeToJsonElement(${serializer}, value.value))`,
          ),
          `is ${own}.${cases.unknown} -> value.raw`,
        ])
      },
      '}',
    )
  })
}
