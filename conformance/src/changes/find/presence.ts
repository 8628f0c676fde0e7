import type { Field } from '@heddle/protocol'
import type { Both } from '../sides.ts'
import type { ChangeKind } from './change.ts'

interface FieldChange {
  readonly kind: ChangeKind
  readonly before?: string
  readonly after?: string
}

/** In what a field of both versions differs, its type aside: may it be missing or null, and what is it then? */
export function comparePresence({ old, new: now }: Both<Field>): readonly FieldChange[] {
  return [...presence(old, now), ...nullability(old, now), ...fallback(old, now), ...deprecation(old, now)]
}

function presence(old: Field, now: Field): readonly FieldChange[] {
  if (old.presence === now.presence) return []
  const kind = now.presence === 'required' ? 'field-became-required' : 'field-became-optional'
  return [{ kind, before: old.presence, after: now.presence }]
}

/** A field that may be anything may be null, too; that it may be anything is a change of its own. */
function nullability(old: Field, now: Field): readonly FieldChange[] {
  if (old.nullable === now.nullable || old.type.kind === 'any' || now.type.kind === 'any') return []
  return [{ kind: now.nullable ? 'null-allowed' : 'null-forbidden' }]
}

function fallback(old: Field, now: Field): readonly FieldChange[] {
  const [before, after] = [old.default, now.default].map((value) =>
    value === undefined ? undefined : JSON.stringify(value),
  )
  if (before === after) return []
  if (before === undefined) return after === undefined ? [] : [{ kind: 'default-added', after }]
  return [
    after === undefined ? { kind: 'default-removed', before } : { kind: 'default-changed', before, after },
  ]
}

function deprecation(old: Field, now: Field): readonly FieldChange[] {
  if (old.deprecated === undefined && now.deprecated !== undefined)
    return [{ kind: 'deprecated', after: now.deprecated }]
  if (old.deprecated !== undefined && now.deprecated === undefined)
    return [{ kind: 'undeprecated', before: old.deprecated }]
  return []
}
