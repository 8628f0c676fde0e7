import type { TypeNode } from '@heddle/protocol'
import { compareMembers } from './members.ts'
import { compareNumbers } from './numbers.ts'
import { compareObjects } from './objects.ts'
import { below, isSame, type Nodes, type Same, type Site, type Spot } from './site.ts'
import { compareTagged, compareVariants, isVariants } from './variants.ts'

/** Two nodes that stand for the same value; what they refer to is looked at elsewhere. */
export function compareNodes(nodes: Nodes, spot: Spot, site: Site): void {
  if (nodes.old.kind === 'nullable' || nodes.new.kind === 'nullable') compareNullable(nodes, spot, site)
  else compareStructure(nodes, spot, site)
}

/** Two nodes that are neither references nor may be null. */
function compareStructure(nodes: Nodes, spot: Spot, site: Site): void {
  const { old, new: now } = nodes
  if (old.kind === 'any' || now.kind === 'any') compareAnything(nodes, spot, site)
  else if (old.kind === 'untagged-union' || now.kind === 'untagged-union') compareMembers(nodes, spot, site)
  else if (isSame(nodes, 'object')) compareObjects(nodes, spot, site)
  else if (isSame(nodes, 'list'))
    site.compare({ old: nodes.old.items, new: nodes.new.items }, below(spot, { kind: 'item' }, '[]'))
  else if (isSame(nodes, 'map'))
    site.compare({ old: nodes.old.values, new: nodes.new.values }, below(spot, { kind: 'entry' }, '{}'))
  else if (isSame(nodes, 'tagged-union')) compareTagged(nodes, spot, site)
  else if (isVariants(nodes.old) && isVariants(nodes.new))
    compareVariants({ old: nodes.old, new: nodes.new }, spot, site)
  else if (isSame(nodes, 'literal')) {
    if (nodes.old.value !== nodes.new.value) site.change('literal-changed', nodes, spot)
  } else if (isMark(nodes.old, nodes.new) || isMark(nodes.new, nodes.old)) return
  else if (old.kind === 'enum' && isString(now)) site.change('enum-opened', nodes, spot)
  else if (isString(old) && now.kind === 'enum') site.change('enum-closed', nodes, spot)
  else if (isSame(nodes, 'scalar')) compareScalars(nodes, spot, site)
  else if (!isAnyObject(old) || !isAnyObject(now)) site.change('type-changed', nodes, spot)
}

function compareNullable(nodes: Nodes, spot: Spot, site: Site): void {
  const inner = (node: TypeNode): TypeNode => (node.kind === 'nullable' ? node.inner : node)
  const has = (node: TypeNode): boolean => node.kind === 'nullable' || node.kind === 'any'
  if (has(nodes.old) !== has(nodes.new))
    site.change(has(nodes.new) ? 'null-allowed' : 'null-forbidden', nodes, spot)
  site.compare({ old: inner(nodes.old), new: inner(nodes.new) }, spot)
}

function compareAnything(nodes: Nodes, spot: Spot, site: Site): void {
  if (nodes.old.kind !== nodes.new.kind)
    site.change(nodes.new.kind === 'any' ? 'type-opened' : 'type-closed', nodes, spot)
}

function compareScalars(nodes: Same<'scalar'>, spot: Spot, site: Site): void {
  const { old, new: now } = nodes
  const numbers = compareNumbers(nodes)
  if (numbers === undefined) {
    if (old.type !== now.type) site.change('type-changed', nodes, spot)
  } else if (numbers !== 'same') site.change(numbers, nodes, spot)
  if (old.format !== now.format) site.change('format-changed', nodes, spot)
}

const isString = (node: TypeNode): boolean => node.kind === 'scalar' && node.type === 'string'

/** One value as a mark, which schemas also give as an enum of one. */
const isMark = (one: TypeNode, other: TypeNode): boolean =>
  one.kind === 'literal' &&
  other.kind === 'enum' &&
  other.values.length === 1 &&
  other.values[0]?.value === one.value

/** An object of which nothing is known is a map of anything. */
const isAnyObject = (node: TypeNode): boolean =>
  node.kind === 'map'
    ? node.values.kind === 'any'
    : node.kind === 'object' && node.fields.length === 0 && node.extra !== 'forbidden'
