import {
  type Changelog,
  type ChangelogArea,
  type ChangelogEntry,
  SECTIONS,
} from '../changes/changelog/changelog.ts'
import { breakLines } from './changelog-breaks.ts'
import { type Line, linesOf } from './changelog-lines.ts'

/** What changed between two versions, as Markdown. */
export function renderChangelog(changelog: Changelog): string {
  const { name, from, to, areas } = changelog
  const entries = areas.flatMap((area) => area.entries)
  const title = [`# ${to}`, '']
  if (from === null)
    return text([
      ...title,
      `The first version of ${inSentence(name)}: what it consists of.`,
      ...areas.flatMap(firstArea),
    ])
  if (entries.length === 0) return text([...title, `Nothing has changed since ${from}.`])
  return text([
    ...title,
    `What is different in ${inSentence(name)} since ${from}. Clients and servers live with fields, variants and values that`,
    'they do not know: what is new breaks nobody unless it says so.',
    ...(entries.some(({ experimental }) => experimental)
      ? ['What is *experimental* is only for clients that declare the capability `experimentalApi`.']
      : []),
    ...breakLines(changelog),
    ...areas.flatMap((area) => areaLines(area)),
  ])
}

function areaLines({ area, entries }: ChangelogArea): string[] {
  return ['', `## ${titleOf(area)}`, ...SECTIONS.flatMap((section) => sectionLines(section, entries))]
}

function sectionLines(section: string, all: readonly ChangelogEntry[]): string[] {
  const entries = all.filter((entry) => entry.section === section)
  if (entries.length === 0) return []
  return ['', `### ${section}`, '', ...linesOf(entries).flatMap(bullets)]
}

/** What is new in a version of which all is new goes without saying. */
function firstArea({ area, entries }: ChangelogArea): string[] {
  return ['', `## ${titleOf(area)}`, '', ...linesOf(entries).flatMap(bullets)]
}

const bullets = ({ text: words, under }: Line): string[] => [
  `- ${words}`,
  ...under.map((line) => `  - ${line}`),
]

/** What an area is called where its name alone says little. */
const TITLES: Readonly<Record<string, string>> = {
  mcp: 'MCP servers',
  config: 'Configuration',
  policy: 'Permissions',
  fs: 'Files',
  mcpServer: 'MCP servers',
  mcpServerStatus: 'Status of MCP servers',
}

const titleOf = (area: string): string =>
  TITLES[area] ??
  area.charAt(0).toUpperCase() + area.slice(1).replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** A name of several words says what it is, `Agent app-server protocol`; one word is a name. */
const inSentence = (name: string): string =>
  name.includes(' ') ? `the ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`
