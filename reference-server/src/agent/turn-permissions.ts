import { NO_MORE, type Permissions, type SessionGrants, together } from '../policy/index.ts'

/** What the user gave beyond the limits: for one turn, and for the session. */
export class TurnPermissions {
  readonly #grants: SessionGrants
  #own = NO_MORE

  constructor(grants: SessionGrants) {
    this.#grants = grants
  }

  /** Until the turn ends. */
  grant(permissions: Permissions): void {
    this.#own = together(this.#own, permissions)
  }

  get now(): Permissions {
    return together(this.#own, this.#grants.permissions)
  }
}
