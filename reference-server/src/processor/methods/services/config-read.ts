import { resolve } from 'node:path'
import type { ConfigReadParams, ConfigReadResponse } from '@heddle/protocol'
import { TYPED_NAMES } from '../../../config/index.ts'
import { configWarning } from '../../config-warning.ts'
import type { MethodContext } from '../context.ts'

export async function configRead(
  params: ConfigReadParams,
  { services, defaults, notify }: MethodContext,
): Promise<ConfigReadResponse> {
  const cwd = params.cwd ? resolve(defaults.cwd, params.cwd) : null
  const { config, origins, layers, warnings } = services.configuration.read(cwd)
  for (const warning of warnings) notify(configWarning(warning))
  return {
    config: { ...Object.fromEntries(TYPED_NAMES.map((name) => [name, null])), ...config },
    origins: Object.fromEntries(origins),
    layers: params.includeLayers
      ? layers.map(({ id, settings, disabledReason }) => ({ ...id, config: settings, disabledReason }))
      : null,
  }
}
