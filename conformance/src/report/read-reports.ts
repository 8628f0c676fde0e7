import path from 'node:path'
import { HeddleError, VERSIONS } from '@heddle/protocol'
import { Ajv2020 } from 'ajv/dist/2020.js'
import Type from 'typebox'
import type { ConformReport } from '../conform/report.ts'
import { readJson } from '../read-checked.ts'
import type { NamedReport } from './conformance-page.ts'

const Status = Type.Enum(['passed', 'failed', 'known', 'stale', 'skipped'])
const Count = Type.Integer({ minimum: 0 })

/** A report as it lies in a file. */
const Report = Type.Object({
  subject: Type.String(),
  protocol: Type.Enum([...VERSIONS]),
  passed: Type.Boolean(),
  counts: Type.Object({ passed: Count, failed: Count, known: Count, stale: Count, skipped: Count }),
  checks: Type.Array(
    Type.Object({
      id: Type.String({ pattern: '^[A-Z]+-\\d+$' }),
      title: Type.String(),
      level: Type.Enum(['MUST', 'SHOULD', 'MAY']),
      clause: Type.String(),
      demand: Type.String(),
      scenario: Type.String(),
      seenIn: Type.Optional(Type.String()),
      status: Status,
      message: Type.Optional(Type.String()),
      reason: Type.Optional(Type.String()),
      at: Type.Optional(Type.Integer()),
      session: Type.Optional(Type.Integer({ minimum: 1 })),
      excerpt: Type.Optional(Type.Array(Type.String())),
    }),
  ),
  notes: Type.Array(Type.String()),
})

const REMEDY = 'Name a file that heddle conform server --report FILE.json wrote.'

/**
 * Reads reports that were written as JSON, in order; each is called as its file.
 *
 * @throws HeddleError for the first file that is none
 */
export async function readReports(files: readonly string[]): Promise<NamedReport[]> {
  const validate = new Ajv2020().compile<ConformReport>(Report)
  const reports: NamedReport[] = []
  for (const file of files) {
    const value = await readJson(file, REMEDY)
    if (!validate(value)) {
      const [fault] = validate.errors ?? []
      throw new HeddleError(
        `${file} is no report: at ${fault?.instancePath || '/'}: ${fault?.message}. ${REMEDY}`,
      )
    }
    reports.push({ name: path.basename(file, '.json'), report: value })
  }
  return reports
}
