import type { ProtocolModel } from '@heddle/protocol'

/** The first line of every file that is made from the model. */
export function header(model: ProtocolModel): string {
  return `// Made by heddle from protocol ${model.version}; do not edit, generate again instead.`
}
