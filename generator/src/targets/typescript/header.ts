import type { ProtocolModel } from '@heddle/protocol'

/** The first line of every file that is made from the model. */
export function header(model: ProtocolModel): string {
  return `// Made by heddle from protocol ${oneLine(model.version)}; do not edit, generate again instead.`
}

/** A version is text of somebody else, where the protocol is imported: it must not end the comment. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
