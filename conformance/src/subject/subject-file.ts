import path from 'node:path'
import { HeddleError, VERSIONS, type Version } from '@heddle/protocol'
import Type, { type Static } from 'typebox'
import { readChecked, readText } from '../read-checked.ts'
import type { Subject } from './subject.ts'

const words = Type.Array(Type.String())
const texts = Type.Record(Type.String(), Type.String())

const listening = Type.Object(
  {
    args: Type.Array(Type.String(), { description: 'Words behind the others of its command line.' }),
    url: Type.String({ description: 'Where it is reached then.' }),
  },
  { additionalProperties: false },
)

/** The format of `subject.json`: how a server under test is started, and what is known of it. */
const SubjectFormat = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    extends: Type.Optional(
      Type.String({ description: 'Another such file: what is not said here is as it is there.' }),
    ),
    name: Type.Optional(Type.String({ minLength: 1, description: 'What it is called in reports.' })),
    command: Type.Optional(Type.String({ minLength: 1, description: 'The program.' })),
    args: Type.Optional(words),
    env: Type.Optional(texts),
    files: Type.Optional(
      Type.Record(
        Type.String({ pattern: '^[^/\\\\]+$' }),
        Type.Union([
          Type.String({ description: 'What is in it.' }),
          Type.Object(
            { from: Type.String({ description: 'A file that has that, beside this one.' }) },
            { additionalProperties: false },
          ),
        ]),
        {
          additionalProperties: false,
          description: 'Files to write into its home before it starts, by their name there.',
        },
      ),
    ),
    listen: Type.Optional(
      Type.Object(
        { ws: Type.Optional(listening), unix: Type.Optional(listening), http: Type.Optional(listening) },
        {
          additionalProperties: false,
          description: 'Where it lets clients in other than over stdio, and how it is told to.',
        },
      ),
    ),
    protocol: Type.Optional(
      Type.Enum([...VERSIONS], { description: 'The version that it speaks, when it does not say so.' }),
    ),
    expected: Type.Optional(Type.String({ description: 'A file with its known failures, beside this one.' })),
  },
  { additionalProperties: false },
)

const EXAMPLE = '{"name":"my-agent","command":"my-agent","args":["app-server","--model-url","{modelUrl}"]}'

type Format = Static<typeof SubjectFormat>

/** A subject, and what else is known of it. */
export interface SubjectFile {
  readonly subject: Subject
  readonly protocol?: Version
  /** The path of a file with known failures. */
  readonly expected?: string
}

/** The format as JSON Schema 2020-12. */
export function subjectSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:heddle:subject:1',
    title: 'A server under test',
    ...JSON.parse(JSON.stringify(SubjectFormat)),
  }
}

/** How many files may extend one another: more are a circle. */
const MOST_FILES = 10

/**
 * @throws HeddleError when a file cannot be read, or says what is not understood
 */
export async function readSubject(file: string): Promise<SubjectFile> {
  const {
    name,
    command,
    args = [],
    env = {},
    files = {},
    listen = {},
    ...known
  } = await readWhole(file, MOST_FILES)
  if (name === undefined)
    throw new HeddleError(`${file}: a subject has a \`name\`, here or in what it extends. Give it one.`)
  const { protocol, expected } = known
  return {
    subject: {
      name,
      ...(command === undefined ? {} : { command }),
      args,
      env,
      files: files as Readonly<Record<string, string>>,
      listen,
      headers: {},
    },
    ...(protocol === undefined ? {} : { protocol: protocol as Version }),
    ...(expected === undefined ? {} : { expected }),
  }
}

/** With what it extends, the files that it names read, and their paths made good. */
async function readWhole(file: string, most: number): Promise<Format> {
  if (most === 0) throw new HeddleError(`${file}: these files extend one another in a circle.`)
  const own = await readChecked(file, SubjectFormat, EXAMPLE)
  const beside = (name: string): string => path.resolve(path.dirname(file), name)
  const base = own.extends === undefined ? {} : await readWhole(beside(own.extends), most - 1)
  const files = await Promise.all(
    Object.entries(own.files ?? {}).map(
      async ([name, content]) =>
        [name, typeof content === 'string' ? content : await readText(beside(content.from))] as const,
    ),
  )
  return {
    ...base,
    ...own,
    ...(own.files === undefined ? {} : { files: Object.fromEntries(files) }),
    ...(own.expected === undefined ? {} : { expected: beside(own.expected) }),
  }
}
