import { hasId, type Loose, type Mutants, mishearRequest, swallow } from '../fault.ts'

/** Servers that break a clause about what carries messages, by the check that finds it. */
export const transports: Mutants = {
  'TRANSPORT-001': { fault: swallow(hasId(910_002)) },
  'TRANSPORT-002': {
    fault: mishearRequest('turn/start', (params) => {
      for (const part of params.input as Loose[]) part.text = String(part.text).replaceAll('\u2028', '\n')
    }),
  },
  'TRANSPORT-003': { fault: { network: { binary: true } } },
  'TRANSPORT-004': { fault: { network: { letsPagesIn: true } } },
  'TRANSPORT-005': { fault: { network: { diesWithConnection: true } }, alsoFails: ['SHARE-009'] },
  'TRANSPORT-006': { fault: { network: { closesSilently: true } } },
  'TRANSPORT-007': { fault: { network: { losesWhenResumed: true } } },
  'TRANSPORT-008': { fault: { network: { listensEverywhere: true } } },
}
