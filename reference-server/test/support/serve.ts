/** Runs the server in a process of its own, as the command line does. */
import { parseArgs } from 'node:util'
import { serveStdio } from '../../src/index.ts'

const { values } = parseArgs({
  options: {
    home: { type: 'string' },
    'model-url': { type: 'string' },
    model: { type: 'string' },
    'model-key-env': { type: 'string' },
  },
})

try {
  const reason = await serveStdio({
    home: values.home ?? '.',
    modelUrl: values['model-url'],
    modelName: values.model,
    modelKeyEnv: values['model-key-env'],
  })
  process.stderr.write(`ended: ${reason}\n`, () => process.exit(0))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
