import { readFileSync } from 'node:fs'
import type { ProtocolModel } from '@heddle/protocol'
import type { EmitOptions } from './target.ts'

/**
 * Where a generated file comes from, on one line: for the comment at its top. The same for every machine and time.
 * `Made by heddle 0.1.0 from protocol 2026-11 (experimental); do not edit, generate again instead.`
 */
export function provenance(model: ProtocolModel, { only, methods, packageName }: EmitOptions): string {
  const options = [
    ...(model.experimental ? ['experimental'] : []),
    ...(only === undefined ? [] : [`only ${only}`]),
    ...(methods === undefined ? [] : [`methods ${methods.join(',')}`]),
    ...(packageName === undefined ? [] : [`package ${packageName}`]),
  ]
  const how = options.length === 0 ? '' : ` (${options.join('; ')})`
  // A version is text of somebody else, where the protocol is imported: it must not end the comment.
  const text = `protocol ${model.version}${how}`
    .replaceAll(/[^\w .;:,/@()*+-]+/g, ' ')
    .replaceAll('*/', '* /')
  return `Made by heddle ${TOOL_VERSION} from ${text}; do not edit, generate again instead.`
}

const TOOL_VERSION: string = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).version
