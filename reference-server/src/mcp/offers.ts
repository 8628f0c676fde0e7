import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import type { Resource, ResourceTemplate, Tool } from '@modelcontextprotocol/sdk/types.js'

/** What an MCP server offers, in the form of MCP. */
export interface Offers {
  readonly tools: readonly Tool[]
  /** `_meta` of the first page of tools. */
  readonly toolListMeta: unknown
  readonly resources: readonly Resource[]
  readonly resourceTemplates: readonly ResourceTemplate[]
}

/** An MCP server decides how many pages there are; this server how many it reads. */
const MOST_PAGES = 100

/** @throws what the MCP server, or the way to it, answers in place of a list */
export async function toolsOf(
  client: Client,
  timeout: number,
): Promise<Pick<Offers, 'tools' | 'toolListMeta'>> {
  if (client.getServerCapabilities()?.tools === undefined) return { tools: [], toolListMeta: null }
  const { ListToolsResultSchema } = await import('@modelcontextprotocol/sdk/types.js')
  // Not by `listTools`: it compiles the schemas of results, which are not to be trusted.
  const pages = await pagesOf((params) =>
    client.request({ method: 'tools/list', params }, ListToolsResultSchema, { timeout }),
  )
  return { tools: pages.flatMap(({ tools }) => tools), toolListMeta: pages[0]?._meta ?? null }
}

/** Either list is empty where the MCP server has none, whatever it answers. */
export async function resourcesOf(
  client: Client,
  timeout: number,
): Promise<Pick<Offers, 'resources' | 'resourceTemplates'>> {
  if (client.getServerCapabilities()?.resources === undefined) return { resources: [], resourceTemplates: [] }
  const [resources, templates] = await Promise.allSettled([
    pagesOf((params) => client.listResources(params, { timeout })),
    pagesOf((params) => client.listResourceTemplates(params, { timeout })),
  ])
  return {
    resources: resources.status === 'fulfilled' ? resources.value.flatMap((page) => page.resources) : [],
    resourceTemplates:
      templates.status === 'fulfilled' ? templates.value.flatMap((page) => page.resourceTemplates) : [],
  }
}

async function pagesOf<Page extends { nextCursor?: string | undefined }>(
  page: (params: { cursor?: string }) => Promise<Page>,
): Promise<Page[]> {
  const pages: Page[] = []
  let params: { cursor?: string } = {}
  while (pages.length < MOST_PAGES) {
    const next = await page(params)
    pages.push(next)
    if (!next.nextCursor) break
    params = { cursor: next.nextCursor }
  }
  return pages
}
