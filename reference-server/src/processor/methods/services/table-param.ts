import { isTable } from '../../../config/index.ts'
import { invalidParams } from '../../rpc-failure.ts'

/** A param that the protocol leaves open and MCP wants to be an object; undefined when it was left out. */
export function tableParam(pointer: string, value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (value === undefined || value === null) return undefined
  if (!isTable(value)) throw invalidParams(pointer, 'MCP wants an object here.')
  return value
}
