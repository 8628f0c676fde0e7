import { isAbsolute } from 'node:path'
import { invalidParams } from '../../rpc-failure.ts'

/** @param name the param that holds it */
export function absolutePath(path: string, name: string): string {
  if (!isAbsolute(path)) {
    const given = JSON.stringify(path.slice(0, 100))
    throw invalidParams(`/${name}`, `The ${name} has to be an absolute path; this is none: ${given}.`)
  }
  return withoutNull(path, `/${name}`)
}

/** The system would take what stands before it for the whole. */
export function withoutNull(text: string, pointer: string): string {
  if (text.includes('\0')) throw invalidParams(pointer, `A null byte can be no part of ${pointer}.`)
  return text
}

/** Buffer passes over what is no base64; files and processes would then get something else than was meant. */
export function bytesOf(base64: string, name: string): Buffer {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.toString('base64') !== base64) {
    throw invalidParams(`/${name}`, `The ${name} is not base64 with padding, in its usual alphabet.`)
  }
  return bytes
}
