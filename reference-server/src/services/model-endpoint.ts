/** The model endpoint that the server was set up with. */
export interface ModelEndpoint {
  /** As `modelProvider` of a thread names it. */
  readonly provider: string
  /** The model taken when neither a client nor the configuration names one. */
  readonly defaultModel: string
  /** Its address, without what may be secret; null for the offline model, which has none. */
  readonly url: string | null
  /** The variable that holds its key. */
  readonly keyVariable: string
}
