import { rulePage } from '../../changes/rules/page.ts'
import { QUESTION_WORDS } from '../../changes/words/consequence.ts'
import { type Paint, painter } from '../text.ts'
import { type Explained, explainRule } from './explained.ts'
import { wrapped } from './wrapped.ts'

const WIDTH = 100

/**
 * The page of a rule, for a terminal.
 *
 * @throws HeddleError when there is no such rule
 */
export function renderRule(id: string, { color = false }: { readonly color?: boolean } = {}): string {
  const paint = painter(color)
  const rule = explainRule(id)
  const parts = [
    `${paint('bold', id)} ${paint('dim', `(${rule.area}, ${rulePage(id)})`)}`,
    wrapped(rule.what, WIDTH),
    '',
    paint('bold', 'Why'),
    wrapped(rule.why, WIDTH),
    '',
    paint('bold', 'How to change it safely'),
    wrapped(rule.safely, WIDTH),
    ...(rule.example.length === 0 ? [] : ['', paint('bold', 'An example')]),
    ...rule.example.map((line) => `  ${painted(line, paint)}`),
    ...rule.effects.flatMap((effect) => effectLines(effect, paint)),
    ...(rule.mirror === null ? [] : ['', `What takes it back: ${rule.mirror}`]),
  ]
  return `${parts.join('\n')}\n`
}

function painted(line: string, paint: Paint): string {
  if (line.startsWith('+')) return paint('green', line)
  return line.startsWith('-') ? paint('red', line) : line
}

function effectLines(
  { question, severity, consequence, message }: Explained['effects'][number],
  paint: Paint,
): string[] {
  const who = question === null ? '' : `${QUESTION_WORDS[question]}: `
  return [
    '',
    wrapped(`${who}${severity}.${consequence === undefined ? '' : ` ${consequence}`}`, WIDTH),
    ...(message === undefined ? [] : [paint('dim', `  ${JSON.stringify(message)}`)]),
  ]
}
