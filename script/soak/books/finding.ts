/** Something that a server must not do. */
export interface Finding {
  /** What it must do, in a few words: findings of one law belong together. */
  readonly law: string
  readonly what: string
  /** Which client, thread, turn, item or request. */
  readonly where: string
}

export type Find = (finding: Finding) => void
