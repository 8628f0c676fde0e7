import type { TSchema } from 'typebox'
import { area, field, int, list, optional, text } from '../define/index.ts'
import type { Annotation } from '../define/life.ts'
import type { ErrorKind } from '../model/types.ts'
import { ERROR_CODES } from './error-codes.ts'

const { object } = area('wire')

/** An error as it is defined. */
export interface ErrorDefinition extends Annotation, Pick<ErrorKind, 'name' | 'code' | 'common'> {
  readonly data: TSchema | null
}

const UnsupportedVersionData = object('UnsupportedVersionData', 'What could be spoken instead.', {
  supportedVersions: field('The protocol versions that the server speaks.', list(text())),
})

const InvalidParamsData = object('InvalidParamsData', 'Where the fault is.', {
  pointer: field('JSON pointer into the params; empty for the params as a whole.', text()),
})

const ThreadErrorData = object('ThreadErrorData', 'The thread that was asked for.', {
  threadId: field('The id from the request.', text()),
})

const TurnErrorData = object('TurnErrorData', 'The turn that was asked for.', {
  threadId: field('The thread from the request.', text()),
  turnId: field('The turn from the request.', optional(text())),
})

const ProcessErrorData = object('ProcessErrorData', 'The process that was asked for.', {
  processId: field('The id from the request.', text()),
})

const FileErrorData = object('FileErrorData', 'What the operating system says.', {
  path: field('The file or folder that could not be worked with.', text()),
  code: field('The name of the error, such as `ENOENT`.', text()),
  errno: field('Its number on the system of the server.', optional(int('int32'))),
})

const { invalidRequest, methodNotFound, invalidParams, internalError, overloaded } = ERROR_CODES

/** Whatever is asked. */
const common: readonly Omit<ErrorDefinition, 'common'>[] = [
  {
    name: 'notInitialized',
    docs: 'The connection has not been opened with `initialize` yet.',
    code: invalidRequest,
    data: null,
  },
  {
    name: 'invalidRequest',
    docs: 'The message is no request of this protocol, or cannot be carried out at this time; the message says why.',
    code: invalidRequest,
    data: null,
  },
  {
    name: 'experimentalApiRequired',
    docs: 'The method or a param needs the capability `experimentalApi`, which the client did not declare.',
    code: invalidRequest,
    data: null,
  },
  {
    name: 'methodNotFound',
    docs: 'The version that holds on the connection has no such method. The real server says `invalidRequest`.',
    code: methodNotFound,
    data: null,
  },
  {
    name: 'invalidParams',
    docs: 'The params are not what the method takes. The real server says `invalidRequest`.',
    code: invalidParams,
    data: InvalidParamsData,
  },
  { name: 'internalError', docs: 'The server failed.', code: internalError, data: null },
  {
    name: 'overloaded',
    docs: 'The server has too much to do. Ask again later.',
    code: overloaded,
    data: null,
  },
]

const particular: readonly Omit<ErrorDefinition, 'common'>[] = [
  {
    name: 'alreadyInitialized',
    docs: 'The connection has been opened before.',
    code: invalidRequest,
    data: null,
  },
  {
    name: 'unsupportedVersion',
    docs: 'Client and server have no protocol version in common. The server closes the connection.',
    code: invalidRequest,
    data: UnsupportedVersionData,
  },
  {
    name: 'threadNotFound',
    docs: 'There is no such thread.',
    code: invalidRequest,
    data: ThreadErrorData,
  },
  {
    name: 'threadNotLoaded',
    docs: 'The thread has to be resumed first.',
    code: invalidRequest,
    data: ThreadErrorData,
  },
  {
    name: 'turnNotRunning',
    docs: 'The turn does not run, or is not the one that does.',
    code: invalidRequest,
    data: TurnErrorData,
  },
  {
    name: 'turnNotFound',
    docs: 'The thread has no such turn.',
    code: invalidRequest,
    data: TurnErrorData,
  },
  {
    name: 'processNotFound',
    docs: 'No process of that id runs on this connection.',
    code: invalidRequest,
    data: ProcessErrorData,
  },
  {
    name: 'fileFailed',
    docs: 'The operating system refused; the message is its own.',
    code: internalError,
    data: FileErrorData,
  },
]

/** Every cause of an error answer. What a line that is no request is answered with stands in `error-codes.ts`. */
export const errorKinds: readonly ErrorDefinition[] = [
  ...common.map((kind) => ({ ...kind, common: true })),
  ...particular.map((kind) => ({ ...kind, common: false })),
]
