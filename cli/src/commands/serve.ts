import os from 'node:os'
import path from 'node:path'
import { Command } from 'commander'
import { type Done, EXIT } from '../exit.ts'

interface Options {
  readonly home: string
  readonly modelUrl?: string
  readonly model?: string
  readonly modelKeyEnv: string
}

/** `heddle serve`: the reference server, on stdin and stdout. */
export function serveCommand(done: Done): Command {
  return new Command('serve')
    .summary('run the reference server on stdin and stdout')
    .description(
      'Runs the reference server: one JSON message a line on stdin and stdout, everything else on stderr.\nWithout --model-url a small model answers that is built in and needs no network.',
    )
    .option(
      '--home <dir>',
      'where threads are stored',
      process.env.HEDDLE_HOME ?? path.join(os.homedir(), '.heddle'),
    )
    .option('--model-url <url>', 'an endpoint that speaks the OpenAI Responses API, such as https://host/v1')
    .option('--model <name>', 'the model to ask for')
    .option(
      '--model-key-env <name>',
      'environment variable that holds the key of the endpoint',
      'OPENAI_API_KEY',
    )
    .addHelpText(
      'after',
      `
Examples:
  heddle serve
  heddle serve --home ./state --model-url http://127.0.0.1:8080/v1 --model my-model`,
    )
    .action(async (options: Options) => {
      const { serveStdio } = await import('@heddle/reference-server')
      await serveStdio({
        home: path.resolve(options.home),
        modelKeyEnv: options.modelKeyEnv,
        ...(options.modelUrl === undefined ? {} : { modelUrl: options.modelUrl }),
        ...(options.model === undefined ? {} : { modelName: options.model }),
      })
      done(EXIT.fine)
    })
}
