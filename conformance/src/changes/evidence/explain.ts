import type { Method, ProtocolModel } from '@heddle/protocol'
import type { Finding, ReportedChange } from '../report.ts'
import { RULES } from '../rules/rule.ts'
import { flowOf, opposite } from '../sides.ts'
import { placesAt } from './places.ts'
import type { Refusal } from './refusals.ts'

/** A change, and what it does to those of one question. */
interface Candidate {
  readonly change: ReportedChange
  readonly finding: Finding
}

/** Finds out which changes a refused message shows. */
export class Explainer {
  readonly #model: ProtocolModel
  readonly #changes: readonly ReportedChange[]

  /** @param model of the newer version, by whose names places are called */
  constructor(model: ProtocolModel, changes: readonly ReportedChange[]) {
    this.#model = model
    this.#changes = changes
  }

  /** What is about it; nothing when no change says that such a message would be refused. */
  findingsFor(refusal: Refusal): readonly Finding[] {
    const candidates = this.#changes.flatMap((change) =>
      change.findings
        .filter((finding) => isMet(change, refusal) && isAsked(finding, refusal))
        .map((finding) => ({ change, finding })),
    )
    return narrowest(candidates, refusal, this.#placesOf(refusal)).map(({ finding }) => finding)
  }

  #placesOf({ method, slot, flow, value, problem }: Refusal) {
    const [, first, ...keys] = problem.pointer.split('/').map(unescaped)
    const known = this.#model.methods.find((one) => one.name === method && flowOfSlot(one, slot) === flow)
    const type = known?.[slot]
    if (first !== slot || value === undefined || type == null)
      return { here: new Set([method]), below: new Set<string>() }
    const { here, below } = placesAt(this.#model, type.name, value, keys)
    return { here: keys.length === 0 ? new Set([...here, method]) : here, below }
  }
}

/** Is it about those who wrote and read the message? What is not refused has no proof, and is not seen in what is. */
const isAsked = ({ question, witness, rule }: Finding, refusal: Refusal): boolean =>
  question === refusal.question && witness !== undefined && RULES.get(rule)?.flow === refusal.flow

/** Is the message one of those that can hold the change? */
function isMet({ reach, place, after }: ReportedChange, { method, slot, flow }: Refusal): boolean {
  if (reach.length === 0) return method === place || method === after
  return reach.some((part) => part.method === method && part.slot === slot && part.flow === flow)
}

/** The changes whose place it is, those first that say the same of it; else the only one that lies somewhere in it. */
function narrowest(
  candidates: readonly Candidate[],
  { problem }: Refusal,
  { here, below }: { readonly here: ReadonlySet<string>; readonly below: ReadonlySet<string> },
): readonly Candidate[] {
  const missing = /^must have the field "(.*)"$/.exec(problem.message)?.[1]
  const fields = new Set(missing === undefined ? [] : [...here].map((place) => `${place}.${missing}`))
  const at = (places: ReadonlySet<string>) =>
    candidates.filter(({ change }) => namesOf(change).some((name) => places.has(name)))
  const exact = [at(fields), at(here)].find((found) => found.length > 0)
  if (exact !== undefined) {
    const saying = exact.filter(({ finding }) => finding.witness?.problem === problem.message)
    return saying.length > 0 ? saying : exact
  }
  const inside = at(below)
  return inside.length === 1 ? inside : []
}

/** What was renamed is met under both names. */
function namesOf({ kind, place, before, after }: ReportedChange): readonly string[] {
  const isRenamed = kind.endsWith('-renamed') && before !== undefined && after !== undefined
  if (!isRenamed || !place.endsWith(before)) return [place]
  return [place, place.slice(0, -before.length) + after]
}

const flowOfSlot = ({ direction }: Method, slot: Refusal['slot']) =>
  slot === 'params' ? flowOf(direction) : opposite(flowOf(direction))

const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~')
