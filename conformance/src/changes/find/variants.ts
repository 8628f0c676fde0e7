import type { EnumNode, ExternalUnionNode, RefNode, TypeNode } from '@heddle/protocol'
import type { Both } from '../sides.ts'
import { deprecationOf } from './change.ts'
import { renamed } from './renames.ts'
import { as, below, type Nodes, type Same, type Site, type Spot } from './site.ts'

export function compareTagged(nodes: Same<'tagged-union'>, spot: Spot, site: Site): void {
  if (nodes.old.tag !== nodes.new.tag) {
    site.change('tag-renamed', nodes, spot, {
      subject: nodes.old.tag,
      before: nodes.old.tag,
      after: nodes.new.tag,
    })
    return
  }
  compareParts('variant', { nodes, spot, site }, nodes.old.variants, nodes.new.variants, (old, now) =>
    site.compare(
      { old: old.type, new: now.type },
      below(spot, { kind: 'variant', tag: old.tag }, `=${old.tag}`),
    ),
  )
}

/** Strings, and objects with one member: an enum is a union whose variants carry nothing. */
export function compareVariants(nodes: Both<Variants>, spot: Spot, site: Site): void {
  const isEnum = nodes.old.kind === 'enum' && nodes.new.kind === 'enum'
  const [old, now] = [variantsOf(nodes.old), variantsOf(nodes.new)]
  compareParts(isEnum ? 'value' : 'variant', { nodes, spot, site }, old, now, (one, other) => {
    if (one.payload !== null && other.payload !== null)
      site.compare(
        { old: one.payload, new: other.payload },
        below(spot, { kind: 'payload', tag: one.tag }, `=${one.tag}`),
      )
    else if (one.payload !== other.payload)
      site.change(other.payload === null ? 'payload-removed' : 'payload-added', nodes, as(spot, one.tag), {
        subject: one.tag,
      })
  })
}

/** Two unions that are held against each other, and where. */
interface Union {
  readonly nodes: Nodes
  readonly spot: Spot
  readonly site: Site
}

function compareParts<Part extends Tagged>(
  what: 'variant' | 'value',
  union: Union,
  old: readonly Part[],
  now: readonly Part[],
  both: (old: Part, now: Part) => void,
): void {
  const { nodes, spot, site } = union
  const olds = new Map(old.map((part) => [part.tag, part]))
  const news = new Map(now.map((part) => [part.tag, part]))
  const gone = old.filter(({ tag }) => !news.has(tag))
  const come = now.filter(({ tag }) => !olds.has(tag))
  const pairs = renamed(gone.map(named), come.map(named), site.models)
  const deprecation = (tag: string) => deprecationOf(olds.get(tag) ?? {})
  for (const [{ name: before }, { name: after }] of pairs)
    site.change(`${what}-renamed`, nodes, as(spot, before), {
      subject: before,
      before,
      after,
      ...deprecation(before),
    })
  const taken = new Set(pairs.flatMap(([before, after]) => [before.name, after.name]))
  for (const { tag } of gone.filter((part) => !taken.has(part.tag)))
    site.change(`${what}-removed`, nodes, as(spot, tag), { subject: tag, before: tag, ...deprecation(tag) })
  for (const { tag } of come.filter((part) => !taken.has(part.tag)))
    site.change(`${what}-added`, nodes, as(spot, tag), { subject: tag, after: tag })
  for (const [tag, part] of olds) {
    const counterpart = news.get(tag)
    if (counterpart === undefined) continue
    compareLife({ old: part, new: counterpart }, tag, union)
    both(part, counterpart)
  }
}

function compareLife(
  parts: Both<{ readonly deprecated?: string }>,
  tag: string,
  { nodes, spot, site }: Union,
): void {
  const [was, is] = [parts.old.deprecated, parts.new.deprecated]
  if (was === undefined && is !== undefined)
    site.change('deprecated', nodes, as(spot, tag), { subject: tag, after: is })
  if (was !== undefined && is === undefined)
    site.change('undeprecated', nodes, as(spot, tag), { subject: tag, before: was })
}

interface Tagged {
  readonly tag: string
  readonly deprecated?: string
  readonly type?: RefNode
  readonly payload?: TypeNode | null
}

type Variants = EnumNode | ExternalUnionNode

export const isVariants = (node: TypeNode): node is Variants =>
  node.kind === 'enum' || node.kind === 'external-union'

const variantsOf = (node: Variants) =>
  node.kind === 'enum'
    ? node.values.map(({ value, ...about }) => ({ tag: value, payload: null, ...about }))
    : node.variants

const named = <Part extends Tagged>(part: Part) => ({
  name: part.tag,
  type: part.type ?? part.payload ?? ({ kind: 'literal', value: true } as const),
})
