import type { Json } from '@heddle/protocol'
import fc from 'fast-check'

/** Text that is a trap for somebody: for paths, for terminals, for shells, for memories, for objects. */
const TRAPS: readonly string[] = [
  '',
  ' ',
  '..',
  '../../../../../../etc/passwd',
  '/',
  '/proc/self/fd/0',
  '/proc/self/mem',
  '/dev/zero',
  '/dev/stdin',
  '~',
  '~root/x',
  './pipe',
  './circle/circle/circle',
  'relative/path',
  'C:\\con',
  '\0',
  'a\0b',
  '/tmp/\0',
  '\n',
  '\r\n\r\n',
  '\u001b]0;x\u0007',
  '\ud800',
  'x\udfffy',
  '\ufeff',
  '\u202egnp.exe',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '$(kill -9 $$)',
  '`id`',
  '; rm -rf .',
  '%s%n%d',
  '-rf',
  'null',
  'NaN',
  '1e400',
  'x'.repeat(4_096),
  `/${'x'.repeat(300)}`,
  'd/'.repeat(3_000),
  'λ🧵'.repeat(50_000),
]

const NUMBERS: readonly number[] = [0, -0, -1, 0.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 2 ** 63, 1e308, -1e308]

const HUGE = 'y'.repeat(3 * 1024 * 1024)

/** @param levels of lists in lists */
function deep(levels: number): Json {
  let value: Json = []
  for (let level = 0; level < levels; level++) value = [value]
  return value
}

/** Something else in place of a value, or of a part of it. */
const other: fc.Arbitrary<Json> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...TRAPS) },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Json>(null, true, false, [], {}, [null], [[]], { type: 'unheard of' }),
  },
  { weight: 2, arbitrary: fc.jsonValue() as fc.Arbitrary<Json> },
  {
    weight: 1,
    arbitrary: fc.constantFrom('huge', 'long list', 'many members', 'deep').map((kind): Json => {
      switch (kind) {
        case 'huge':
          return HUGE
        case 'long list':
          return Array(100_000).fill('z')
        case 'many members':
          return Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`m${at}`, at]))
        default:
          return deep(2_000)
      }
    }),
  },
)

type Change =
  | { readonly kind: 'replace'; readonly at: number; readonly value: Json }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'add'; readonly at: number; readonly name: string; readonly value: Json }

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('replace' as const), at: fc.nat(), value: other }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      at: fc.nat(),
      name: fc.constantFrom('__proto__', 'constructor', 'toString', 'bogus', ''),
      value: other,
    }),
  },
)

/** Up to three changes of a value; none is its own kind of trap. */
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(change, { maxLength: 3 })

/** Every place in a value: where it is held, and under which name. */
function placesIn(root: Holder): (readonly [Holder, string])[] {
  const places: (readonly [Holder, string])[] = []
  // Not by recursion: values are deep on purpose.
  const holders = [root]
  for (let holder = holders.pop(); holder !== undefined; holder = holders.pop()) {
    for (const [name, value] of Object.entries(holder)) {
      places.push([holder, name])
      if (isObject(value)) holders.push(value as Holder)
    }
  }
  return places
}

type Holder = Record<string, unknown>

/** A value with changes in it; undefined when it is not there any more. */
export function changed(value: Json, all: readonly Change[]): Json | undefined {
  const root: Holder = { value: structuredClone(value) }
  for (const one of all) {
    const places = placesIn(root)
    const [holder, name] = places[one.at % Math.max(1, places.length)] ?? []
    if (holder === undefined || name === undefined) break
    if (one.kind === 'replace') holder[name] = structuredClone(one.value)
    else if (one.kind === 'remove') delete holder[name]
    else if (isObject(holder[name])) {
      Object.defineProperty(holder[name], one.name, { ...OWN, value: structuredClone(one.value) })
    }
  }
  return root.value as Json | undefined
}

/** As a member of its own, whatever it is called. */
const OWN = { enumerable: true, configurable: true, writable: true }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
