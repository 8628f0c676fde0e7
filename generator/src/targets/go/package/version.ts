import { negotiates } from '../../../facts/handshake.ts'
import { releaseNumber } from '../../../facts/release-number.ts'
import { type GoModel, protocolPackage } from '../model/go-model.ts'
import { stringLiteral } from '../text/literal.ts'

/** What this package speaks, for the handshake and for people. */
export function versionFile(model: GoModel): string {
  const versions = negotiates(model) ? `[]string{Version}` : 'nil'
  return protocolPackage(model)
    .lines(
      '// Version is the version of the protocol that the types of this package describe.',
      `const Version = ${stringLiteral(model.version)}`,
    )
    .lines(
      '// Experimental tells whether this package has what needs the capability experimentalApi.',
      `const Experimental = ${model.experimental}`,
    )
    .lines(
      '// SupportedVersions are those that the handshake offers, best first. None: the protocol does not negotiate.',
      'func SupportedVersions() []string {',
      `\treturn ${versions}`,
      '}',
    )
    .toString()
}

/**
 * The tag that a release of the module has. From the second major version on Go wants it at the end of the path of the
 * module: where it is not there, the numbers move by one place.
 */
export function moduleVersion(model: GoModel): string {
  const { numbers, stage } = releaseNumber(model)
  const [major, minor, patch] = numbers
  const end = stage === '' ? '' : `-${stage}`
  if (major < 2 || model.module.path.endsWith(`/v${major}`)) return `v${numbers.join('.')}${end}`
  return `v0.${major}.${patch === 0 ? minor : minor * 1000 + patch}${end}`
}
