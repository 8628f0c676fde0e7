import type { Replayed } from '../changes/report.ts'
import { QUESTIONS } from '../changes/sides.ts'
import { QUESTION_WORDS } from '../changes/words/consequence.ts'
import { count, type Paint } from './text.ts'

/** How many sessions, and how many things that nothing explains, are named. */
const MOST = 10

/** What recorded sessions have shown of a change of the protocol, as lines for a terminal. */
export function recordingLines(
  { sessions, messages, broken, unexplained }: Replayed,
  paint: Paint,
): string[] {
  const what = `${count(sessions, 'recorded session')}, ${count(messages, 'message')}`
  if (broken.length === 0)
    return ['', `${what}: none of them breaks.`, ...unexplainedLines(unexplained, paint)]
  const asked = QUESTIONS.map((question) => {
    const number = broken.filter(({ refused }) => refused[question] > 0).length
    return `${QUESTION_WORDS[question]} ${number}`
  })
  const rest = broken.length - MOST
  return [
    '',
    `${what}: ${broken.length} of them ${broken.length === 1 ? 'breaks' : 'break'} (${asked.join(', ')}).`,
    ...broken.slice(0, MOST).map(({ file, refused }) => {
      const parts = QUESTIONS.filter((question) => refused[question] > 0).map(
        (question) => `${QUESTION_WORDS[question]}: ${count(refused[question], 'message')}`,
      )
      return paint('dim', `    ${file}  ${parts.join(', ')}`)
    }),
    ...(rest > 0 ? [paint('dim', `    and ${rest} more; --format json has all`)] : []),
    ...unexplainedLines(unexplained, paint),
  ]
}

function unexplainedLines(unexplained: Replayed['unexplained'], paint: Paint): string[] {
  if (unexplained.length === 0) return []
  const rest = unexplained.length - MOST
  return [
    'Refused in recorded sessions, though no finding says so:',
    ...unexplained
      .slice(0, MOST)
      .map(({ file, line, question, method, pointer, message }) =>
        paint('dim', `    ${QUESTION_WORDS[question]}, ${method}: ${pointer} ${message} (${file}:${line})`),
      ),
    ...(rest > 0 ? [paint('dim', `    and ${rest} more; --format json has all`)] : []),
  ]
}
