import { GenerateError } from '../../../errors.ts'
import { KEYWORDS } from '../names/names.ts'

/** What a Go module is called. */
export interface ModulePath {
  /** As imported: `heddle.dev/client`. */
  readonly path: string
  /** The name of its first package: `client`. */
  readonly packageName: string
}

/** The path that the hand-written files have. */
export const DEFAULT_MODULE: ModulePath = { path: 'heddle.dev/client', packageName: 'client' }

/** @throws GenerateError when the wish is no path of a module */
export function modulePath(wish: string | undefined): ModulePath {
  if (wish === undefined) return DEFAULT_MODULE
  const elements = wish.split('/')
  const fault = elements.map(faultOf).find((each) => each !== undefined)
  if (fault !== undefined) throw refusal(wish, fault)
  const [first = ''] = elements
  if (!/^[a-z0-9.-]+$/.test(first) || first.startsWith('-'))
    throw refusal(
      wish,
      `its first part \`${first}\` has something else than small letters, digits, dots and dashes`,
    )
  const named = elements.length > 1 && MAJOR.test(elements.at(-1) ?? '') ? elements.at(-2) : elements.at(-1)
  if (/^v(0|1|0\d+)$/.test(elements.at(-1) ?? ''))
    throw refusal(wish, 'a version at its end begins with `v2`')
  const packageName = (named ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  if (!/^[a-z]/.test(packageName) || KEYWORDS.has(packageName) || RESERVED.has(packageName))
    throw refusal(wish, `no package can be called after its last part \`${named}\``)
  return { path: wish, packageName }
}

const MAJOR = /^v[0-9]+$/

/** Names of folders that the tools of Go treat in their own way. */
const RESERVED = new Set(['internal', 'main', 'testdata', 'vendor'])

function faultOf(element: string): string | undefined {
  if (element === '') return 'a part of it is empty'
  if (!/^[A-Za-z0-9._~-]+$/.test(element))
    return `its part \`${element}\` has something else than letters, digits and \`-._~\``
  if (element.startsWith('.') || element.endsWith('.'))
    return `its part \`${element}\` begins or ends with a dot`
  return undefined
}

function refusal(wish: string, fault: string): GenerateError {
  return new GenerateError(
    `"${wish}" is no path of a Go module: ${fault}. Give one as in \`github.com/you/client\`; its last part names the package.`,
  )
}
