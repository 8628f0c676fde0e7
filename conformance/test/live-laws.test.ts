import path from 'node:path'
import { type Json, type JsonObject, protocolAt } from '@heddle/protocol'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Recording, readRecording } from '../src/index.ts'
import { definedAt, planOf } from '../src/live/plan.ts'
import { playRecording } from '../src/live/player.ts'
import { type Block, blocksOf, echoServer } from './support/echo-server.ts'

/** Sessions of the real server, in which it is asked, interrupted, and tells of what fails. */
const FLOWS = [
  'text-turn',
  'command-accept',
  'command-cancel',
  'file-accept',
  'interrupt',
  'model-failure',
  'paging',
  'opt-out',
]
const recordings: Recording[] = []
const defined = new Set(protocolAt('2026-11').methods.map(({ name }) => name))

beforeAll(async () => {
  for (const flow of FLOWS)
    recordings.push(
      await readRecording(path.resolve(import.meta.dirname, `../recordings/codex-0.169.0/${flow}.jsonl`)),
    )
})

const anyRecording = fc.nat(FLOWS.length - 1).map((at) => recordings[at] as Recording)

async function play(recording: Recording, blocks: readonly Block[]) {
  const server = echoServer(blocks)
  const defines = definedAt('2026-11')
  const divergence = await playRecording(planOf(recording, defines), {
    connect: async () => server,
    model: { reached: async () => undefined, release: () => undefined },
    terms: { here: (text) => text, normal: (value) => value },
    defines,
    timeoutMs: 500,
  })
  return { divergence, heard: server.heard }
}

function mapped(value: Json, change: (value: Json, name: string) => Json, name = ''): Json {
  if (Array.isArray(value)) return value.map((one) => mapped(one, change, name))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, change, key)]))
  return change(value, name)
}

/** Other ids for everything, the same for the same. */
const renamed = (value: Json): Json =>
  mapped(value, (one) =>
    typeof one !== 'string'
      ? one
      : one
          .replaceAll(/00000000-0000-([47])000-8000/g, '11111111-aaaa-$1000-8000')
          .replaceAll(/\b(call|item)_(\d+_\d+)/g, 'another_$1_$2'),
  )

/** Requests of the server are numbered in another way. */
function renumbered(message: Json): Json {
  const one = message as JsonObject
  const named = 'method' in one && 'id' in one ? { ...one, id: `request ${one.id}` } : one
  return mapped(named, (value, name) => (name === 'requestId' ? `request ${value}` : value))
}

const later = (value: Json, ms: number): Json =>
  mapped(value, (one, name) => (typeof one === 'number' && /(?:At|Ms)$/.test(name) ? one + ms : one))

interface Facts {
  readonly method?: string
  readonly params?: {
    readonly itemId?: string
    readonly item?: { readonly id: string }
    readonly delta?: string
  }
}

/** Two notifications of which the protocol does not say which comes first. */
function areFree(a: Facts, b: Facts): boolean {
  const names = [a, b].map(({ method = '' }) => method)
  if (names.some((name) => /^(?:turn\/(?:started|completed)|thread\/started|serverRequest.*|)$/.test(name)))
    return false
  if ('id' in a || 'id' in b || names[0] === names[1]) return false
  const items = [a, b].map(({ params }) => params?.itemId ?? params?.item?.id)
  return items[0] === undefined || items[1] === undefined || items[0] !== items[1]
}

/** Swaps neighbours that are free to come in any order. */
function shuffled(block: Block, swaps: readonly number[]): Block {
  const all = [...block]
  for (const swap of swaps) {
    const at = swap % Math.max(1, all.length - 1)
    const [a, b] = [all[at], all[at + 1]]
    if (a !== undefined && b !== undefined && areFree(a as Facts, b as Facts)) all.splice(at, 2, b, a)
  }
  return all
}

/** Streams cut in other pieces. */
function recut(block: Block, size: number): Block {
  const all: Json[] = []
  for (const message of block) {
    const { params, ...rest } = message as JsonObject & Facts
    if (typeof params?.delta !== 'string') all.push(message)
    else
      for (let at = 0; at < params.delta.length; at += size)
        all.push({ ...rest, params: { ...params, delta: params.delta.slice(at, at + size) } } as Json)
  }
  return all
}

