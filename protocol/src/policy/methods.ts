import { since06 } from '../define/index.ts'
import { methodsOf } from '../define/methods.ts'
import { PermissionProfileListParams, PermissionProfileListResponse } from './profiles.ts'

const { clientRequest } = methodsOf('services')

export const policyMethods = [
  clientRequest(
    'permissionProfile/list',
    'Lists the named sets of permissions, page by page.',
    PermissionProfileListParams,
    PermissionProfileListResponse,
    since06,
  ),
]
