import { Writer } from '../../../writer/writer.ts'

/** One Kotlin file: its annotations and imports, kept in the order that the linter wants, and its declarations. */
export class KotlinFile {
  readonly #head: string
  readonly #packageName: string
  readonly #imports = new Set<string>()
  readonly #annotations = new Map<string, Set<string>>()
  readonly #declarations: string[] = []

  /** @param head the comment that says where the file comes from */
  constructor(head: string, packageName: string) {
    this.#head = head
    this.#packageName = packageName
  }

  /** How many declarations the file has. */
  get size(): number {
    return this.#declarations.length
  }

  /** Imports a name. Returns it, so that it can be said where it is used. */
  use(packageName: string, name: string): string {
    if (packageName !== this.#packageName) this.#imports.add(`${packageName}.${name}`)
    return name
  }

  /** Adds an argument to an annotation of the whole file. */
  annotate(annotation: string, argument: string): void {
    this.#annotations.set(annotation, (this.#annotations.get(annotation) ?? new Set()).add(argument))
  }

  add(write: (writer: Writer) => void): this {
    const writer = new Writer(INDENT)
    write(writer)
    this.#declarations.push(writer.toString().trimEnd())
    return this
  }

  toString(): string {
    const annotations = [...this.#annotations]
      .sort(([a], [b]) => compare(a, b))
      .map(([name, parts]) => multiline(`@file:${name}(`, [...parts].sort(compare), ')'))
    const imports = [...this.#imports].map((name) => `import ${name}`).sort(compareImports)
    const head = [
      `// ${this.#head}`,
      annotations.join('\n'),
      `package ${this.#packageName}`,
      imports.join('\n'),
    ]
    return `${[...head, ...this.#declarations].filter((part) => part !== '').join('\n\n')}\n`
  }
}

const INDENT = '    '

/** As many characters as a line may have. */
const LINE_WIDTH = 140

/** A list on one line where it fits, otherwise one part a line. */
export function multiline(open: string, parts: readonly string[], close: string, depth = 0): string {
  const line = `${open}${parts.join(', ')}${close}`
  if (depth * INDENT.length + line.length <= LINE_WIDTH) return line
  return [open, ...parts.map((part) => `${INDENT}${part},`), close].join('\n')
}

/** The order of code units: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Kotlin sources with their imports in order again, after names in them have changed. */
export function sortImports(source: string): string {
  return source.replace(/(?:^import .*\n)+/m, (block) =>
    block.trimEnd().split('\n').sort(compareImports).join('\n').concat('\n'),
  )
}

/** The order of the linter: other packages, then those of Java and of Kotlin itself, then what has another name here. */
function compareImports(a: string, b: string): number {
  return importRank(a) - importRank(b) || compare(a, b)
}

function importRank(line: string): number {
  if (line.includes(' as ')) return 4
  return 1 + ['import java.', 'import javax.', 'import kotlin.'].findIndex((start) => line.startsWith(start))
}
