import { Writer } from '../../../writer/writer.ts'
import { stringLiteral } from './literal.ts'

/** One Go file: what it imports, and its declarations with an empty line between them. */
export class GoFile {
  readonly #head: readonly string[]
  readonly #module: string
  readonly #package: string
  readonly #imports = new Set<string>()
  readonly #parts: string[] = []

  /**
   * @param module the path of the module
   * @param head lines of comments above everything
   */
  constructor(module: string, name: string, head: readonly string[]) {
    this.#module = module
    this.#package = name
    this.#head = head
  }

  /** The path of a package of the same module. */
  own(folder: string): string {
    return `${this.#module}/${folder}`
  }

  /** Imports a package. Returns what is given, so that it can be said where it is used. */
  use(path: string, name: string): string {
    this.#imports.add(path)
    return name
  }

  /** Adds a declaration. */
  add(write: (writer: Writer) => void): this {
    const writer = new Writer('\t')
    write(writer)
    this.#parts.push(writer.toString())
    return this
  }

  /** Adds lines as a declaration. */
  lines(...lines: readonly string[]): this {
    return this.add((writer) => {
      for (const line of lines) writer.line(line)
    })
  }

  toString(): string {
    const writer = new Writer('\t')
    for (const line of this.#head) writer.line(line)
    writer.gap().line(`package ${this.#package}`)
    const groups = [this.#paths(isStandard), this.#paths((path) => !isStandard(path))]
    const given = groups.filter((paths) => paths.length > 0)
    const [only] = given.flat()
    if (given.flat().length === 1 && only !== undefined) writer.gap().line(`import ${only}`)
    else if (given.length > 0)
      writer.gap().block(
        'import (',
        () => {
          for (const [index, paths] of given.entries()) {
            if (index > 0) writer.gap()
            for (const path of paths) writer.line(path)
          }
        },
        ')',
      )
    return [writer.toString(), ...this.#parts].join('\n')
  }

  #paths(wanted: (path: string) => boolean): readonly string[] {
    return [...this.#imports].filter(wanted).sort().map(stringLiteral)
  }
}

/** Packages of the standard library have no dot in the first part of their path. */
const isStandard = (path: string): boolean => STANDARD.has(path)

const STANDARD = new Set(['context', 'encoding/json'])
