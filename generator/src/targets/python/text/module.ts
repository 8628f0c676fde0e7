import { Writer } from '../../../writer/writer.ts'
import type { PythonModel } from '../model/python-model.ts'
import { writeDocstring } from './docs.ts'
import { fits, INDENT, list } from './layout.ts'

/** One Python file: its imports, kept in the order of the linter, and its statements. */
export class PythonModule {
  readonly model: PythonModel
  readonly #docs: string
  readonly #imports = new Map<string, Set<string>>()
  readonly #typeImports = new Map<string, Set<string>>()
  readonly #parts: { readonly text: string; readonly wide: boolean }[] = []

  /** @param docs the docstring of the file */
  constructor(model: PythonModel, docs: string) {
    this.model = model
    this.#docs = docs
  }

  /** Imports a name. Returns it, so that it can be said where it is used. */
  use(module: string, name: string): string {
    add(this.#imports, module, name)
    return name
  }

  /** As `use`, for a name that only annotations need: files that need one another stay possible. */
  useInTypes(module: string, name: string): string {
    this.use('typing', 'TYPE_CHECKING')
    add(this.#typeImports, module, name)
    return name
  }

  /** Adds a statement with its docstring. Classes stand two lines apart from everything. */
  add(write: (writer: Writer) => void): this {
    const writer = new Writer(INDENT)
    write(writer)
    const text = writer.toString().trimEnd()
    this.#parts.push({ text, wide: /^(class|def|async def|@)/.test(text) })
    return this
  }

  toString(): string {
    const writer = new Writer(INDENT)
    writer.line(`# ${this.model.provenance}`)
    writeDocstring(writer, this.#docs, 0)
    writer.gap().line('from __future__ import annotations')
    for (const section of sections(this.#imports, this.model.package.module)) {
      writer.gap()
      for (const [module, names] of section) writeImport(writer, 0, module, names)
    }
    if (this.#typeImports.size > 0) {
      writer.gap().block('if TYPE_CHECKING:', () => {
        for (const section of sections(this.#typeImports, this.model.package.module))
          for (const [module, names] of section) writeImport(writer, 1, module, names)
      })
    }
    let wide = false
    for (const part of this.#parts) {
      writer.line().line(part.wide || wide ? `\n${part.text}` : part.text)
      wide = part.wide
    }
    return writer.toString()
  }
}

/** The order that the linter wants for `__all__`: constants, classes, the rest. */
export function sortedNames(names: Iterable<string>): string[] {
  return [...names].sort((a, b) => rank(a) - rank(b) || naturally(a, b))
}

/** In an import the same, but capital and small letters count alike, while there is another difference. */
function sortedImports(names: Iterable<string>): string[] {
  return [...names].sort(
    (a, b) => rank(a) - rank(b) || naturally(a.toLowerCase(), b.toLowerCase()) || naturally(a, b),
  )
}

function rank(name: string): number {
  return /^[A-Z0-9_]+$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2
}

type Imports = ReadonlyMap<string, ReadonlySet<string>>

function add(imports: Map<string, Set<string>>, module: string, name: string): void {
  imports.set(module, (imports.get(module) ?? new Set()).add(name))
}

/** Standard library, other packages, this package from far to near. */
function sections(imports: Imports, own: string): [string, ReadonlySet<string>][][] {
  const group = (module: string): number =>
    module.startsWith('.') || module === own ? 2 : /^(pydantic|typing_extensions)/.test(module) ? 1 : 0
  const dots = (module: string): number => /^\.*/.exec(module)?.[0].length ?? 0
  const sorted = [...imports].sort(([a], [b]) => dots(b) - dots(a) || compare(a, b))
  return [0, 1, 2]
    .map((wanted) => sorted.filter(([module]) => group(module) === wanted))
    .filter((section) => section.length > 0)
}

function writeImport(writer: Writer, depth: number, module: string, names: ReadonlySet<string>): void {
  const sorted = sortedImports(names)
  const line = `from ${module} import ${sorted.join(', ')}`
  if (fits(line, depth)) writer.line(line)
  else writer.line(list(depth, `from ${module} import (`, sorted, ')'))
}

/** Runs of digits count as numbers. */
function naturally(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.match(/\d+|\D+/g) ?? [])
  for (const [index, part] of (left ?? []).entries()) {
    const other = right?.[index] ?? ''
    if (part === other) continue
    const numbers = /^\d/.test(part) && /^\d/.test(other)
    return (numbers ? Number(part) - Number(other) : 0) || compare(part, other)
  }
  return compare(a, b)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
