import { answer, type ModelEndpoint, type Place, type ProgramSubject, text } from '@heddle/conformance'
import { Peer, type Way } from './peer.ts'

/** Where a measure is taken: a server that is to be started, and the model behind it. */
export interface Bench {
  readonly subject: ProgramSubject
  readonly place: Place
  readonly model: ModelEndpoint
}

export interface Sizes {
  /** Samples of what is short. */
  readonly runs: number
  readonly deltas: number
  readonly turns: number
  readonly threads: number
}

export interface Measure {
  readonly name: string
  readonly unit: 'ms' | 'MiB' | 'answers'
  /** The ratio to the real server that is to be reached; none where the figure speaks for itself. */
  readonly goal?: number
  take(bench: Bench, sizes: Sizes): Promise<number>
}

export const MEASURES: readonly Measure[] = [
  {
    name: 'spawn to initialize, used home',
    unit: 'ms',
    goal: 1,
    take: (bench, { runs }) =>
      medianOf(runs, async () => {
        const start = performance.now()
        const peer = await Peer.connect(bench.subject, bench.place)
        const time = performance.now() - start
        await peer.close()
        return time
      }),
  },
  {
    name: 'thread/start',
    unit: 'ms',
    goal: 0.3,
    take: (bench, { runs }) =>
      within(bench, (peer) => medianOf(runs * 3, () => timed(() => peer.startThread(bench.place)))),
  },
  {
    name: 'turn/start to completed',
    unit: 'ms',
    goal: 0.3,
    take: (bench, { runs }) =>
      within(bench, async (peer) => {
        const threadId = await peer.startThread(bench.place)
        return medianOf(runs * 3, () => timed(() => peer.runTurn(threadId)))
      }),
  },
  {
    name: 'a turn of many deltas, on stdio',
    unit: 'ms',
    goal: 0.6,
    take: (bench, sizes) => deltasTime(bench, sizes, 'stdio'),
  },
  {
    name: 'a turn of many deltas, over ws',
    unit: 'ms',
    goal: 0.6,
    take: (bench, sizes) => deltasTime(bench, sizes, 'ws'),
  },
  {
    name: 'memory of a loaded thread',
    unit: 'MiB',
    goal: 0.2,
    take: (bench, { threads }) =>
      within(bench, async (peer) => {
        for (let count = 0; count < 5; count++) await peer.runTurn(await peer.startThread(bench.place))
        const before = peer.memory
        for (let count = 0; count < threads; count++) await peer.runTurn(await peer.startThread(bench.place))
        return (peer.memory - before) / threads / 2 ** 20
      }),
  },
  {
    name: 'resume of a long thread',
    unit: 'ms',
    goal: 0.2,
    take: async (bench, { turns }) => {
      const threadId = await longThread(bench, turns)
      return within(bench, (peer) => timed(() => peer.ask('thread/resume', { threadId })))
    },
  },
  {
    name: 'a page of 25 turns of a long thread',
    unit: 'ms',
    take: async (bench, { turns }) => {
      const threadId = await longThread(bench, turns)
      return within(bench, (peer) => pageTime(peer, threadId))
    },
  },
  {
    name: 'a page of 25 turns of a short thread',
    unit: 'ms',
    take: async (bench) => {
      const threadId = await longThread(bench, 50)
      return within(bench, (peer) => pageTime(peer, threadId))
    },
  },
  {
    name: 'answers to 1,000 pipelined requests',
    unit: 'answers',
    take: (bench) =>
      within(bench, async (peer) => {
        const all = Array.from({ length: 1000 }, () =>
          peer.ask('thread/list', { limit: 1 }).then(
            () => 1,
            () => 1,
          ),
        )
        const late = new Promise<'late'>((resolve) => setTimeout(resolve, 20_000, 'late'))
        let count = 0
        for (const one of all) {
          if ((await Promise.race([one, late])) === 'late') continue
          count += 1
        }
        return count
      }),
  },
]

const made = new Map<string, Promise<string>>()

/** A thread of so many turns, made once in each home. */
function longThread(bench: Bench, turns: number): Promise<string> {
  const key = `${bench.place.home} ${turns}`
  const making =
    made.get(key) ??
    within(bench, async (peer) => {
      const threadId = await peer.startThread(bench.place)
      for (let count = 0; count < turns; count++) await peer.runTurn(threadId)
      return threadId
    })
  made.set(key, making)
  return making
}

const deltasTime = (bench: Bench, { deltas }: Sizes, way: Way): Promise<number> =>
  within(
    bench,
    async (peer) => {
      const threadId = await peer.startThread(bench.place)
      await peer.runTurn(threadId)
      return medianOf(3, () => {
        bench.model.script(answer(text('word '.repeat(deltas), deltas)))
        return timed(() => peer.runTurn(threadId))
      })
    },
    way,
  )

const pageTime = (peer: Peer, threadId: string): Promise<number> =>
  medianOf(9, () => timed(() => peer.ask('thread/turns/list', { threadId, limit: 25 })))

async function within<T>(
  { subject, place }: Bench,
  work: (peer: Peer) => Promise<T>,
  way: Way = 'stdio',
): Promise<T> {
  const peer = await Peer.connect(subject, place, way)
  try {
    return await work(peer)
  } finally {
    await peer.close()
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function medianOf(count: number, sample: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < count; run++) times.push(await sample())
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? Number.NaN
}
