import type { Field, ObjectNode } from '@heddle/protocol'
import type { Both } from '../sides.ts'
import { type ChangeKind, deprecationOf } from './change.ts'
import { comparePresence } from './presence.ts'
import { renamed } from './renames.ts'
import { at, type Same, type Site, type Spot } from './site.ts'
import { NO_DEMAND, wordsOf } from './words.ts'

/** Which fields came, went, or are something else now. */
export function compareObjects(nodes: Same<'object'>, spot: Spot, site: Site): void {
  const olds = new Map(nodes.old.fields.map((field) => [field.name, field]))
  const news = new Map(nodes.new.fields.map((field) => [field.name, field]))
  const gone = nodes.old.fields.filter(({ name }) => !news.has(name))
  const come = nodes.new.fields.filter(({ name }) => !olds.has(name))
  const pairs = renamed(gone, come, site.models)
  for (const [before, after] of pairs)
    site.change('field-renamed', nodes, at(spot, before.name), {
      subject: before.name,
      before: before.name,
      after: after.name,
      ...deprecationOf(before),
    })
  const isRenamed = (field: Field) => pairs.some((pair) => pair.includes(field))
  for (const field of gone.filter((one) => !isRenamed(one)))
    site.change(removedAs(field, nodes.new), nodes, at(spot, field.name), {
      subject: field.name,
      before: wordsOf(field.type),
      ...deprecationOf(field),
    })
  for (const field of come.filter((one) => !isRenamed(one)))
    site.change(addedAs(field, nodes.old), nodes, at(spot, field.name), {
      subject: field.name,
      after: wordsOf(field.type),
    })
  for (const [name, field] of olds) {
    const counterpart = news.get(name)
    if (counterpart !== undefined) compareField({ old: field, new: counterpart }, nodes, spot, site)
  }
  compareExtra(nodes, spot, site)
  if (!sameGroups(nodes))
    site.change('alternatives-changed', nodes, spot, {
      before: alternativesWords(nodes.old),
      after: alternativesWords(nodes.new),
    })
}

function compareField(fields: Both<Field>, nodes: Same<'object'>, spot: Spot, site: Site): void {
  const { name } = fields.old
  const place = at(spot, name)
  for (const { kind, ...words } of comparePresence(fields))
    if (!isPresence(kind) || !isInGroups(name, nodes))
      site.change(kind, nodes, place, { subject: name, ...words })
  site.compare(
    { old: fields.old.type, new: fields.new.type },
    { steps: [...spot.steps, { kind: 'field', name }], place: place.place },
  )
}

function compareExtra(nodes: Same<'object'>, spot: Spot, site: Site): void {
  const { old, new: now } = { old: nodes.old.extra, new: nodes.new.extra }
  if (old === now) return
  const words = { before: old, after: now }
  if (now === 'open') site.change('fields-opened', nodes, spot, words)
  else if (old === 'open') site.change('fields-closed', nodes, spot, words)
  else site.change(now === 'forbidden' ? 'fields-forbidden' : 'fields-allowed', nodes, spot, words)
}

/** Where any name could be said before, a new field takes one of them. */
function addedAs({ presence }: Field, before: ObjectNode): ChangeKind {
  if (presence === 'required') return 'required-field-added'
  return before.extra === 'open' ? 'field-defined' : 'field-added'
}

function removedAs({ presence }: Field, after: ObjectNode): ChangeKind {
  if (presence === 'required') return 'required-field-removed'
  return after.extra === 'open' ? 'field-freed' : 'field-removed'
}

const isPresence = (kind: ChangeKind): boolean =>
  kind === 'field-became-optional' || kind === 'field-became-required'

/** A field that has to be there together with others, or in place of them: what changed is what the groups are. */
const isInGroups = (name: string, nodes: Same<'object'>): boolean =>
  !sameGroups(nodes) &&
  [nodes.old, nodes.new].some(({ alternatives = [] }) => alternatives.flat().includes(name))

const sameGroups = ({ old, new: now }: Same<'object'>): boolean =>
  JSON.stringify(old.alternatives) === JSON.stringify(now.alternatives)

const alternativesWords = ({ alternatives = [] }: ObjectNode): string =>
  alternatives.length === 0
    ? NO_DEMAND
    : `one of ${alternatives.map((group) => group.join(' and ')).join(', ')}`
