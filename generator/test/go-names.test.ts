import { describe, expect, test } from 'vitest'
import { exportedName } from '../src/targets/go/names/names.ts'
import { modulePath } from '../src/targets/go/package/module-path.ts'
import { emit, goFile, lines } from './support/go.ts'
import { field, modelOf, object, string, type, value } from './support/model.ts'

describe('names', () => {
  test.each([
    ['threadId', 'ThreadID'],
    ['itemIds', 'ItemIDs'],
    ['McpToolCall', 'MCPToolCall'],
    ['openai_url', 'OpenAIURL'],
    ['chatgptAuth', 'ChatGPTAuth'],
    ['on-request', 'OnRequest'],
    ['type', 'Type'],
    ['2fa', 'X2fa'],
    ['', 'X'],
  ])('%s is %s', (name, expected) => {
    expect(exportedName(name)).toBe(expected)
  })

  test('fields that would be called the same, or as something else of the struct, get longer names', () => {
    const fields = ['thread_id', 'threadId', 'marshalJSON', 'extraFields'].map((name) => field(name, string))
    const text = goFile(modelOf([type('Thing', object(...fields))]), 'protocol/things_types.go')
    expect(lines(text, /json:"[a-zA-Z_]+"/)).toEqual([
      'ThreadID string `json:"thread_id"`',
      'ThreadIDField string `json:"threadId"`',
      'MarshalJSONField string `json:"marshalJSON"`',
      'ExtraFieldsField string `json:"extraFields"`',
    ])
  })

  test('types choose before what is declared beside them', () => {
    const model = modelOf([
      type('Status', { kind: 'enum', values: [value('open'), value('OPEN')] }),
      type('StatusOpen', object()),
      type('statusOpen', object()),
      type('Optional', object()),
    ])
    const text = goFile(model, 'protocol/things_types.go')
    expect(lines(text, /^type /)).toEqual([
      'type Status string',
      'type StatusOpen struct {',
      'type StatusOpenType struct {',
      'type OptionalType struct {',
    ])
    expect(lines(text, /= "/)).toEqual([
      'StatusOpenVariant Status = "open"',
      'StatusOpenVariantVariant Status = "OPEN"',
    ])
  })

  test('the name of a file never is a condition to the tools', () => {
    const files = emit(modelOf([type('A', string, 'windows'), type('B', string, 'test')]))
    expect([...files.keys()].filter((name) => name.endsWith('_types.go'))).toEqual([
      'protocol/windows_types.go',
      'protocol/test_types.go',
    ])
  })
})

describe('the path of the module', () => {
  test.each([
    ['github.com/you/agent-client', 'agentclient'],
    ['example.com/client/v2', 'client'],
    ['client', 'client'],
  ])('%s has the package %s', (path, packageName) => {
    expect(modulePath(path)).toEqual({ path, packageName })
  })

  test.each([
    ['', 'a part of it is empty'],
    ['a//b', 'a part of it is empty'],
    ['example.com/"x"', 'something else than letters'],
    ['example.com/a b', 'something else than letters'],
    ['Example.com/a', 'its first part'],
    ['example.com/.a', 'begins or ends with a dot'],
    ['example.com/a/v1', 'begins with `v2`'],
    ['example.com/func', 'no package can be called'],
    ['example.com/internal', 'no package can be called'],
    ['example.com/1a', 'no package can be called'],
  ])('%s is refused', (path, reason) => {
    expect(() => modulePath(path)).toThrow(reason)
  })
})
