import type { Method, ProtocolModel } from '@heddle/protocol'
import type { Both } from '../sides.ts'
import { deprecationOf, type MethodChange } from './change.ts'
import { fieldsOf } from './fields.ts'
import { bestFirst, likeness } from './renames.ts'

export interface MethodsFound {
  readonly changes: readonly MethodChange[]
  /** Methods of both versions, under one name and of one kind. */
  readonly shared: readonly Both<Method>[]
}

/** Which methods came, went, or are something else now. */
export function compareMethods(models: Both<ProtocolModel>): MethodsFound {
  const olds = new Map(models.old.methods.map((method) => [nameOf(method), method]))
  const news = new Map(models.new.methods.map((method) => [nameOf(method), method]))
  const gone = models.old.methods.filter((method) => !news.has(nameOf(method)))
  const come = models.new.methods.filter((method) => !olds.has(nameOf(method)))
  const pairs = renamedMethods(gone, come, models)
  const isRenamed = (method: Method) => pairs.some((pair) => pair.includes(method))
  const shared: Both<Method>[] = []
  const changes: MethodChange[] = [
    ...pairs.map(([old, now]) =>
      changeOf(`${old.kind}-renamed`, { old, new: now }, { before: old.name, after: now.name }),
    ),
    ...gone
      .filter((one) => !isRenamed(one))
      .map((old) => changeOf(`${old.kind}-removed`, { old, new: null }, { before: old.name })),
    ...come
      .filter((one) => !isRenamed(one))
      .map((now) => changeOf(`${now.kind}-added`, { old: null, new: now }, { after: now.name })),
  ]
  for (const [name, old] of olds) {
    const now = news.get(name)
    if (now === undefined) continue
    if (old.kind !== now.kind) changes.push(changeOf(turned(now), { old, new: now }, {}))
    else {
      shared.push({ old, new: now })
      changes.push(...compareMethod({ old, new: now }))
    }
  }
  return { changes, shared }
}

const turned = ({ kind }: Method) =>
  kind === 'request' ? 'notification-became-request' : 'request-became-notification'

/** The two sides have names of their own. */
const nameOf = ({ direction, name }: Method): string => `${direction} ${name}`

function compareMethod(methods: Both<Method>): MethodChange[] {
  const { old, new: now } = methods
  const changes: MethodChange[] = []
  const add = (kind: MethodChange['kind'], words: Words = {}) => changes.push(changeOf(kind, methods, words))
  if (old.params === null && now.params !== null) add('params-added', { after: now.params.name })
  if (old.params !== null && now.params === null) add('params-removed', { before: old.params.name })
  if (old.params !== null && now.params !== null && old.paramsOptional !== now.paramsOptional)
    add(now.paramsOptional ? 'params-became-optional' : 'params-became-required')
  if (old.kind === 'request') {
    if (old.result === null && now.result !== null) add('result-added', { after: now.result.name })
    if (old.result !== null && now.result === null) add('result-removed', { before: old.result.name })
  }
  for (const name of now.errors)
    if (!old.errors.includes(name)) add('error-added', { subject: name, after: name })
  for (const name of old.errors)
    if (!now.errors.includes(name)) add('error-removed', { subject: name, before: name })
  if (old.deprecated === undefined && now.deprecated !== undefined)
    add('deprecated', { after: now.deprecated })
  if (old.deprecated !== undefined && now.deprecated === undefined)
    add('undeprecated', { before: old.deprecated })
  return changes
}

type Words = Partial<Pick<MethodChange, 'subject' | 'before' | 'after'>>

function changeOf(kind: MethodChange['kind'], methods: Both<Method | null>, words: Words): MethodChange {
  const name = methods.old?.name ?? methods.new?.name ?? ''
  const deprecation = methods.old === null ? {} : deprecationOf(methods.old)
  return { about: 'method', kind, place: name, subject: name, ...words, ...deprecation, methods }
}

/** How much of what they say two methods have in common, to be one under two names. */
const ALIKE = 0.6

/** Methods that go the same way and say much the same: more than a name has to agree. */
function renamedMethods(
  gone: readonly Method[],
  come: readonly Method[],
  models: Both<ProtocolModel>,
): readonly (readonly [Method, Method])[] {
  const candidates = gone.flatMap((before) =>
    come
      .filter(({ direction, kind }) => direction === before.direction && kind === before.kind)
      .map((after) => ({ before, after, alike: alikeness(before, after, models) }))
      .filter(({ alike }) => alike >= ALIKE),
  )
  return bestFirst(candidates)
}

function alikeness(before: Method, after: Method, models: Both<ProtocolModel>): number {
  const fields = (method: Method, age: 'old' | 'new') => [
    ...fieldsOf(models[age], method.params).map((field) => `params ${field}`),
    ...fieldsOf(models[age], method.result).map((field) => `result ${field}`),
  ]
  return likeness(before.name, after.name) * overlap(fields(before, 'old'), fields(after, 'new'))
}

/** From 0, nothing in common, to 1. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other])
  const shared = one.filter((text) => other.includes(text)).length
  return all.size === 0 ? 1 : shared / all.size
}
