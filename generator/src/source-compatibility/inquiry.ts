import type { Both } from './both.ts'
import { type Attempt, type Code, importsOf, type Question } from './probes/question.ts'
import type { Complaint, Workbench } from './workbench.ts'

/** A question to which the answer is no: what code did, it can no longer do. */
export interface Broken {
  readonly question: Question
  readonly attempt: Attempt
}

/** Asks both clients all questions, group by group. */
export class Inquiry {
  readonly #workbench: Workbench
  readonly #sheets: readonly (readonly [group: string, sheet: Sheet])[]

  /** @param entryOf what an export is imported from */
  constructor(
    workbench: Workbench,
    groups: ReadonlyMap<string, readonly Question[]>,
    entryOf: (name: string) => string,
  ) {
    this.#workbench = workbench
    this.#sheets = [...groups]
      .filter(([, questions]) => questions.some(({ ways }) => ways.length > 0))
      .map(([group, questions]) => [group, new Sheet(questions, entryOf)])
    // The compiler takes its modules at once.
    workbench.write(new Map(this.#sheets.map(([, { text }], index) => [moduleOf(index), text])))
  }

  *ask(): Iterable<{ readonly group: string; readonly answers: readonly Broken[] }> {
    for (const [index, [group, sheet]] of this.#sheets.entries()) {
      const complaints = {
        old: this.#workbench.complaints('old', moduleOf(index)),
        new: this.#workbench.complaints('new', moduleOf(index)),
      }
      yield { group, answers: sheet.broken(complaints) }
    }
  }
}

const moduleOf = (index: number): string => `questions-${index}.ts`

/** The code of all questions of a group in one module, each piece a function by itself. */
class Sheet {
  readonly text: string
  readonly #questions: readonly Question[]
  /** The first line of each piece, and the first one behind it: complaints are told apart by their lines. */
  readonly #places = new Map<Code, readonly [from: number, to: number]>()

  constructor(questions: readonly Question[], entryOf: (name: string) => string) {
    this.#questions = questions
    const codes = questions.flatMap(({ ways }) =>
      ways.flat().flatMap((one): Code[] => (one.sign === undefined ? [one] : [one, one.sign])),
    )
    const names = new Set(codes.flatMap((code) => [...importsOf(code)]))
    const lines = [...names].map((name) => `import { ${name} } from '${entryOf(name)}'`)
    for (const code of codes) {
      const from = lines.length + 1
      const parameters = code.given.map(({ name, type }) => `${name}: ${type.text}`).join(', ')
      lines.push(`async (${parameters}) => {`, ...code.lines, '}')
      this.#places.set(code, [from, lines.length + 1])
    }
    this.text = `${lines.join('\n')}\n`
  }

  broken(complaints: Both<readonly Complaint[]>): readonly Broken[] {
    const about = (code: Code, list: readonly Complaint[]) => {
      const [from, to] = this.#places.get(code) ?? [0, 0]
      return list.filter(({ line }) => line >= from && line < to)
    }
    const breaks = (code: Code, codes?: readonly number[]): boolean =>
      about(code, complaints.old).length === 0 &&
      about(code, complaints.new).some((one) => codes === undefined || codes.includes(one.code))
    return this.#questions.flatMap((question): readonly Broken[] => {
      const attempts = question.ways.flatMap(
        (way) =>
          way.find((one) => breaks(one, one.codes) && (one.sign === undefined || breaks(one.sign))) ?? [],
      )
      return worst(attempts).map((attempt) => ({ question, attempt }))
    })
  }
}

/** What is gone can be used in no way; otherwise each thing that happened is told once. */
function worst(attempts: readonly Attempt[]): readonly Attempt[] {
  const gone = attempts.find(({ kind }) => kind === 'removed')
  if (gone !== undefined) return [gone]
  return attempts.filter((one, index) => attempts.findIndex(({ kind }) => kind === one.kind) === index)
}
