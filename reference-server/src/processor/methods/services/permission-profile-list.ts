import type { PermissionProfileListParams, PermissionProfileListResponse } from '@heddle/protocol'
import { pageOf } from './page.ts'

/** There are none: threads here are told what they may do by approval policy and sandbox. */
export async function permissionProfileList(
  params: PermissionProfileListParams,
): Promise<PermissionProfileListResponse> {
  return pageOf<PermissionProfileListResponse['data'][number]>([], ({ id }) => id, params)
}
