import type { ConfigRequirementsReadResponse } from '@heddle/protocol'

/** Nobody prescribes anything to this server. */
export async function configRequirementsRead(): Promise<ConfigRequirementsReadResponse> {
  return { requirements: null, supportsIndependentSpeedModes: false }
}
