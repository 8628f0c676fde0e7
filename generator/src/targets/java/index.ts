import type { ProtocolModel } from '@heddle/protocol'
import type { EmitOptions, FileTree, Target } from '../../target.ts'
import { approvalFiles } from './client/approvals.ts'
import { asyncClientFile } from './client/async-client.ts'
import { clientFile } from './client/client.ts'
import { eventFiles } from './client/events.ts'
import { handlersFile } from './client/handlers.ts'
import { protocolFile } from './client/protocol.ts'
import { type JavaModel, javaModel } from './model/java-model.ts'
import { packageFiles } from './package/package-files.ts'
import { sourceFile } from './package/paths.ts'
import { runtimeParts } from './package/runtime-parts.ts'
import { typeTable } from './package/type-table.ts'
import { typeFiles } from './types/type-files.ts'

/** A complete Java package: records and sealed interfaces, a typed client, and the runtime from `runtime/`. */
export const java: Target = {
  name: 'java',
  summary:
    'Java 17 package on Jackson: records, sealed unions, typed client, threads and turns, stdio and WebSocket',
  tier: 'first-class',
  lacks: [
    'Fields that the package does not know are dropped from objects of which it knows the type, except from open ones.',
    'Numbers of 64 bits without a sign are refused above 2^63 - 1.',
  ],
  emit(protocol: ProtocolModel, options: EmitOptions = {}): FileTree {
    const model = javaModel(protocol, options)
    return new Map([
      ...runtimeParts(model, options),
      ...packageFiles(model, options),
      ...typeFiles(model),
      ...(options.only === 'types' ? [] : clientFiles(model)),
    ])
  },
}

function clientFiles(model: JavaModel): FileTree {
  const file = (name: string): string => sourceFile(model.packageName.javaPackage, name)
  return new Map([
    ...eventFiles(model),
    ...approvalFiles(model),
    ...typeTable(model),
    [file('AsyncClient'), asyncClientFile(model)],
    [file('Client'), clientFile(model)],
    [file('Handlers'), handlersFile(model)],
    [file('Protocol'), protocolFile(model)],
  ])
}
