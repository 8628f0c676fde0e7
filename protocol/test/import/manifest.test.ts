import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createValidators, importProtocol } from '../../src/index.ts'
import { modelFaults } from '../support/model-faults.ts'

/** A small protocol in the style of ACP: one file of schemas, tagged by a discriminator, and methods elsewhere. */
const schemas = {
  $defs: {
    PromptRequest: {
      type: 'object',
      required: ['sessionId', 'prompt'],
      properties: {
        sessionId: { $ref: '#/$defs/SessionId' },
        prompt: { type: 'array', items: { $ref: '#/$defs/ContentBlock' } },
      },
    },
    PromptResponse: {
      type: 'object',
      required: ['stopReason'],
      properties: { stopReason: { $ref: '#/$defs/StopReason' } },
    },
    CancelNotification: {
      type: 'object',
      required: ['sessionId'],
      properties: { sessionId: { $ref: '#/$defs/SessionId' } },
    },
    SessionId: { type: 'string', description: 'Id of a session.' },
    StopReason: {
      oneOf: [
        { const: 'end_turn', type: 'string', description: 'It came to an end.' },
        { const: 'cancelled', type: 'string' },
      ],
    },
    ContentBlock: {
      discriminator: { propertyName: 'type' },
      oneOf: [
        {
          allOf: [{ $ref: '#/$defs/Text' }],
          properties: { type: { const: 'text' } },
          required: ['type'],
          type: 'object',
        },
        {
          allOf: [{ $ref: '#/$defs/Link' }],
          properties: { type: { const: 'link' } },
          required: ['type'],
          type: 'object',
        },
      ],
    },
    Text: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
    Link: { type: 'object', required: ['uri'], properties: { uri: { type: 'string', format: 'uri' } } },
  },
}

const manifest = {
  name: 'Small agent protocol',
  version: '1',
  schema: 'schema.json#/$defs',
  methods: [
    {
      name: 'session/prompt',
      direction: 'client-to-server',
      kind: 'request',
      params: 'PromptRequest',
      result: 'PromptResponse',
    },
    {
      name: 'session/cancel',
      direction: 'client-to-server',
      kind: 'notification',
      params: 'CancelNotification',
    },
    { name: 'ping', direction: 'server-to-client', kind: 'request', stability: 'experimental' },
  ],
  errors: [{ name: 'authRequired', code: -32000, common: true, description: 'Sign in first.' }],
}

test('any protocol with schemas becomes a model by a manifest', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'heddle-manifest-'))
  try {
    await writeFile(path.join(folder, 'schema.json'), JSON.stringify(schemas))
    await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
    const { model, notes } = await importProtocol(folder)
    expect(notes).toEqual([])
    expect(modelFaults(model)).toEqual([])
    expect(model).toMatchObject({ name: 'Small agent protocol', version: '1' })
    expect(model.methods).toMatchObject([
      {
        name: 'session/prompt',
        module: 'session',
        params: { name: 'PromptRequest' },
        result: { name: 'PromptResponse' },
      },
      { name: 'session/cancel', kind: 'notification', result: null },
      { name: 'ping', module: 'ping', params: null, stability: 'experimental' },
    ])
    expect(model.errors.get('authRequired')).toMatchObject({
      code: -32000,
      common: true,
      docs: 'Sign in first.',
    })
    const exact = createValidators(model, { openness: 'closed' })
    const prompt = [
      { type: 'text', text: 'hi' },
      { type: 'link', uri: 'a:b' },
    ]
    expect(exact.params('session/prompt', { sessionId: 's', prompt })).toEqual([])
    expect(exact.params('session/prompt', { sessionId: 's', prompt: [{ type: 'link' }] })).toEqual([
      { pointer: '/prompt/0', message: 'must have the field "uri"' },
    ])
  } finally {
    await rm(folder, { recursive: true })
  }
})
