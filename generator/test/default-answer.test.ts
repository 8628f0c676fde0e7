import { createValidators, importProtocol, type ProtocolModel, protocolAt, VERSIONS } from '@heddle/protocol'
import { describe, expect, test } from 'vitest'
import { defaultAnswer } from '../src/facts/default-answer.ts'
import { methodsOf } from '../src/facts/methods.ts'

const bundles = `${import.meta.dirname}/../../protocol/bundles`

const models: readonly (readonly [string, () => Promise<ProtocolModel>])[] = [
  ...VERSIONS.map((version) => [version, async () => protocolAt(version)] as const),
  ...['0.58.0', '0.169.0-experimental'].map(
    (name) => [name, async () => (await importProtocol(`${bundles}/${name}.json.gz`)).model] as const,
  ),
]

describe.each(models)('default answers at %s', (_, load) => {
  test('each is a result that the protocol has', async () => {
    const model = await load()
    const validators = createValidators(model, { openness: 'closed' })
    for (const method of methodsOf(model, 'server-to-client', 'request')) {
      const answer = defaultAnswer(model, method)
      if (answer !== null) expect(validators.result(method.name, answer), method.name).toEqual([])
    }
  })
})

test('what asks for consent is refused; what asks for a fact has no default', () => {
  const model = protocolAt('2026-11')
  const answers = methodsOf(model, 'server-to-client', 'request').map((method) => [
    method.name,
    defaultAnswer(model, method),
  ])
  expect(Object.fromEntries(answers)).toEqual({
    'account/chatgptAuthTokens/refresh': null,
    applyPatchApproval: { decision: { denied: { rejection: 'Nobody was asked.' } } },
    'currentTime/read': null,
    execCommandApproval: { decision: { denied: { rejection: 'Nobody was asked.' } } },
    'item/commandExecution/requestApproval': { decision: 'decline' },
    'item/fileChange/requestApproval': { decision: 'decline' },
    'item/permissions/requestApproval': { permissions: {} },
    'item/tool/call': { success: false, contentItems: [] },
    'item/tool/requestUserInput': { answers: {} },
    'mcpServer/elicitation/request': { action: 'decline' },
  })
})
