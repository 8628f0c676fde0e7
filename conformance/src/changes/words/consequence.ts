import type { Verdict } from '../judge.ts'
import { type Both, type Question, writerOf } from '../sides.ts'

/** What a change does to somebody, in a sentence; who they are is said by version. */
export function consequenceOf(
  { rule, question, severity, witness }: Pick<Verdict, 'rule' | 'question' | 'severity' | 'witness'>,
  versions: Both<string>,
): string {
  const writerAge = writerOf(question, rule.flow)
  const readerAge = writerAge === 'old' ? 'new' : 'old'
  const [writer, reader] = rule.flow === 'to-server' ? ['client', 'server'] : ['server', 'client']
  const writes = `a ${writer} of ${versions[writerAge]}`
  const reads = `a ${reader} of ${versions[readerAge]}`
  if (witness !== undefined) {
    const who = severity === 'breaking' ? reads : `${reads} that knows only what its version defines`
    return `What ${writes} may say, ${who} refuses: ${witness.pointer || 'the message'} ${witness.problem}.`
  }
  if (severity === 'safe')
    return `Nobody notices, neither ${writes} nor ${reads}; but what there was is not as it was.`
  switch (rule.kind) {
    case 'notification-added':
    case 'notification-removed':
      return `${capital(reads)} waits in vain for what ${writes} never says.`
    case 'default-added':
    case 'default-removed':
    case 'default-changed':
      return `Where it is missing, ${writes} means one thing, and ${reads} takes another.`
    case 'format-changed':
    case 'error-code-changed':
      return `${capital(reads)} takes what ${writes} says for something else.`
    case 'field-renamed':
      return `${capital(reads)} does not see what ${writes} says under another name.`
    default:
      return `${capital(reads)} drops what ${writes} says.`
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The two who meet, in words. */
export const QUESTION_WORDS: Readonly<Record<Question, string>> = {
  'old-client-new-server': 'old client ↔ new server',
  'new-client-old-server': 'new client ↔ old server',
}
