import type { ProtocolModel } from '@heddle/protocol'
import { SEMANTIC_RULES, type SemanticRule } from '../../policy/semantic-rules.ts'
import type { Both } from '../../sides.ts'
import { field, object, ofField, ofNote, TEXT } from './protocol.ts'

/** The smallest two versions of a protocol that change as they should not. */
export const POLICY_EXAMPLES: Readonly<Record<SemanticRule, Both<ProtocolModel>>> = {
  [SEMANTIC_RULES.deprecateFirst]: ofNote(
    object(TEXT, field('mood', { presence: 'optional' })),
    object(TEXT),
  )('to-server'),
  [SEMANTIC_RULES.stableAlone]: ofField(
    { presence: 'optional', stability: 'experimental' },
    { stability: 'experimental' },
  )('to-server'),
}
