import { LATEST, type Method, type NamedType, protocolAt } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { GenerateError } from '../src/errors.ts'
import { clientFile } from '../src/targets/python/client/client.ts'
import { eventsFile } from '../src/targets/python/client/events.ts'
import { methodsFile } from '../src/targets/python/client/methods.ts'
import { requestsFile } from '../src/targets/python/client/requests.ts'
import { python } from '../src/targets/python/index.ts'
import { pythonModel } from '../src/targets/python/model/python-model.ts'
import { callOf, requestGroups } from '../src/targets/python/model/request-groups.ts'
import { PACKAGE_NAMES } from '../src/targets/python/names/names.ts'
import { field, method, modelOf, object, ref, string, type, value } from './support/model.ts'

const initialize = method('initialize', { params: ref('Hello'), result: ref('Server') })
const hello = [
  type('Hello', object(field('clientInfo', ref('Info')))),
  type('Info', object(field('name', string))),
  type('Server', object()),
]
const modelWith = (methods: readonly Method[], types: readonly NamedType[] = []) =>
  modelOf([...hello, ...types], [initialize, ...methods])

describe('names of calls', () => {
  test.each([
    [
      'the rest of a name is one word',
      ['thread/start', 'thread/turns/list'],
      ['thread.start', 'thread.turns_list'],
    ],
    ['a call that is a group', ['search', 'search/start'], ['search', 'search.start']],
    [
      'a call that others begin with',
      ['command/exec', 'command/exec/write'],
      ['command.exec', 'command.exec_write'],
    ],
    ['two that would be called the same', ['a/b/c', 'a/bC', 'a/b_c'], ['a.b_c', 'a.b_c_', 'a.b_c__']],
    ['two groups', ['aB/c', 'a_b'], ['a_b.c', 'a_b_']],
    ['what a client has', ['server/x', 'close'], ['server_.x', 'close_']],
    ['words of Python', ['import/from', 'a/list'], ['import_.from_', 'a.list_']],
    [
      'nothing that a name could be made of',
      ['/', 'a/', '1/2'],
      ['field_.field_', 'a.field_', 'field_1.field_2'],
    ],
  ])('%s', (_, wire, expected) => {
    const model = modelOf(
      [],
      wire.map((name) => method(name)),
    )
    const groups = requestGroups(model)
    expect(model.methods.map((each) => callOf(groups, each))).toEqual(expected)
  })

  test('nothing hides what a client has', () => {
    const files = python.emit(protocolAt(LATEST))
    const text = files.get('src/heddle_client/_runtime/base_client.py') ?? ''
    const own = [...text.matchAll(/^ {4}(?:async )?def ([a-z]\w*)|^ {8}self\.([a-z]\w*) =/gm)]
    const names = ['start_thread', ...own.map(([, call, attribute]) => call ?? attribute ?? '')]
    expect(names).toEqual(expect.arrayContaining(['spawn', 'request', 'server']))
    const groups = requestGroups(
      modelOf(
        [],
        names.map((name) => method(`${name}/test`)),
      ),
    )
    expect(groups.map(({ attribute }) => attribute)).toEqual(names.map((name) => `${name}_`))
  })

  test('no type hides what the files beside it need', () => {
    const files = python.emit(protocolAt(LATEST))
    const needed = ['client', 'events', 'methods', 'requests', 'threads'].flatMap((name) => {
      const text = files.get(`src/heddle_client/${name}.py`) ?? ''
      const imports = [...text.matchAll(/^ *from (?!\.types)\S+ import (?:\(([^)]*)\)|(.*))$/gm)]
      return imports.flatMap(([, many, one]) => (many ?? one ?? '').split(',').map((each) => each.trim()))
    })
    const classes = needed.filter((name) => /^[A-Z]/.test(name) && !/^[A-Z_]+$|Requests$/.test(name))
    expect(classes).toEqual(expect.arrayContaining(['BaseClient', 'Callable', 'Event', 'Omit']))
    for (const name of classes) expect(PACKAGE_NAMES).toContain(name)
  })
})

