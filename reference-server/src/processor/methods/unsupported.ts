import { invalidParams } from '../rpc-failure.ts'

/**
 * Refuses params that this server defines and cannot honour yet. Passing over them in silence would leave
 * the client believing in something that does not happen.
 */
export function refuseUnsupported(params: object, names: readonly string[]): void {
  const given = new Map<string, unknown>(Object.entries(params))
  for (const name of names) {
    const value = given.get(name)
    const isEmpty = (value ?? false) === false || (Array.isArray(value) && value.length === 0)
    if (!isEmpty) throw invalidParams(`/${name}`, `This server does not support ${name} yet; leave it out.`)
  }
}
