import { stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { HeddleError } from '../heddle-error.ts'
import { PACKAGE_ROOT } from '../package-root.ts'

/**
 * The folder of the package `protocol` in a checkout of Heddle, where versions are released.
 *
 * @param checkout the top of the checkout; the one that this code runs from when left out
 * @throws HeddleError when there is none: a package from npm has no bundles of real servers to hold a version against
 */
export async function packageFolder(checkout?: string): Promise<string> {
  const folder = checkout === undefined ? fileURLToPath(PACKAGE_ROOT) : path.join(checkout, 'protocol')
  const isThere = await stat(path.join(folder, 'bundles')).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (isThere) return folder
  throw new HeddleError(
    `${folder} is not the protocol of a checkout of Heddle: it has no folder bundles. Releasing is for those who work on Heddle itself.`,
  )
}
