import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { UserInput } from '@heddle/protocol'

/** A part of what the user says, as a model can be told it. */
export type PassedOn =
  | { readonly kind: 'text'; readonly text: string }
  /** `data:` addresses carry the image along. */
  | { readonly kind: 'image'; readonly url: string }
  /** An image that lies at the endpoint. */
  | { readonly kind: 'file'; readonly id: string }

/** What the endpoint calls the schema of the final answer. */
export const OUTPUT_FORMAT_NAME = 'answer'

export async function passedOn(part: UserInput): Promise<PassedOn> {
  switch (part.type) {
    case 'text':
      return { kind: 'text', text: part.text }
    case 'image':
      return part.fileId === undefined
        ? { kind: 'image', url: part.url ?? '' }
        : { kind: 'file', id: part.fileId }
    case 'localImage':
      return localImage(part.path)
    case 'skill':
    case 'mention':
      return { kind: 'text', text: `${part.name} (${part.path})` }
    default:
      return {
        kind: 'text',
        text: `[input of the kind ${part.type}, which this server cannot pass on]`,
      }
  }
}

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
}

async function localImage(path: string): Promise<PassedOn> {
  const type = IMAGE_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'
  try {
    const data = (await readFile(path)).toString('base64')
    return { kind: 'image', url: `data:${type};base64,${data}` }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'text', text: `[the image file ${path} could not be read: ${reason}]` }
  }
}
