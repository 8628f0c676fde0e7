import { GenerateError } from '../../../errors.ts'
import type { EmitOptions } from '../../../target.ts'

const DEFAULT_NAME = '@heddle/client'

/**
 * What the package is called, by the rules of npm for new packages.
 *
 * @throws GenerateError when npm would refuse the name
 */
export function packageName({ packageName: name = DEFAULT_NAME }: EmitOptions): string {
  const refused = name.length > MOST_CHARACTERS || !NAME.test(name) || RESERVED.includes(name)
  if (refused)
    throw new GenerateError(
      `npm does not take ${JSON.stringify(name)} as the name of a package. A name has lower-case letters, digits, ` +
        `".", "-" and "_", does not begin with "." or "_", has at most ${MOST_CHARACTERS} characters, and may lie in ` +
        'a scope: "agent-client", "@acme/agent-client". Choose such a name.',
    )
  return name
}

const MOST_CHARACTERS = 214
const NAME = /^(?:@[a-z0-9-][a-z0-9._-]*\/)?[a-z0-9-][a-z0-9._-]*$/
const RESERVED: readonly string[] = ['node_modules', 'favicon.ico']
