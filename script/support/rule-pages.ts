import path from 'node:path'

const SEVERITIES = {
  breaking: 'every reader refuses it',
  strict: 'only readers refuse it who refuse what they do not know',
  behaviour: 'it is taken, but something of it is dropped, or means something else',
  safe: 'nobody notices',
} as const

type Severity = keyof typeof SEVERITIES

const QUESTIONS = {
  'old-client-new-server': 'old client ↔ new server',
  'new-client-old-server': 'new client ↔ old server',
} as const

type Question = keyof typeof QUESTIONS

/** A rule as `heddle check --list --format json` tells it. */
export interface ToldRule {
  readonly id: string
  readonly area: string
  readonly what: string
  readonly usually: Readonly<Record<Question, Severity>> | null
  readonly semantic: boolean
  readonly mirror: string | null
  /** From the root of the repository, with the heading of the rule. */
  readonly page: string
  readonly why: string
  readonly safely: string
  readonly example: readonly string[]
  readonly effects: readonly {
    readonly question: Question | null
    readonly severity: Severity
    readonly consequence?: string
    readonly message?: unknown
  }[]
}

/** The pages of all rules and their table, each by the path where it lies from the root of the repository. */
export function rulePages(all: readonly ToldRule[]): ReadonlyMap<string, string> {
  // Those about code have a page that somebody wrote.
  const rules = all.filter(({ page }) => page.startsWith('docs/rules/'))
  const pages = Map.groupBy(rules, ({ page }) => page.replace(/#.*$/, ''))
  const names = new Set([...pages.keys()].map((file) => path.basename(file, '.md')))
  return new Map([
    ['docs/rules/README.md', tableOf(rules)],
    ...[...pages].map(
      ([file, list]) => [file, pageOf(path.basename(file, '.md'), list, rules, names)] as const,
    ),
  ])
}

function pageOf(
  name: string,
  rules: readonly ToldRule[],
  all: readonly ToldRule[],
  names: ReadonlySet<string>,
): string {
  const sections = rules.map((rule) =>
    sectionOf(
      rule,
      all.find(({ id }) => id === rule.mirror),
    ),
  )
  const text = [`# ${name}`, ...new Set(rules.map(({ what }) => what)), ...sections.flat()].join('\n\n')
  return `${linked(text, names)}\n`
}

const WAYS: Readonly<Record<string, readonly [heading: string, where: string]>> = {
  'to-server': ['## To server', 'in what clients write and servers read'],
  'to-client': ['## To client', 'in what servers write and clients read'],
}

function sectionOf(rule: ToldRule, mirror: ToldRule | undefined): readonly string[] {
  const { id, why, safely, example, effects } = rule
  const [heading, where] = WAYS[path.dirname(id)] ?? []
  return [
    ...(heading === undefined ? [] : [heading]),
    `The rule \`${id}\`${where === undefined ? '' : `: ${where}`}.`,
    `**Why.** ${why}`,
    `**Safely.** ${safely}`,
    ...(mirror === undefined ? [] : [`**Taken back** by ${linkTo(mirror)}.`]),
    `\`\`\`diff\n${example.map((line) => line.trimEnd()).join('\n')}\n\`\`\``,
    effectTable(effects),
    ...messagesOf(rule),
  ]
}

/** What stands as code and has a page leads there. */
const linked = (text: string, names: ReadonlySet<string>): string =>
  text.replaceAll(/`([a-z-]+)`/g, (code, word: string) => (names.has(word) ? `[${code}](${word}.md)` : code))

const effectTable = (effects: ToldRule['effects']): string =>
  table(
    ['who meets', 'severity', 'in this example'],
    effects.map(({ question, severity, consequence }) => [
      question === null ? 'everybody' : QUESTIONS[question],
      severity,
      consequence ?? 'Nobody notices.',
    ]),
  )

function messagesOf({ effects, semantic }: ToldRule): readonly string[] {
  const messages = effects.flatMap(({ question, message }) =>
    message === undefined || question === null
      ? []
      : [`The message, ${QUESTIONS[question]}:`, `\`\`\`json\n${JSON.stringify(message)}\n\`\`\``],
  )
  if (messages.length > 0) return messages
  return [
    semantic
      ? 'The rule is semantic: nothing is refused, so that no message can show what is lost.'
      : 'No message can show it: nothing is refused, and nothing is lost.',
  ]
}

function tableOf(rules: readonly ToldRule[]): string {
  const severities = Object.entries(SEVERITIES).map(([severity, words]) => [severity, words])
  const areas = [...Map.groupBy(rules, ({ area }) => area)].flatMap(([area, list]) => [
    `## ${area.charAt(0).toUpperCase()}${area.slice(1)}`,
    areaTable(list),
  ])
  return `${[INTRODUCTION, table(['severity', 'what becomes of the message'], severities), ...areas].join('\n\n')}\n`
}

const INTRODUCTION = `# Rules

What \`heddle check\` says of a change of the protocol. A rule is about one kind of change where it flows one way:
\`to-server\` is what clients write and servers read, \`to-client\` the reverse. Each has a page that says who is hurt, how
to make the change so that nobody is, and shows a message that proves it. \`heddle check --list\` prints this table,
\`heddle check --explain RULE\` a page.

Two questions are asked of every change: what becomes of an old client with a new server, and of a new client with an old
server. The tables have what a change does as a rule; what it does in a case is what a message proves. Every rule has a
mirror, which is about the change that takes this one back, with the two answers changed about.`

function areaTable(rules: readonly ToldRule[]): string {
  const hasSeverities = rules.some(({ usually }) => usually !== null)
  const questions = hasSeverities ? (Object.keys(QUESTIONS) as Question[]) : []
  return table(
    ['rule', 'what', ...questions.map((question) => QUESTIONS[question])],
    rules.map((rule) => [
      linkTo(rule),
      rule.what,
      ...questions.map((question) => rule.usually?.[question] ?? ''),
    ]),
  )
}

const linkTo = ({ id, page }: ToldRule): string => `[\`${id}\`](${path.basename(page)})`

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}
