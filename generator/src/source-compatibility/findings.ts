import { Node } from 'ts-morph'
import type { Both } from './both.ts'
import { causesOf } from './causes.ts'
import { type Broken, Inquiry } from './inquiry.ts'
import { requiredFields } from './probes/objects.ts'
import type { Question } from './probes/question.ts'
import { questionsOf } from './probes/questions.ts'
import { access } from './probes/spelling.ts'
import { importSnippet, snippetOf } from './snippet.ts'
import type { SourceChange } from './source-change.ts'
import { type Export, type Surface, surfaceOf } from './surface/surface.ts'
import type { Workbench } from './workbench.ts'

/** Something that broke, and the module that is to prove it. */
export interface Finding extends Omit<SourceChange, 'message' | 'compiler'> {
  /** It is proven by one of these complaints of the compiler. */
  readonly codes?: readonly number[]
}

/** @param progress told what is being compared */
export function findBroken(workbench: Workbench, progress: (what: string) => void): readonly Finding[] {
  const surfaces = { old: surfaceOf(workbench, 'old'), new: surfaceOf(workbench, 'new') }
  const gone = [...surfaces.old.exports.values()].filter(({ name }) => !surfaces.new.exports.has(name))
  const names = new Set(gone.map(({ name }) => name))
  const groups = questionsOf(surfaces.old, names)
  const later = new Map(
    [...questionsOf(surfaces.new, new Set()).values()]
      .flat()
      .filter(({ declared }) => declared !== '')
      .map((one) => [one.symbol, one]),
  )
  const open = new Map(
    [...groups].map(([group, list]) => [group, list.filter((one) => !isSettled(one, later, names))]),
  )
  const inquiry = new Inquiry(workbench, open, entryIn(surfaces.old))
  const broken: Broken[] = []
  for (const { group, answers } of inquiry.ask()) {
    progress(`comparing ${group} …`)
    broken.push(...answers)
  }
  if (broken.length + gone.length === 0) return []
  return new Findings(surfaces, [...groups.values()].flat(), outermost(broken), gone, later).all()
}

/** In the same words, and with the same meaning of each. */
function isSettled(
  { symbol, declared, mentions, isSettledByDeclaration }: Question,
  later: ReadonlyMap<string, Question>,
  gone: ReadonlySet<string>,
): boolean {
  const now = later.get(symbol)
  return (
    isSettledByDeclaration === true &&
    now?.declared === declared &&
    mentions.size === now.mentions.size &&
    [...mentions].every((name) => now.mentions.has(name) && !gone.has(name))
  )
}

/** What is inside of something that is gone is not told again. */
function outermost(broken: readonly Broken[]): readonly Broken[] {
  const gone = broken
    .filter(({ attempt }) => attempt.kind === 'removed')
    .map(({ question }) => question.symbol)
  return broken.filter(({ question }) => !gone.some((symbol) => question.symbol.startsWith(`${symbol}.`)))
}

const entryIn =
  ({ exports }: Surface) =>
  (name: string): string =>
    exports.get(name)?.entry ?? ''

class Findings {
  readonly #surfaces: Both<Surface>
  readonly #questions: readonly Question[]
  readonly #broken: readonly Broken[]
  readonly #gone: readonly Export[]
  /** What was asked about the later client, if it were the earlier one. */
  readonly #later: ReadonlyMap<string, Question>

  constructor(
    surfaces: Both<Surface>,
    questions: readonly Question[],
    broken: readonly Broken[],
    gone: readonly Export[],
    later: ReadonlyMap<string, Question>,
  ) {
    this.#surfaces = surfaces
    this.#questions = questions
    this.#broken = broken
    this.#gone = gone
    this.#later = later
  }

  all(): readonly Finding[] {
    const questions = new Set(this.#broken.map(({ question }) => question))
    const { withOthers, alone } = causesOf(this.#gone, this.#questions, questions)
    return [
      ...this.#gone.flatMap((one) => {
        const alsoGone = alone.get(one.name)
        return alsoGone === undefined ? [] : [this.#goneExport(one, alsoGone)]
      }),
      ...this.#broken.flatMap((one) => this.#part(one, withOthers.get(one.question.symbol) ?? [])),
    ]
  }

  #part({ question, attempt }: Broken, alsoGone: readonly string[]): readonly Finding[] {
    const { symbol, declared } = question
    const { kind, codes } = attempt
    const { old, new: later } = this.#surfaces
    const finding = (one: string, before: string): Finding => {
      const after = this.#later.get(one)?.declared ?? (later.exports.has(one) ? 'an object' : undefined)
      return {
        symbol: one,
        // Of an open object a field is always there: what is no longer declared can be anything.
        kind: after === undefined && (kind === 'became-optional' || kind === 'changed') ? 'widened' : kind,
        ...(before === '' ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        alsoGone,
        snippet: snippetOf(attempt, entryIn(old), (name) => isValue(old.exports.get(name))),
        ...(codes === undefined ? {} : { codes }),
      }
    }
    if (kind !== 'became-required') return [finding(symbol, declared)]
    const fields = this.#wanted(symbol).map((name) => `${symbol}${access(name)}`)
    return fields.length === 0 ? [finding(symbol, symbol)] : fields.map((one) => finding(one, ''))
  }

  /** The fields that could be left out and no longer can. */
  #wanted(type: string): readonly string[] {
    const of = ({ exports }: Surface) => {
      const node = exports.get(type)?.node
      return node === undefined ? [] : requiredFields(node)
    }
    const before = new Set(of(this.#surfaces.old))
    return of(this.#surfaces.new).filter((name) => !before.has(name))
  }

  #goneExport({ name, entry, node }: Export, alsoGone: readonly string[]): Finding {
    const after = this.#newName(name)
    return {
      symbol: name,
      kind: after === undefined ? 'removed' : 'renamed',
      before: name,
      ...(after === undefined ? {} : { after }),
      alsoGone,
      snippet: importSnippet(entry, name, isValue({ node })),
    }
  }

  /** What has taken its place wherever it was needed, if that is one thing that is new and nothing else has changed. */
  #newName(name: string): string | undefined {
    const broken = new Set(this.#broken.map(({ question }) => question))
    const places = this.#questions.filter((one) => one.mentions.has(name) && !broken.has(one))
    const successors = places.map(({ symbol }) => {
      const mentions = [...(this.#later.get(symbol)?.mentions ?? [])]
      return mentions.filter((one) => !this.#surfaces.old.exports.has(one))
    })
    const [first] = successors.flat()
    return first !== undefined && successors.every((one) => one.length === 1 && one[0] === first)
      ? first
      : undefined
  }
}

/** Is it there at run time, too? */
const isValue = (one: Pick<Export, 'node'> | undefined): boolean =>
  Node.isFunctionDeclaration(one?.node) ||
  Node.isVariableDeclaration(one?.node) ||
  Node.isClassDeclaration(one?.node)
