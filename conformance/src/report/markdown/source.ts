import type { SourceFinding } from '../../changes/source/judge.ts'
import { brief } from '../change-words.ts'
import { weightOfSource } from '../weight.ts'
import { codeBlock, codeSpan, markdownText } from './escape.ts'
import type { Piece, Section } from './fit.ts'

/** What of code no longer compiles: what fails with the code that shows it, and the rest folded away. */
export function sourceSections(source: readonly SourceFinding[]): readonly Section[] {
  const failing = source.filter((finding) => weightOfSource(finding) === 'failure')
  const others = source.filter((finding) => weightOfSource(finding) !== 'failure')
  return [
    { head: '\n#### Code that no longer compiles\n\n', pieces: failing.map(proven), foot: '' },
    {
      head: `\n<details><summary>Code written against the TypeScript client (${others.length})</summary>\n\n`,
      pieces: others.map((finding): Piece => ({ whole: row(finding), brief: row(finding) })),
      foot: '\n</details>\n',
    },
  ]
}

function proven(finding: SourceFinding): Piece {
  const title = row(finding)
  const block = codeBlock('ts', brief(finding.snippet.trimEnd())).replaceAll('\n', '\n  ')
  return { whole: `${title}\n  ${block}\n\n  ${text(finding.compiler)}\n\n`, brief: title }
}

function row({ message, rule, fingerprint, waiver }: SourceFinding): string {
  const why = waiver === undefined ? '' : ` Waived until ${waiver.expires}: ${text(waiver.reason)}`
  return `- ${text(message)}${why} ${codeSpan(rule)} ${codeSpan(fingerprint)}\n`
}

const text = (words: string): string => markdownText(brief(words))
