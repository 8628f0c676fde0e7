import { escapePointer, keysOf } from '../system/json-pointer.ts'
import { ImportError } from './problem.ts'
import { isObject, isSchema, type Schema } from './schema.ts'

/** A schema that has a place of its own in its file, to which references lead. */
export interface Definition {
  /** The last part of the place. */
  readonly key: string
  readonly pointer: string
  readonly schema: Schema
}

/** A JSON file with schemas in it, and the way from a reference to what it means. */
export class SchemaDocument {
  /** How the file is called in messages. */
  readonly file: string
  readonly #root: unknown
  /** Where to look in place of where a reference points. */
  readonly #redirect: (pointer: string) => string

  constructor(file: string, root: unknown, redirect: (pointer: string) => string = (pointer) => pointer) {
    this.file = file
    this.#root = root
    this.#redirect = redirect
  }

  /**
   * @param reference as it stands in `$ref`: `#/definitions/Thread`
   * @param from where it stands, for the message
   */
  resolve(reference: string, from: { readonly pointer: string }): Definition {
    const pointer = this.#pointerOf(reference, from)
    const found = this.#find(this.#redirect(pointer))
    if (found === undefined)
      throw this.error(
        from.pointer,
        `refers to ${JSON.stringify(reference)}, which is not there. Add it, or mend the reference`,
      )
    return found
  }

  /** The schema at a JSON pointer, if there is one. */
  at(pointer: string): Definition | undefined {
    return this.#find(pointer)
  }

  error(pointer: string, what: string): ImportError {
    return new ImportError(`${this.file}: ${pointer === '' ? 'the file' : pointer} ${what}.`)
  }

  #pointerOf(reference: string, from: { readonly pointer: string }): string {
    if (reference === '#') return ''
    if (!reference.startsWith('#/'))
      throw this.error(
        from.pointer,
        `refers to ${JSON.stringify(reference)}, outside of the file. Put all schemas into one file, and refer to them as "#/…"`,
      )
    try {
      return decodeURIComponent(reference.slice(1))
    } catch {
      throw this.error(
        from.pointer,
        `refers to ${JSON.stringify(reference)}, where a % begins no escaped sign`,
      )
    }
  }

  #find(pointer: string): Definition | undefined {
    const keys = keysOf(pointer)
    let value: unknown = this.#root
    for (const key of keys) {
      if (!isObject(value) || !Object.hasOwn(value, key)) return undefined
      value = value[key]
    }
    return isSchema(value)
      ? {
          key: keys.at(-1) ?? '',
          pointer: keys.map((key) => `/${escapePointer(key)}`).join(''),
          schema: value,
        }
      : undefined
  }
}
