/** A server is there, and does not let us in. */
export class Refused extends Error {
  /** Of HTTP. */
  readonly status: number
  constructor(status: number, words = '') {
    super(`HTTP ${status}${words === '' ? '' : ` ${words}`}`)
    this.status = status
  }
}
