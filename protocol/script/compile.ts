/** Makes what loads quickly of every released version, in `protocol/compiled/`. */
import { compileVersion } from '../src/compiled/compile.ts'
import { VERSIONS } from '../src/versions.ts'

for (const version of VERSIONS) await compileVersion(version)
