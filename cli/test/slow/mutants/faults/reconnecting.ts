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
}