describe('calls', () => {
  const types = [
    type('Params', object(field('a', string, { presence: 'optional' }))),
    type('Needy', object(field('params', string))),
    type('Choice', { kind: 'untagged-union', members: [string, ref('Params')] }),
  ]
  const text = (more: Partial<Method>) => requestsFile(pythonModel(modelWith([method('x/y', more)], types)))

  test('fields are arguments; those that may be missing are not sent when left out', () => {
    expect(text({ params: ref('Params') })).toContain(`
    async def y(self, *, a: str | Omit = OMIT) -> None:
        """Does x/y.

        Args:
            a: The a.
        """
        arguments = given(a=a)
        params = Params(**arguments)
        return await self._client.request(X_Y, params)
`)
  })

  test('a field that is called as a variable would be keeps its name', () => {
    expect(text({ params: ref('Needy') })).toContain(`
        params_ = Needy(params=params)
        return await self._client.request(X_Y, params_)
`)
  })

  test('what has no fields of its own is one argument', () => {
    expect(text({ params: ref('Choice') })).toContain('async def y(self, params: Choice) -> None:')
  })

  test('params that may be left out need not be given', () => {
    const whole = 'async def y(self, params: Needy | None = None) -> None:'
    expect(text({ params: ref('Needy'), paramsOptional: true })).toContain(whole)
    const fields = 'async def y(self, *, a: str | Omit = OMIT) -> None:'
    expect(text({ params: ref('Params'), paramsOptional: true })).toContain(fields)
  })

  test('a request without params sends none', () => {
    expect(text({ result: ref('Params') })).toContain(`
    async def y(self) -> Params:
        """Does x/y."""
        return await self._client.request(X_Y, None)
`)
  })

  test('without docs a call says which request it is', () => {
    expect(text({ docs: '' })).toContain('        """The request `x/y`."""\n')
  })

  test('what should not be called any more says so to type checkers', () => {
    const deprecated = text({ deprecated: 'Use `z`.' })
    expect(deprecated).toContain('from typing_extensions import deprecated\n')
    expect(deprecated).toContain('    @deprecated("Use `z`.")\n    async def y(self) -> None:\n')
  })

  test('a group that is a request itself can be called', () => {
    const model = pythonModel(modelWith([method('x'), method('x/y')]))
    const requests = requestsFile(model)
    expect(requests).toContain('    """The requests of `x/`. Called itself, it is the request `x`."""\n')
    expect(requests).toContain('    async def __call__(self) -> None:\n')
    expect(requests).toContain('    async def y(self) -> None:\n')
    expect(clientFile(model)).toContain('        self.x = XRequests(self)\n')
  })

  test('a request alone is a method of the client', () => {
    const model = pythonModel(modelWith([method('x')]))
    expect(clientFile(model)).toContain('    async def x(self) -> None:\n')
    expect(requestsFile(model)).not.toContain('class ')
  })
})

describe('what a server says', () => {
  const told = { direction: 'server-to-client', kind: 'notification' } as const
  const asked = { direction: 'server-to-client', kind: 'request' } as const

  test('of an event without params, anything in their place is read', () => {
    const text = eventsFile(pythonModel(modelWith([method('x/y', told)])))
    expect(text).toContain('class XYEvent(Event[None]):\n')
    expect(text).toContain('    params_type = Nothing\n')
  })

  test('params that may be left out may be None', () => {
    const params = { params: ref('Info'), paramsOptional: true }
    const text = eventsFile(pythonModel(modelWith([method('x/y', { ...told, ...params })])))
    expect(text).toContain('class XYEvent(Event[Info | None]):\n')
    expect(text).toContain('    params_type = Info | None\n')
  })

  const decision = (name: string, ...values: readonly string[]) => [
    type(`${name}Answer`, object(field('decision', ref(`${name}Decision`)))),
    type(`${name}Decision`, { kind: 'enum', values: values.map(value) }),
  ]
  const approval = (name: string) =>
    method(name.toLowerCase(), { ...asked, params: ref('Info'), result: ref(`${name}Answer`) })
  const approvals = (methods: readonly Method[], types: readonly NamedType[]) => {
    const lines = methodsFile(pythonModel(modelWith(methods, types))).split('\n')
    return lines.filter((line) => /^(APPROVALS|ApprovalDecision):/.test(line))
  }
  const [old, now, later] = [
    decision('Old', 'approved', 'denied'),
    decision('Now', 'accept', 'decline', 'cancel'),
    decision('Later', 'accept', 'decline'),
  ]

  test('approvals are the requests that can be declined, and share their decisions', () => {
    expect(approvals(['Old', 'Now', 'Later'].map(approval), [...old, ...now, ...later])).toEqual([
      'APPROVALS: Final[frozenset[str]] = frozenset({"now", "later"})',
      'ApprovalDecision: TypeAlias = Literal["accept", "decline"]',
    ])
  })

  test('early protocols have another word for it', () => {
    expect(approvals([approval('Old')], old)).toEqual([
      'APPROVALS: Final[frozenset[str]] = frozenset({"old"})',
      'ApprovalDecision: TypeAlias = Literal["approved", "denied"]',
    ])
  })

  test('there may be no approvals', () => {
    expect(approvals([], [])).toEqual([
      'APPROVALS: Final[frozenset[str]] = frozenset()',
      'ApprovalDecision: TypeAlias = str',
    ])
  })
})

test('what nobody handles is refused in the way that the protocol has for it', () => {
  const answer = [
    type('Answer', object(field('action', ref('Action')))),
    type('Action', { kind: 'enum', values: ['accept', 'decline'].map(value) }),
  ]
  const asked = { direction: 'server-to-client', kind: 'request' } as const
  const methods = [method('form', { ...asked, result: ref('Answer') }), method('time', asked)]
  expect(methodsFile(pythonModel(modelWith(methods, answer)))).toContain(`
DEFAULT_ANSWERS: Final[Mapping[str, str]] = {
    "form": '{"action":"decline"}',
}
`)
})

test('a protocol that is opened in another way is refused, with what to do', () => {
  const emit = () => python.emit(modelOf([]))
  expect(emit).toThrow(GenerateError)
  expect(emit).toThrow(/`initialize`.*json-schema/)
})
