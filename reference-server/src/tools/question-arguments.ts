import type { ToolRequestUserInputParams } from '@heddle/protocol'
import { jsonArguments } from './json-arguments.ts'

export type UserQuestion = ToolRequestUserInputParams['questions'][number]
type Option = NonNullable<UserQuestion['options']>[number]

/** As many as the real server lets a model ask at once. */
const MOST_QUESTIONS = 3

/** More than that nobody reads to choose from. */
const MOST_OPTIONS = 20

/**
 * What the model wrote is not trusted. Answers in the user's own words are always among the choices, as in the real server.
 *
 * @returns a sentence for the model when it cannot be used
 */
export function questionArguments(input: string): readonly UserQuestion[] | string {
  const args = jsonArguments(input)
  if (args === undefined) return 'The arguments of request_user_input are not JSON.'
  const { value } = args
  const given = isObject(value) ? value.questions : undefined
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_QUESTIONS) {
    return `request_user_input needs the argument "questions", a list of one to ${MOST_QUESTIONS} questions.`
  }
  const questions: UserQuestion[] = []
  for (const [index, entry] of given.entries()) {
    const question = questionOf(entry)
    if (typeof question === 'string') return `Question ${index + 1} ${question}`
    if (questions.some(({ id }) => id === question.id)) {
      return `Question ${index + 1} has the id of another one, so their answers could not be told apart.`
    }
    questions.push(question)
  }
  return questions
}

/** @returns what is wrong with it, to follow its number */
function questionOf(entry: unknown): UserQuestion | string {
  if (!isObject(entry)) return 'is no object.'
  const { id, header, question } = entry
  if (typeof id !== 'string' || typeof header !== 'string' || typeof question !== 'string') {
    return 'needs "id", "header" and "question", all of them strings.'
  }
  const options = optionsOf(entry.options)
  if (typeof options === 'string') return options
  return { id, header, question, options, isOther: true, isSecret: false }
}

function optionsOf(given: unknown): Option[] | null | string {
  if (given === undefined || given === null) return null
  if (!Array.isArray(given) || given.length > MOST_OPTIONS) {
    return `has "options" that are no list of at most ${MOST_OPTIONS}.`
  }
  const options: Option[] = []
  for (const entry of given) {
    if (!isObject(entry) || typeof entry.label !== 'string' || typeof entry.description !== 'string') {
      return 'has an option without "label" and "description", both of them strings.'
    }
    options.push({ label: entry.label, description: entry.description })
  }
  return options.length === 0 ? null : options
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
