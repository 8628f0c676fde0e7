import { BUILT_IN_NAMES } from '../../../agent/index.ts'
import type { ClientTool } from '../../../threads/index.ts'
import { invalidParams } from '../../rpc-failure.ts'

/** A tool in any of the shapes that the versions of the protocol have for it. */
interface OfferedTool {
  readonly name: string
  readonly description: string
  readonly inputSchema?: unknown
  readonly namespace?: string | null
  readonly deferLoading?: boolean
}

interface OfferedNamespace {
  readonly type: 'namespace'
  readonly name: string
  readonly description: string
  readonly tools: readonly OfferedTool[]
}

/** Names that every endpoint takes. */
const NAME = /^[A-Za-z0-9_-]{1,64}$/

/**
 * The tools that a client offers, of any version of the protocol.
 *
 * @throws RpcFailure with a pointer to what cannot be offered: a name that a model cannot be given or that is taken,
 *   or arguments that are no JSON Schema
 */
export function clientTools(
  offered: readonly (OfferedTool | OfferedNamespace)[] | null | undefined,
): ClientTool[] {
  const taken = new Set(BUILT_IN_NAMES)
  return (offered ?? []).flatMap((entry, index) => {
    const pointer = `/dynamicTools/${index}`
    if (!isNamespace(entry)) return [clientTool(entry, entry.namespace ?? null, pointer, taken)]
    return entry.tools.map((tool, at) => {
      const described = { ...tool, description: `${entry.description}\n${tool.description}` }
      return clientTool(described, entry.name, `${pointer}/tools/${at}`, taken)
    })
  })
}

const isNamespace = (entry: OfferedTool | OfferedNamespace): entry is OfferedNamespace =>
  'type' in entry && entry.type === 'namespace'

function clientTool(
  { name, description, inputSchema, deferLoading }: OfferedTool,
  namespace: string | null,
  pointer: string,
  taken: Set<string>,
): ClientTool {
  const modelName = namespace === null ? name : `${namespace}__${name}`
  const shown = JSON.stringify(modelName)
  if (!NAME.test(modelName)) {
    throw invalidParams(
      `${pointer}/name`,
      `A model cannot be given a tool ${shown}: a name, with the namespace and two underscores before it, has 1 to 64 letters, digits, _ or -.`,
    )
  }
  if (taken.has(modelName)) {
    throw invalidParams(`${pointer}/name`, `There is another tool ${shown} already; take another name.`)
  }
  if (typeof inputSchema !== 'object' || inputSchema === null || Array.isArray(inputSchema)) {
    throw invalidParams(
      `${pointer}/inputSchema`,
      `The arguments of the tool ${shown} need a JSON Schema, an object.`,
    )
  }
  if (deferLoading === true) {
    throw invalidParams(
      `${pointer}/deferLoading`,
      'This server tells the model of all tools at once and has none to search for them; leave it out.',
    )
  }
  taken.add(modelName)
  return { modelName, name, namespace, description, inputSchema }
}
