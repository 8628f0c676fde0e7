import { ts } from 'ts-morph'
import { propertyName } from '../../targets/typescript/names/names.ts'

/** What a value of a type is called in code: `ThreadItem` → `threadItem`. */
export function variableFor(type: string): string {
  const name = type.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (capitals) => capitals.toLowerCase())
  return isFree(name) && name !== type ? name : `${name}Value`
}

/** What the value of a field is called in code: as the field, where that is possible. */
export const variableForField = (field: string): string =>
  propertyName(field) === field && isFree(field) ? field : 'value'

/** `.path`, `['otlp-http']`. */
export function access(field: string): string {
  const property = propertyName(field)
  return property === field ? `.${field}` : `[${property}]`
}

/** `path`, or `'otlp-http': value`: a field of an object that has the value of a variable. */
export function entry(field: string, variable: string): string {
  return field === variable ? field : `${propertyName(field)}: ${variable}`
}

/** Words that cannot be names, in a module. */
const isFree = (name: string): boolean => {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, name)
  return scanner.scan() === ts.SyntaxKind.Identifier && !['arguments', 'undefined', 'eval'].includes(name)
}
