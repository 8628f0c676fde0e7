import { HeddleError } from '@heddle/protocol'
import { Option } from 'commander'
import { EXIT } from '../../exit.ts'
import { printJson, wantsColor } from '../../options.ts'

export interface RuleOptions {
  readonly list?: true
  readonly explain?: string
  /** One of those of reports, of which rules know two. */
  readonly format: string
}

/** Rules are the same whatever is held against what: with these, no baseline has to be given. */
export const ruleOptions = (): readonly Option[] =>
  [
    new Option('--list', 'print all rules, and check nothing'),
    new Option(
      '--explain <rule>',
      'print what a rule is about, why, and how to change safely; check nothing',
    ),
  ].map((option) => option.implies({ against: '' }))

/** Tells what is asked of the rules; undefined when nothing is. */
export async function tellRules({ list, explain, format }: RuleOptions): Promise<number | undefined> {
  if (list !== true && explain === undefined) return undefined
  if (format !== 'text' && format !== 'json')
    throw new HeddleError(`Rules are told as text or as json, not as ${format}. Leave --format out.`)
  const { explainRule, listRules, renderRule, renderRules } = await import('@heddle/conformance')
  const color = wantsColor(process.stdout)
  if (format === 'json')
    printJson(explain === undefined ? listRules().map(({ id }) => explainRule(id)) : explainRule(explain))
  else process.stdout.write(explain === undefined ? renderRules({ color }) : renderRule(explain, { color }))
  return EXIT.fine
}
