import { invalidParams } from '../../rpc-failure.ts'

const MOST = 100

/** One page of a list that is short enough to be made as a whole. The cursor names the last entry of the page before. */
export function pageOf<T>(
  all: readonly T[],
  idOf: (entry: T) => string,
  {
    cursor,
    limit,
  }: { readonly cursor?: string | null | undefined; readonly limit?: number | null | undefined },
): { data: T[]; nextCursor: string | null } {
  const start = cursor ? all.findIndex((entry) => cursorOf(idOf(entry)) === cursor) + 1 : 0
  if (cursor && start === 0) {
    throw invalidParams('/cursor', 'The cursor is not one of this list as it is now. Begin without a cursor.')
  }
  const data = all.slice(start, start + Math.min(Math.max(limit ?? MOST, 1), MOST))
  const last = data.at(-1)
  const isEnd = last === undefined || start + data.length >= all.length
  return { data, nextCursor: isEnd ? null : cursorOf(idOf(last)) }
}

const cursorOf = (id: string): string => Buffer.from(id).toString('base64url')
