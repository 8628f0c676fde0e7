/** Where the pages of rules lie, from the root of the repository. */
const RULE_PAGES = 'docs/rules'

/** All rules about code are told on one page. */
const SOURCE_PAGE = 'docs/source-compatibility.md'

/**
 * The page of a rule: `docs/rules/field-removed.md#to-client`. One page is about a kind of change, with a heading for
 * each way in which it flows; a rule about how to change has a page of its own.
 *
 * @param id of a rule that there is
 */
export function rulePage(id: string): string {
  const [flow = '', kind = ''] = id.split('/')
  if (flow === 'source') return SOURCE_PAGE
  return `${RULE_PAGES}/${kind}.md${flow === 'policy' ? '' : `#${flow}`}`
}
