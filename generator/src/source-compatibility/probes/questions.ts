import { Node } from 'ts-morph'
import { positionsOf } from '../surface/positions.ts'
import type { Export, Surface } from '../surface/surface.ts'
import { TypeTexts } from '../surface/type-text.ts'
import { aliasQuestions } from './aliases.ts'
import { classQuestions, functionQuestions } from './calls.ts'
import { objectQuestions } from './objects.ts'
import type { Question } from './question.ts'
import { tableQuestions } from './tables.ts'

/**
 * Everything that code can do with a client, asked by export.
 *
 * @param gone exports that the other client does not have: nothing more is asked about them
 */
export function questionsOf(
  surface: Surface,
  gone: ReadonlySet<string>,
): ReadonlyMap<string, readonly Question[]> {
  const texts = new TypeTexts(surface, gone)
  const positions = positionsOf(surface)
  const of = ({ name, node }: Export): readonly Question[] => {
    const met = positions.get(name) ?? new Set()
    if (Node.isClassDeclaration(node)) return classQuestions(name, node, texts)
    if (Node.isFunctionDeclaration(node)) return functionQuestions(name, node, texts)
    if (Node.isInterfaceDeclaration(node)) {
      const methods = tableQuestions(name, node, texts)
      if (methods !== undefined) return methods
    }
    return objectQuestions(name, node, met, texts) ?? aliasQuestions(name, node, met, surface, texts)
  }
  return new Map(
    [...surface.exports.values()].filter(({ name }) => !gone.has(name)).map((one) => [one.name, of(one)]),
  )
}
