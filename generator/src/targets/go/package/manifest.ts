import type { EmitOptions } from '../../../target.ts'
import type { GoModel } from '../model/go-model.ts'

/** What the module is called and stands on: nothing but the standard library, the WebSocket aside. */
export function goMod(model: GoModel, { only }: EmitOptions): string {
  const requirement = only === undefined ? '\nrequire github.com/coder/websocket v1.8.15\n' : ''
  return `module ${model.module.path}\n\ngo 1.23\n${requirement}`
}
