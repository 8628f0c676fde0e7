import type { ErrorKind, Method, ProtocolModel } from '@heddle/protocol'
import { type Both, type Flow, flowOf, opposite } from '../sides.ts'
import { deprecationOf, type ErrorChange } from './change.ts'

/** Which kinds of error came, went, or have another code. */
export function compareErrors({ old, new: now }: Both<ProtocolModel>): readonly ErrorChange[] {
  const change = (
    kind: ErrorChange['kind'],
    { name }: ErrorKind,
    words: Partial<ErrorChange>,
  ): ErrorChange => ({
    about: 'error',
    kind,
    place: `error ${name}`,
    subject: name,
    flows: flowsOf(name, [old, now]),
    ...words,
  })
  const told = (error: ErrorKind) => `${error.name} (${error.code})`
  return [
    ...[...old.errors.values()].flatMap((error): ErrorChange[] => {
      const counterpart = now.errors.get(error.name)
      if (counterpart === undefined)
        return [change('error-removed', error, { before: told(error), ...deprecationOf(error) })]
      const changes: ErrorChange[] = []
      if (counterpart.code !== error.code)
        changes.push(
          change('error-code-changed', error, {
            before: String(error.code),
            after: String(counterpart.code),
          }),
        )
      if (error.data === null && counterpart.data !== null)
        changes.push(change('error-data-added', error, { after: counterpart.data.name }))
      if (error.data !== null && counterpart.data === null)
        changes.push(change('error-data-removed', error, { before: error.data.name }))
      return changes
    }),
    ...[...now.errors.values()]
      .filter(({ name }) => !old.errors.has(name))
      .map((error) => change('error-added', error, { after: told(error) })),
  ]
}

/** Can a request be answered with this error? */
export const canFailWith = ({ kind, errors }: Method, { name, common }: ErrorKind): boolean =>
  kind === 'request' && (common || errors.includes(name))

/** Who asks is answered: the ways in which answers go that can be this error. */
function flowsOf(name: string, models: readonly ProtocolModel[]): readonly Flow[] {
  const flows = models.flatMap(({ errors, methods }) => {
    const error = errors.get(name)
    if (error === undefined) return []
    return methods
      .filter((method) => canFailWith(method, error))
      .map(({ direction }) => opposite(flowOf(direction)))
  })
  return [...new Set(flows)].toSorted()
}
