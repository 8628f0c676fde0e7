import type { Break, Changelog, ChangelogEntry } from '../changes/changelog/changelog.ts'

type Way = Break & { readonly words: (from: string, to: string) => string }

/** Who meets whom, who does not understand whom, and in which order to change things. */
const WAYS: readonly Way[] = [
  {
    question: 'old-client-new-server',
    flow: 'to-server',
    words: (from, to) =>
      `Clients of ${from} may say this, and servers of ${to} refuse it. Mend clients before servers are updated:`,
  },
  {
    question: 'old-client-new-server',
    flow: 'to-client',
    words: (from, to) =>
      `Servers of ${to} may say this, and clients of ${from} cannot take it. Update clients before servers:`,
  },
  {
    question: 'new-client-old-server',
    flow: 'to-client',
    words: (from, to) =>
      `Servers of ${from} say this in another way or not at all, and clients of ${to} cannot take that. A client that meets both has to allow for both:`,
  },
  {
    question: 'new-client-old-server',
    flow: 'to-server',
    words: (from, to) =>
      `Clients of ${to} may say this, and servers of ${from} refuse it. Say it only to servers that have agreed on ${to}:`,
  },
]

/** What breaks, by whom it breaks: the part of a changelog that everybody has to read. */
export function breakLines({ from, to, areas }: Changelog): string[] {
  const entries = areas.flatMap((area) => area.entries).filter(({ experimental }) => !experimental)
  const parts = WAYS.flatMap(({ question, flow, words }) => {
    const those = entries.filter(({ breaks }) =>
      breaks.some((one) => one.question === question && one.flow === flow),
    )
    return those.length === 0 ? [] : ['', words(from ?? '', to), '', ...those.map(lineOf)]
  })
  return parts.length === 0
    ? ['', `Nothing breaks: clients and servers of ${from} and ${to} understand each other.`]
    : ['', '## What breaks', ...parts]
}

const lineOf = ({ summary, advice }: ChangelogEntry): string =>
  `- ${summary}${advice === '' ? '' : ` ${advice}`}`
