import type { UserInput } from '@heddle/protocol'
import { invalidParams } from '../../rpc-failure.ts'

/** Refuses what cannot be passed to a model. */
export function checkInput(input: readonly UserInput[]): void {
  for (const [index, { type }] of input.entries()) {
    if (type !== 'audio' && type !== 'localAudio') continue
    throw invalidParams(`/input/${index}/type`, `This server cannot pass ${type} to a model.`)
  }
}
