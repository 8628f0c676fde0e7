/** Runs the server in a process of its own, as the command line does. */
import { parseArgs } from 'node:util'
import { createLog, type Limits, LOG_FORMATS, LOG_LEVELS, serve } from '../../src/index.ts'

const { values } = parseArgs({
  options: {
    home: { type: 'string' },
    'model-url': { type: 'string' },
    model: { type: 'string' },
    'model-key-env': { type: 'string' },
    'model-api': { type: 'string' },
    'model-context-window': { type: 'string' },
    listen: { type: 'string', multiple: true },
    'allow-origin': { type: 'string', multiple: true },
    'token-file': { type: 'string' },
    'jwt-file': { type: 'string' },
    audience: { type: 'string' },
    issuer: { type: 'string' },
    /** A `Partial<Limits>` as JSON. */
    limits: { type: 'string' },
    'idle-unload-ms': { type: 'string' },
    'log-level': { type: 'string' },
    'log-format': { type: 'string' },
  },
})
const jwtFile = values['jwt-file']

try {
  const reason = await serve({
    home: values.home ?? '.',
    modelUrl: values['model-url'],
    modelName: values.model,
    modelKeyEnv: values['model-key-env'],
    modelContextWindow: values['model-context-window'] ? Number(values['model-context-window']) : undefined,
    modelApi: values['model-api'] === 'chat' ? 'chat' : 'responses',
    listen: values.listen,
    allowOrigins: values['allow-origin'],
    auth: {
      tokenFile: values['token-file'],
      jwt: jwtFile === undefined ? undefined : { ...values, secretFile: jwtFile },
    },
    idleUnloadMs: values['idle-unload-ms'] === undefined ? undefined : Number(values['idle-unload-ms']),
    limits: JSON.parse(values.limits ?? '{}') as Partial<Limits>,
    log: createLog({
      level: LOG_LEVELS.find((level) => level === values['log-level']),
      format: LOG_FORMATS.find((format) => format === values['log-format']),
    }),
  })
  const polluted = Object.keys(Object.prototype).join(', ') || 'nothing'
  process.stderr.write(`Object.prototype: ${polluted}\nended: ${reason}\n`, () => process.exit(0))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
