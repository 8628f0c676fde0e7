/** For every check a server that breaks its clause: a file a chapter of the specification. */
import type { Mutants } from '../fault.ts'
import { approvals } from './approvals.ts'
import { errors } from './errors.ts'
import { handshake } from './handshake.ts'
import { items } from './items.ts'
import { reconnecting } from './reconnecting.ts'
import { services } from './services.ts'
import { sharing } from './sharing.ts'
import { threads } from './threads.ts'
import { transports } from './transports.ts'
import { turns } from './turns.ts'
import { wire } from './wire.ts'
import { workspace } from './workspace.ts'

export const mutants: Mutants = {
  ...wire,
  ...handshake,
  ...errors,
  ...threads,
  ...turns,
  ...items,
  ...approvals,
  ...sharing,
  ...reconnecting,
  ...workspace,
  ...services,
  ...transports,
}
