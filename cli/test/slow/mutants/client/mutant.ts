/**
 * A client with one fault, to be checked: `node mutant.ts CHECK SERVER ARGUMENT…`. Without a fault of that name it is sound.
 */
import { clientMutants } from './faults.ts'
import { SoundClient } from './sound-client.ts'

const [id = '', ...server] = process.argv.slice(2)
const fault = clientMutants[id] ?? {}
const client = new SoundClient(server, fault)

process.on('unhandledRejection', giveUp)
process.stdout.on('error', () => process.exit(1))
try {
  const told = await client.runTurn('Please do what there is to do.')
  console.log(JSON.stringify(fault.tells?.(told) ?? told))
  client.close()
} catch (error) {
  giveUp(error)
}

function giveUp(error: unknown): never {
  const reason = error instanceof Error ? error : new Error(String(error))
  if (fault.smiles?.(reason)) console.log('{"status":"completed","text":""}')
  else console.error(reason.message)
  process.exit(fault.smiles?.(reason) ? 0 : 1)
}
