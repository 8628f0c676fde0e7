import type { ErrorKind, ProtocolModel } from '@heddle/protocol'
import type { Both } from '../sides.ts'
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
