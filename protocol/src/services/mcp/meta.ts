import { anything, field, optional } from '../../define/index.ts'

/** What MCP lets nearly every message and object carry beside its own fields. */
export const meta = {
  _meta: field('`_meta` of MCP: data for those who know it, passed on as it is.', optional(anything())),
}
