/** What methods are carried out with besides threads: one of each for the whole server. */
export interface Services {
  /** The folder of the server's state, absolute. */
  readonly home: string
}
