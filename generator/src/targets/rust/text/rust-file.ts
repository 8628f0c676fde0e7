import { provenance } from '../../../provenance.ts'
import { Writer } from '../../../writer/writer.ts'
import type { RustModel } from '../model/rust-model.ts'
import { writeDocs } from './docs.ts'
import { fits, INDENT, useTree } from './layout.ts'

/** One Rust file: what it uses, in the order of the formatter, and its items. */
export class RustFile {
  readonly model: RustModel
  readonly #docs: string
  readonly #uses = new Map<string, Set<string>>()
  readonly #items: string[] = []

  /** @param docs what the file is about; none for a file that only has parts of another one */
  constructor(model: RustModel, docs = '') {
    this.model = model
    this.#docs = docs
  }

  /** Brings a name into the file. Returns it, so that it can be said where it is used. */
  use(module: string, name: string): string {
    this.#uses.set(module, (this.#uses.get(module) ?? new Set()).add(name))
    return name
  }

  /** Adds an item. Items stand one line apart. */
  add(write: (writer: Writer) => void): this {
    const writer = new Writer(INDENT)
    write(writer)
    const text = writer.toString().trimEnd()
    this.#items.push(isWide(text) ? `#[rustfmt::skip]\n${text}` : text)
    return this
  }

  toString(): string {
    const writer = new Writer(INDENT)
    writer.line(`// ${provenance(this.model, this.model.options)}`)
    if (this.#docs !== '') {
      writer.gap()
      writeDocs(writer, [this.#docs], 0, '//!')
    }
    for (const group of groups(this.#uses)) {
      writer.gap()
      for (const [module, names] of group) writer.line(useTree(module, [...names]))
    }
    for (const item of this.#items) writer.gap().line(item)
    return writer.toString()
  }
}

/** Names can be so long that no layout has room for them; the formatter must not try to find one. */
const isWide = (text: string): boolean =>
  text.split('\n').some((line) => !fits(line, 0) && !/^ *(\/\/|note = "|wire::Shape )/.test(line))

/** Brings the helpers for enums into a file. Returns the name of their module. */
export function useWire(file: RustFile): string {
  file.use('crate::wire', 'self')
  return 'wire'
}

type Uses = readonly (readonly [module: string, names: ReadonlySet<string>])[]

/** The standard library, other crates, this crate. */
function groups(uses: ReadonlyMap<string, ReadonlySet<string>>): Uses[] {
  const group = (module: string): number =>
    /^std\b/.test(module) ? 0 : /^(super|crate)\b/.test(module) ? 2 : 1
  const rank = (module: string): number => (module.startsWith('super') ? 0 : 1)
  const sorted = [...uses].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return [0, 1, 2]
    .map((wanted) => sorted.filter(([module]) => group(module) === wanted))
    .filter((each) => each.length > 0)
}
