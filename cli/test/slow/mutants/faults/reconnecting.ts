import { answerTo, change, inside, type Loose, type Mutants, misreport } from '../fault.ts'

/** Servers that break a clause about what comes after a restart, by the check that finds it. */
export const reconnecting: Mutants = {
  'RESUME-001': {
    fault: change(answerTo('thread/list'), ({ result }) => {
      inside(result).data = []
    }),
  },
  'RESUME-002': {
    fault: change(answerTo('thread/read'), ({ result }) => {
      inside(result, 'thread').turns = []
    }),
  },
  'RESUME-003': {
    fault: change(answerTo('thread/resume'), ({ result }) => {
      inside(result, 'thread').turns = []
    }),
  },
  'RESUME-004': { fault: misreport('completed', 'failed') },
  'RESUME-005': {
    fault: change(answerTo('thread/resume'), ({ result }) => {
      const turn = (inside(result, 'thread').turns as readonly Loose[]).at(-1)
      if (turn?.status === 'interrupted') turn.status = 'completed'
    }),
  },
  'RESUME-006': {
    fault: change(
      answerTo('thread/list', ({ archived }) => archived === true),
      ({ result }) => {
        inside(result).data = []
      },
    ),
  },
  'HISTORY-001': {
    fault: change(
      answerTo(
        'thread/turns/list',
        ({ sortDirection, cursor }) => sortDirection === 'asc' && cursor === null,
      ),
      ({ result }) => {
        inside(result).data = (inside(result).data as readonly unknown[]).toReversed()
      },
    ),
  },
  'HISTORY-002': {
    fault: change(
      answerTo(
        'thread/turns/list',
        ({ sortDirection, cursor }) => sortDirection === 'desc' && cursor === null,
      ),
      ({ result }) => {
        inside(result).data = (inside(result).data as readonly unknown[]).toReversed()
      },
    ),
  },
  'HISTORY-003': {
    fault: change(answerTo('thread/items/list'), ({ result }) => {
      for (const entry of inside(result).data as readonly Loose[]) entry.turnId = 'another'
    }),
  },
  'HISTORY-004': {
    fault: change(
      (message, memory) =>
        answerTo('thread/turns/list')(message, memory) &&
        [...memory.asked.values()].filter(({ method }) => method === 'turn/start').length === 6,
      ({ result }) => {
        inside(result).data = []
      },
    ),
  },
  'HISTORY-005': {
    fault: change(
      answerTo('thread/list', ({ cursor, sortKey }) => cursor !== undefined && sortKey === 'created_at'),
      ({ result }) => {
        inside(result).data = []
      },
    ),
  },
}
