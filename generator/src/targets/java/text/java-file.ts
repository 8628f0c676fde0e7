import { Writer } from '../../../writer/writer.ts'
import { INDENT } from './layout.ts'

/** One Java file: its package, its imports in the order of the formatter, and one declaration. */
export class JavaFile {
  readonly #imports = new Set<string>()
  readonly #package: string
  readonly #header: string
  #usesDeprecated = false
  readonly writer: Writer = new Writer(INDENT)

  /** @param header the comment at the top */
  constructor(packageName: string, header: string) {
    this.#package = packageName
    this.#header = header
  }

  /** Imports a class, by its full name. Returns its simple name, so that it can be said where it is used. */
  use(name: string): string {
    const dot = name.lastIndexOf('.')
    if (name.slice(0, dot) !== this.#package) this.#imports.add(name)
    return name.slice(dot + 1)
  }

  /** Something in the file is deprecated: whoever uses the file is told there, not by warnings about the file. */
  usesDeprecated(): void {
    this.#usesDeprecated = true
  }

  /** Writes, before a class, what its use of deprecated things needs. */
  suppression(): void {
    this.writer.line(SUPPRESSION)
  }

  toString(): string {
    const head = new Writer(INDENT).line(this.#header).line(`package ${this.#package};`).gap()
    for (const name of [...this.#imports].sort()) head.line(`import ${name};`)
    const suppression = this.#usesDeprecated ? '@SuppressWarnings("deprecation")\n' : ''
    return `${head.toString().trimEnd()}\n\n${this.writer.toString().replace(`${SUPPRESSION}\n`, suppression)}`
  }
}

/** Stands for what is known only when the file is written to its end. No text of a file has it. */
const SUPPRESSION = '\u0000'
