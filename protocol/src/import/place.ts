import { escapePointer } from '../system/json-pointer.ts'

/**
 * Where a schema stands, and what its type is called if it needs a name. Both are put together only when somebody
 * asks: few places have a fault, and few types lack a name.
 */
export class Place {
  readonly #pointer: () => string
  readonly #name: () => string

  constructor(pointer: () => string, name: () => string) {
    this.#pointer = pointer
    this.#name = name
  }

  static at(pointer: string, name: string): Place {
    return new Place(
      () => pointer,
      () => name,
    )
  }

  /** JSON pointer from the top of the file. */
  get pointer(): string {
    return this.#pointer()
  }

  get name(): string {
    return this.#name()
  }

  /**
   * A place below this one.
   *
   * @param keys on the way there
   * @param nameOf its name, given that of this place
   */
  below(keys: readonly (string | number)[], nameOf: (owner: string) => string): Place {
    return new Place(
      () => [this.pointer, ...keys.map((key) => escapePointer(String(key)))].join('/'),
      () => nameOf(this.name),
    )
  }

  /** The same place, for a type of another name. */
  called(nameOf: (owner: string) => string): Place {
    return this.below([], nameOf)
  }
}
