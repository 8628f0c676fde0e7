import { HeddleError } from '@heddle/protocol'
import Type, { type Static } from 'typebox'
import { readChecked } from '../../read-checked.ts'

const Waiver = Type.Object(
  {
    rule: Type.String({ description: 'The id of the rule: to-client/field-removed.' }),
    fingerprint: Type.String({
      pattern: '^[0-9a-f]{12}$',
      description: 'Of the change: the same rule can be broken in many places.',
    }),
    reason: Type.String({ minLength: 1, description: 'Why it may be so.' }),
    expires: Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: 'The last day on which it holds, as 2027-01-31.',
    }),
  },
  { additionalProperties: false },
)

const Waivers = Type.Object(
  { $schema: Type.Optional(Type.String()), waivers: Type.Array(Waiver) },
  { additionalProperties: false },
)

/** A change that may break somebody all the same, for a while. */
export type Waiver = Static<typeof Waiver>

const EXAMPLE =
  '{"waivers":[{"rule":"to-client/field-removed","fingerprint":"0123456789ab","reason":"…","expires":"2027-01-31"}]}'

/**
 * @param rules the ids of all rules there are
 * @throws HeddleError when the file cannot be read, or is no list of waivers
 */
export async function readWaivers(file: string, rules: ReadonlySet<string>): Promise<readonly Waiver[]> {
  const { waivers } = await readChecked(file, Waivers, EXAMPLE)
  for (const [index, { rule, expires }] of waivers.entries()) {
    const at = `${file}, at /waivers/${index}`
    if (!rules.has(rule))
      throw new HeddleError(
        `${at}/rule: there is no rule ${JSON.stringify(rule)}. Remove the waiver, or mend its rule; heddle check --list names all.`,
      )
    if (new Date(`${expires}T00:00:00Z`).toJSON()?.startsWith(expires) !== true)
      throw new HeddleError(`${at}/expires: there is no day ${expires}. Give one, as 2027-01-31.`)
  }
  return waivers
}

export const isExpired = ({ expires }: Waiver, today: string): boolean => expires < today
