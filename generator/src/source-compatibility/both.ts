/** Something of each of the two clients: the earlier is old, the later new. */
export interface Both<T> {
  readonly old: T
  readonly new: T
}

export type Age = keyof Both<unknown>

export const AGES: readonly Age[] = ['old', 'new']
