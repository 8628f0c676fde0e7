import type { TypeNode } from '@heddle/protocol'
import type { Age } from '../sides.ts'
import type { Nodes, Site, Spot } from './site.ts'
import { wordsOf } from './words.ts'

/** Members that are of one kind are held against each other, the same name first. A type alone is its only member. */
export function compareMembers(nodes: Nodes, spot: Spot, site: Site): void {
  const [olds, news] = [membersOf(nodes.old), membersOf(nodes.new)]
  const free = new Set(news.keys())
  const kindOf = (node: TypeNode, age: Age): string => jsonKind(site.resolved(node, age))
  const matches: ((old: TypeNode, now: TypeNode) => boolean)[] = [
    (old, now) => JSON.stringify(old) === JSON.stringify(now),
    (old, now) => kindOf(old, 'old') === kindOf(now, 'new'),
  ]
  const partner = new Map<number, number>()
  for (const matching of matches)
    for (const [index, member] of olds.entries()) {
      if (partner.has(index)) continue
      const found = [...free].find((other) => news[other] !== undefined && matching(member, news[other]))
      if (found === undefined) continue
      free.delete(found)
      partner.set(index, found)
    }
  for (const [index, member] of olds.entries()) {
    const other = partner.get(index)
    const counterpart = other === undefined ? undefined : news[other]
    if (other === undefined || counterpart === undefined)
      site.change('member-removed', nodes, spot, { subject: wordsOf(member), before: wordsOf(member) })
    else
      site.compare(
        { old: member, new: counterpart },
        { ...spot, steps: [...spot.steps, { kind: 'member', at: { old: index, new: other } }] },
      )
  }
  for (const index of free) {
    const member = news[index]
    if (member !== undefined)
      site.change('member-added', nodes, spot, { subject: wordsOf(member), after: wordsOf(member) })
  }
}

const membersOf = (node: TypeNode): readonly TypeNode[] =>
  node.kind === 'untagged-union' ? node.members : [node]

/** What a value looks like from outside: members of one such kind can be versions of each other. */
function jsonKind(node: TypeNode): string {
  switch (node.kind) {
    case 'scalar':
      return node.type === 'string' || node.type === 'boolean' ? node.type : 'number'
    case 'literal':
      return typeof node.value
    case 'enum':
      return 'string'
    case 'object':
    case 'tagged-union':
    case 'map':
      return 'object'
    default:
      return node.kind
  }
}
