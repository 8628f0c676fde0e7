import { onDemand, require } from '../../on-demand.ts'

export const fuzzysort = onDemand(() => require('fuzzysort') as typeof import('fuzzysort'))
