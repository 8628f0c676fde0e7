/** JSON pointers (RFC 6901): the way from the top of a JSON value to a place in it. */

/** A member name as a part of a pointer. */
export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** The member names that a pointer goes by; none for the empty one. */
export function keysOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The name as a step of a JSON pointer behind the `#` of a reference, where `%` has a meaning of its own. */
export const inFragment = (name: string): string => escapePointer(name).replaceAll('%', '%25')
