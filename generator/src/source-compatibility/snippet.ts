import { type Code, importsOf } from './probes/question.ts'

/**
 * Code as its users would write it: a module by itself.
 *
 * @param entryOf what an export is imported from
 * @param isValue whether an export is there at run time, too
 */
export function snippetOf(
  code: Code,
  entryOf: (name: string) => string,
  isValue: (name: string) => boolean,
): string {
  const imports = Map.groupBy([...importsOf(code)].sort(), entryOf)
  const runs = new Set(code.uses ?? [])
  const lines = [...imports].map(([entry, names]) =>
    importOf(entry, names, (name) => runs.has(name) && isValue(name)),
  )
  const values = code.given.map(({ name, type }) => `declare const ${name}: ${type.text}`)
  return `${[...lines, ...values, ...code.lines].join('\n')}\n`
}

/** That something is imported, and nothing else. */
export const importSnippet = (entry: string, name: string, isValue: boolean): string =>
  `${importOf(entry, [name], () => isValue)}\n`

function importOf(entry: string, names: readonly string[], isValue: (name: string) => boolean): string {
  if (!names.some(isValue)) return `import type { ${names.join(', ')} } from '${entry}'`
  const parts = names.map((name) => (isValue(name) ? name : `type ${name}`))
  return `import { ${parts.join(', ')} } from '${entry}'`
}
