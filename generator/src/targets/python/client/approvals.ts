import { approvalsOf } from '../../../facts/approvals.ts'
import { stringLiteral } from '../names/names.ts'
import { writeDocstring } from '../text/docs.ts'
import { list } from '../text/layout.ts'
import type { PythonModule } from '../text/module.ts'
import { paramsType } from './method-types.ts'

/** Adds what says which requests of the server are approvals, and what people can answer to them. */
export function addApprovals(file: PythonModule): void {
  const { methods, decisions } = approvalsOf(file.model)
  const alias = file.use('typing', 'TypeAlias')
  const final = file.use('typing', 'Final')
  file.add((writer) => {
    const names = methods.map(({ name }) => stringLiteral(name))
    const parts = names.length === 0 ? [] : [list(1, '{', names, '}')]
    writer.line(list(0, `APPROVALS: ${final}[frozenset[str]] = frozenset(`, parts, ')'))
    writeDocstring(writer, 'The requests by which a server asks whether something may be done.', 0)
  })
  file.add((writer) => {
    const types = [...new Set(methods.map((method) => paramsType(file, method)))]
    writer.line(`Approval: ${alias} = ${types.length === 0 ? file.use('typing', 'Any') : types.join(' | ')}`)
    writeDocstring(writer, 'What a server wants to do, while the turn waits. Match on the class.', 0)
  })
  file.add((writer) => {
    const literal = (): string => `${file.use('typing', 'Literal')}[`
    const texts = decisions.map(stringLiteral)
    if (texts.length === 0) writer.line(`ApprovalDecision: ${alias} = str`)
    else writer.line(list(0, `ApprovalDecision: ${alias} = ${literal()}`, texts, ']'))
    writeDocstring(
      writer,
      'The decisions that every kind of approval takes. A handler of one kind has more to choose from.',
      0,
    )
  })
  file.add((writer) => {
    const callable = `${file.use('collections.abc', 'Callable')}[[Approval], `
    const result = `${file.use('collections.abc', 'Awaitable')}[ApprovalDecision]]`
    writer.line(`OnApproval: ${alias} = ${callable}${result}`)
    writeDocstring(writer, 'Asks someone, usually.', 0)
  })
}
