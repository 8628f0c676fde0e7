/** All scenarios that clients are played, in their order. */
import type { ClientScenario } from './client-scenario.ts'
import { diesAsked, diesGreeted, diesInTurn } from './death.ts'
import { emptyLines, huge, lineEnds, many, noJson, noMessages, pieces, together } from './framing.ts'
import { futureEnd, futureItems, futureMembers, futureNotifications, futureValues } from './future.ts'
import { greeting } from './greeting.ts'
import {
  everyRequest,
  questionSettled,
  questions,
  questionsAtOnce,
  requestIds,
  sameIds,
  unknownRequests,
} from './questions.ts'
import { initializeRefused, overloaded, strayAnswers, threadRefused, turnRefused } from './refusals.ts'
import { earlyTurn, failed, interleaved, interrupted, otherTurns, retried } from './turns.ts'
import { everyNotification, full, largeNumbers, sparse } from './valid.ts'

export const clientScenarios: readonly ClientScenario[] = [
  greeting,
  sparse,
  full,
  everyNotification,
  largeNumbers,
  futureItems,
  futureValues,
  futureEnd,
  futureNotifications,
  futureMembers,
  unknownRequests,
  everyRequest,
  requestIds,
  sameIds,
  questions,
  questionsAtOnce,
  questionSettled,
  together,
  pieces,
  lineEnds,
  huge,
  many,
  emptyLines,
  noJson,
  noMessages,
  initializeRefused,
  threadRefused,
  turnRefused,
  strayAnswers,
  overloaded,
  earlyTurn,
  otherTurns,
  interleaved,
  retried,
  failed,
  interrupted,
  diesGreeted,
  diesAsked,
  diesInTurn,
]
