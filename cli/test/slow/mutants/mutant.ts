/**
 * A server with one fault: `node mutant.ts CHECK COMMAND ARGUMENT…` runs a server and lets a fault act on
 * what passes between it and its clients.
 */
import { mutants } from './faults/index.ts'
import { overNetwork } from './over-network.ts'
import { overStdio } from './over-stdio.ts'

const [id = '', command = '', ...args] = process.argv.slice(2)
const fault = mutants[id]?.fault ?? {}
const address = args.at(-2) === '--listen' ? URL.parse(args.at(-1) ?? '') : null
await (address === null
  ? overStdio(fault, command, args)
  : overNetwork(fault, command, args.slice(0, -1), address))