describe('a server that says the same', () => {
  test('in other names, at another time, cut in other pieces, in another order where there is none: matches', async () => {
    const swaps = fc.array(fc.nat(200), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(
        anyRecording,
        swaps,
        fc.integer({ min: 1, max: 9 }),
        fc.nat(1e6),
        async (recording, order, size, ms) => {
          const blocks = blocksOf(recording).map((block) =>
            recut(shuffled(block, order), size).map((one) => later(renumbered(renamed(one)), ms)),
          )
          const { divergence, heard } = await play(recording, blocks)
          expect(divergence).toBeUndefined()
          // The client says what it said, in the names of this server.
          const said = recording.entries.flatMap(({ what }) =>
            what.from === 'client' && 'msg' in what ? [what.msg as JsonObject] : [],
          )
          const inOtherNames = said.map((one) =>
            'method' in one ? renamed(one) : renamed({ ...one, id: `request ${one.id}` }),
          )
          expect(heard).toEqual(inOtherNames)
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)
})

/** Names, and what may be another one each time. */
const FREE =
  /^(?:id|ids|.*Ids?|.*[cC]ursor|revision|version|.*At|.*Ms|.*Tokens|contentTokenCount|userAgent|cliVersion|platform.*|serverName)$/
const isProse = (pointer: string): boolean => /\/error\/(?:message|additionalDetails)$/.test(pointer)

/** Every place in a message at which something can be changed that has to be as it was. */
function placesIn(value: Json, at: readonly string[] = []): string[][] {
  if (Array.isArray(value)) return value.flatMap((one, index) => placesIn(one, [...at, String(index)]))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => placesIn(one, [...at, name]))
  const name = at.findLast((part) => !/^\d+$/.test(part)) ?? ''
  return FREE.test(name) || isProse(`/${at.join('/')}`) || name === 'method' ? [] : [[...at]]
}

function changed(value: Json | undefined, [first, ...rest]: readonly string[]): Json {
  if (first === undefined) {
    if (typeof value === 'string') return `${value}x`
    if (typeof value === 'number') return value + 1
    return value === null ? 'x' : value !== true
  }
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === first ? changed(one, rest) : one))
  const object = value as JsonObject
  return { ...object, [first]: changed(object[first], rest) }
}

/** Messages that the version defines, by block and place. */
function definedIn(blocks: readonly Block[]) {
  return blocks.flatMap((block, at) =>
    block.flatMap((message, index) => {
      const { method } = message as Facts
      return method === undefined || defined.has(method) ? [{ at, index, message }] : []
    }),
  )
}

const replaced = (blocks: readonly Block[], at: number, index: number, ...by: readonly Json[]): Block[] =>
  blocks.map((block, which) => (which === at ? block.toSpliced(index, 1, ...by) : block))

describe('a server that says something else', () => {
  test('any value that is another one diverges', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecording, fc.nat(), fc.nat(), async (recording, which, where) => {
        const blocks = blocksOf(recording)
        const all = definedIn(blocks).filter(({ message }) => placesIn(message).length > 0)
        const one = all[which % all.length]
        if (one === undefined) throw new Error('there is nothing to change')
        const places = placesIn(one.message)
        const place = places[where % places.length] ?? []
        const mutant = replaced(blocks, one.at, one.index, changed(one.message, place))
        const { divergence } = await play(recording, mutant)
        expect(divergence, `${JSON.stringify(place)} of ${JSON.stringify(one.message)}`).toBeDefined()
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  test.each([
    ['a message that is missing', (_: Json): Json[] => []],
    ['a message that comes twice', (message: Json) => [message, message]],
    ['a member that is missing', (message: Json) => [without(message)]],
    ['a member more', (message: Json) => [withMore(message)]],
  ])(
    '%s diverges',
    async (_, change) => {
      await fc.assert(
        fc.asyncProperty(anyRecording, fc.nat(), async (recording, which) => {
          const blocks = blocksOf(recording)
          const all = definedIn(blocks)
          const one = all[which % all.length]
          if (one === undefined) throw new Error('there is nothing to change')
          const { divergence } = await play(
            recording,
            replaced(blocks, one.at, one.index, ...change(one.message)),
          )
          expect(divergence, JSON.stringify(one.message)).toBeDefined()
        }),
        { numRuns: 25 },
      )
    },
    120_000,
  )

  test('what comes before that on which it depends is told as too early', async () => {
    const recording = recordings[0] as Recording
    const blocks = blocksOf(recording)
    const at = blocks.findIndex((block) => block.some((one) => (one as Facts).method === 'turn/started'))
    const block = blocks[at] ?? []
    const started = block.findIndex((one) => (one as Facts).method === 'turn/started')
    const item = block.findIndex((one) => (one as Facts).method === 'item/started')
    const early = block.toSpliced(item, 1).toSpliced(started, 0, block[item] as Json)
    const { divergence } = await play(recording, blocks.with(at, early))
    expect(divergence).toMatchObject({
      message: expect.stringMatching(/^The server sent item\/started too early: turn\/started \(line \d+\)/),
    })
  })

  test('two things that get one name diverge', async () => {
    const recording = recordings[1] as Recording
    const same = (value: Json) =>
      mapped(value, (one, name) => (name === 'itemId' || /^(?:call|item)_/.test(String(one)) ? 'same' : one))
    const blocks = blocksOf(recording).map((block) => block.map(same))
    expect((await play(recording, blocks)).divergence).toBeDefined()
  })
})

/** Without the last of its params, or of its result. */
function without(message: Json): Json {
  const one = message as JsonObject
  const name = 'params' in one ? 'params' : 'result' in one ? 'result' : 'error'
  const inner = one[name]
  if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0)
    return { ...one, [name]: { more: 1 } }
  return { ...one, [name]: Object.fromEntries(Object.entries(inner).slice(0, -1)) }
}

const withMore = (message: Json): Json => ({ ...(message as JsonObject), more: null })
