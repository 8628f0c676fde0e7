import Type, { type Static } from 'typebox'
import { StepSchema } from '../model/step-schema.ts'

/**
 * The format of recorded sessions: JSONL, a header line and then a line for everything that was said, in
 * the order in which the recorder saw it. Fields that are not listed are legal and are kept.
 */

export const Header = Type.Object(
  {
    heddleRecording: Type.Literal(1, { description: 'The version of this format.' }),
    flow: Type.Optional(Type.String({ description: 'What happens in the session, in a few words.' })),
    origin: Type.Optional(
      Type.Object(
        {
          name: Type.String({ description: 'The server program.' }),
          version: Type.Optional(Type.String({ description: 'Its version, in its own scheme.' })),
        },
        { description: 'Whom the client talked to.' },
      ),
    ),
    protocol: Type.Optional(
      Type.String({ description: 'The protocol version that was spoken, when it is known.' }),
    ),
    redacted: Type.Optional(
      Type.Array(Type.String(), {
        description: 'What was replaced by placeholders: `secrets`, `paths`, `ids`.',
      }),
    ),
  },
  { description: 'The first line.' },
)

const time = Type.Number({ description: 'Milliseconds since the recording began.' })
const side = Type.Union([Type.Literal('client'), Type.Literal('server')], { description: 'Who said it.' })
const connection = Type.Optional(
  Type.String({ description: 'Which connection, where a recording holds several.' }),
)

const MessageLine = Type.Object(
  { t: time, from: side, conn: connection, msg: Type.Unknown({ description: 'The message, as JSON.' }) },
  { description: 'A line that was JSON.' },
)

const RawLine = Type.Object(
  { t: time, from: side, conn: connection, raw: Type.String({ description: 'The line as it was.' }) },
  { description: 'A line that was no JSON.' },
)

const EventLine = Type.Object(
  {
    t: time,
    from: Type.Literal('recorder'),
    conn: connection,
    event: Type.String({
      description:
        'What happened: `exit` of the server; `open`, `refused` or `close` of a connection; `line-too-long`; `model-answer`, `gate-reached` or `gate-released` of the scripted model; or something newer.',
    }),
    code: Type.Optional(
      Type.Union([Type.Integer(), Type.Null()], {
        description:
          'Exit code of the server; the code with which a WebSocket was closed; the status with which a client was refused.',
      }),
    ),
    signal: Type.Optional(
      Type.Union([Type.String(), Type.Null()], { description: 'The signal that ended the server.' }),
    ),
    step: Type.Optional(StepSchema),
    gate: Type.Optional(
      Type.String({
        description:
          'A place in what the model says: it came there and waits (`gate-reached`), or was let go on (`gate-released`).',
      }),
    ),
  },
  { description: 'Something that happened and was not said.' },
)

export const Line = Type.Union([MessageLine, RawLine, EventLine], { description: 'Every other line.' })

export type Header = Static<typeof Header>
export type MessageLine = Static<typeof MessageLine>
export type RawLine = Static<typeof RawLine>
export type EventLine = Static<typeof EventLine>
export type Line = Static<typeof Line>
export type Side = MessageLine['from']

/** The format as JSON Schema 2020-12: one schema for the first line and one for all others. */
export function recordingSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:heddle:recording:1',
    title: 'A line of a recorded session',
    anyOf: [{ $ref: '#/$defs/header' }, { $ref: '#/$defs/line' }],
    $defs: { header: plain(Header), line: plain(Line) },
  }
}

/** Without the hidden properties by which TypeBox knows its own. */
const plain = (schema: Type.TSchema): unknown => JSON.parse(JSON.stringify(schema))
