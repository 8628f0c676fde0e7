import type { ProtocolModel } from '@heddle/protocol'
import { GenerateError } from '../../errors.ts'
import { provenance } from '../../provenance.ts'
import type { EmitOptions, FileTree, SlowTarget } from '../../target.ts'
import { LANGUAGES, type Language } from './languages.ts'
import { readme } from './readme.ts'
import { render } from './render.ts'

/** Types, and nothing but types, for languages that we have no client for. */
export const typesOnly: readonly SlowTarget[] = LANGUAGES.map(targetOf)

function targetOf(language: Language): SlowTarget {
  const { name, title, needs } = language
  return {
    name,
    summary: `${title} types${needs === undefined ? '' : `; need ${needs}`}`,
    tier: 'types-only',
    lacks: [
      'No client: no transport, no requests, no threads and turns.',
      'Unions are plain JSON; each of their variants has a type.',
      'Enums are strings. Null and absent are often the same, and unknown fields are dropped.',
    ],
    emit: (model, options = {}) => emit(language, model, options),
  }
}

async function emit(language: Language, model: ProtocolModel, options: EmitOptions): Promise<FileTree> {
  if (options.packageName !== undefined)
    throw new GenerateError(
      `The target ${language.name} makes one file and no package: it cannot be called ${JSON.stringify(options.packageName)}. Leave --package-name out.`,
    )
  const head = `${language.comment} ${provenance(model, options)}`
  const files = [...(await render(model, language))].map(
    ([name, source]) => [name, withHead(head, source)] as const,
  )
  return new Map([...files, ['README.md', readme(language, model)]])
}

function withHead(head: string, source: string): string {
  // PHP is text until it is told that code begins.
  const text = source.startsWith('<?php')
    ? source.replace('<?php', () => `<?php\n${head}`)
    : `${head}\n\n${source}`
  return `${text.replaceAll(/[ \t]+$/gm, '').trimEnd()}\n`
}
