/** Everything in the protocol that has a name has a description: a part of the lint step. */

import { definedAt } from '../src/model/defined-at.ts'
import { descriptionFaults } from '../src/model/description-faults.ts'
import { STAGES } from '../src/versions.ts'

const faults = new Set(STAGES.flatMap((stage) => descriptionFaults(definedAt(stage))))
for (const fault of faults) console.error(`protocol: ${fault}`)
if (faults.size > 0) {
  console.error(`${faults.size} to mend, where they are defined in protocol/src/.`)
  process.exitCode = 1
}
