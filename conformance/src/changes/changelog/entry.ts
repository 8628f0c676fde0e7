import type { Described, ProtocolModel, TypeNode } from '@heddle/protocol'
import type { Change, ChangeKind } from '../find/change.ts'
import type { Verdict } from '../judge.ts'
import { isForbidden } from '../policy/policy.ts'
import type { Both } from '../sides.ts'
import type { Staged } from '../stages.ts'
import { code } from '../words/code.ts'
import { summaryOf } from '../words/summary.ts'
import type { Break, ChangelogEntry, Section } from './changelog.ts'

/**
 * A change as an entry of a changelog.
 *
 * @param isFirst there was no version before, and so nobody whom it could break
 */
export function entryOf(staged: Staged, models: Both<ProtocolModel>, isFirst: boolean): ChangelogEntry {
  const { change, severity, experimental, moved, verdicts } = staged
  const section = moved === undefined ? sectionOf(change.kind) : 'Changed'
  const described = partOf(change, section === 'Removed' ? 'old' : 'new', models)
  return {
    section,
    kind: change.kind,
    place: change.place,
    ...namesOf(change),
    type: section === 'Added' && change.kind.includes('field') ? typeWords(change.after ?? '') : null,
    summary: summaryOf(change, moved, markPlace),
    docs: firstParagraph(described?.docs ?? ''),
    advice: (section === 'Deprecated' ? change.after : change.deprecation) ?? '',
    severity,
    experimental,
    breaks: isFirst ? [] : breaksOf(verdicts),
  }
}

function sectionOf(kind: ChangeKind): Section {
  if (kind === 'deprecated') return 'Deprecated'
  if (/^(params|result|payload|default|error-data|member)-/.test(kind)) return 'Changed'
  if (kind.endsWith('-added')) return 'Added'
  return kind.endsWith('-removed') ? 'Removed' : 'Changed'
}

/** What the entry is a part of, and its name in there. */
function namesOf({ about, place, subject }: Change): Pick<ChangelogEntry, 'owner' | 'name'> {
  if (about === 'error') return { owner: null, name: subject }
  if (about === 'method') return { owner: null, name: place }
  const name = [`.${subject}`, `=${subject}`].find((end) => subject !== '' && place.endsWith(end))?.slice(1)
  const end = name ?? /[.=]([^.=]+)$/.exec(place)?.[1]
  return end === undefined
    ? { owner: place, name: '' }
    : { owner: place.slice(0, -end.length - 1), name: end }
}

/** What breaks as the tolerant policy has it; and what clients have always said and servers do not act on any more. */
function breaksOf(verdicts: readonly Verdict[]): readonly Break[] {
  const breaks = verdicts.filter(
    (verdict) =>
      isForbidden('tolerant', verdict) ||
      (verdict.severity === 'strict' &&
        verdict.rule.flow === 'to-server' &&
        verdict.question === 'old-client-new-server'),
  )
  return breaks.map(({ question, rule: { flow } }) => ({ question, flow }))
}

/** What a version says of the part of it that has changed, if that is something with words of its own. */
function partOf(change: Change, age: 'old' | 'new', models: Both<ProtocolModel>): Described | undefined {
  if (change.about === 'error') return models[age].errors.get(change.subject)
  if (change.about === 'method')
    return change.kind.startsWith('error-') ? undefined : (change.methods[age] ?? undefined)
  return change.subject === '' ? undefined : memberOf(change.nodes[age], change.subject, models[age])
}

function memberOf(node: TypeNode, name: string, model: ProtocolModel): Described | undefined {
  switch (node.kind) {
    case 'object':
      return node.fields.find((field) => field.name === name)
    case 'enum':
      return node.values.find(({ value }) => value === name)
    case 'tagged-union':
    case 'external-union':
      return node.variants.find(({ tag }) => tag === name)
    case 'nullable':
      return memberOf(node.inner, name, model)
    case 'ref': {
      const type = model.types.get(node.name)
      return type === undefined ? undefined : memberOf(type.node, name, model)
    }
    default:
      return undefined
  }
}

/** An entry is a line; whoever wants to know more reads the schema. */
const firstParagraph = (docs: string): string => (docs.trim().split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ')

/** What is in brackets there stands in brackets already. */
const typeWords = (type: string): string => type.replace(/ \(([^()]*)\)$/, ', $1')

/** `ThreadItem=plan` is how waivers call it; people say that plan is one of ThreadItem. */
function markPlace(place: string): string {
  const [, error] = /^error (.+)$/.exec(place) ?? []
  if (error !== undefined) return `error ${code(error)}`
  const [, owner, tag] = /^([^=]+)=([^=]+)$/.exec(place) ?? []
  return owner === undefined || tag === undefined ? code(place) : `${code(tag)} of ${code(owner)}`
}
