import type { ProtocolModel } from '@heddle/protocol'
import type { Both } from './both.ts'
import { type Finding, findBroken } from './findings.ts'
import type { SourceChange } from './source-change.ts'
import { messageOf } from './words.ts'
import { Workbench } from './workbench.ts'

/** @param progress told what is being done */
export function compareClients(
  models: Both<ProtocolModel>,
  progress: (what: string) => void,
): readonly SourceChange[] {
  progress('generating both clients …')
  const workbench = new Workbench(models)
  const findings = findBroken(workbench, progress)
  progress('proving what no longer compiles …')
  return proven(workbench, findings)
}

/** Without a module that shows it, nothing is said. What breaks comes before what was asked for. */
function proven(workbench: Workbench, findings: readonly Finding[]): readonly SourceChange[] {
  const moduleOf = (index: number) => `proof-${index}.ts`
  workbench.write(new Map(findings.map(({ snippet }, index) => [moduleOf(index), snippet])))
  const changes = findings.flatMap(({ codes, ...finding }, index): SourceChange[] => {
    if (workbench.complaints('old', moduleOf(index)).length > 0) return []
    const complaints = workbench.complaints('new', moduleOf(index))
    const complaint = complaints.find(({ code }) => codes === undefined || codes.includes(code))
    if (complaint === undefined) return []
    return [{ ...finding, message: messageOf(finding), compiler: complaint.message }]
  })
  const wasAskedFor = ({ kind }: SourceChange) => Number(kind === 'not-exhaustive')
  return changes.toSorted((one, other) => wasAskedFor(one) - wasAskedFor(other))
}
