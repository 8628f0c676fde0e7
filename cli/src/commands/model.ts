import { spawn } from 'node:child_process'
import { once } from 'node:events'
import os from 'node:os'
import { HeddleError, whyNot } from '@heddle/protocol'
import { Command } from 'commander'
import { type Done, EXIT, SIGNALLED } from '../exit.ts'
import { parseNatural } from '../options.ts'

interface Options {
  readonly script: string
  readonly port?: number
  readonly quiet?: true
}

/** `heddle model`: a model that says what a file tells it to. */
export function modelCommand(done: Done): Command {
  return new Command('model')
    .summary('run a model that says what is in a file')
    .description(
      'Runs a model endpoint on this machine that answers each request with the next step of a script, streamed:\nby the OpenAI Responses API and by Chat Completions. Behind the last step it says that it is done.\nWith a command, {modelUrl} in its words is where the model is, and its end is the end of the model.',
    )
    .argument('[command...]', 'what to run meanwhile, behind --')
    .requiredOption('--script <file>', 'what to answer, as JSON')
    .option('--port <port>', 'where to listen on 127.0.0.1 (default: any port)', parseNatural)
    .option('--quiet', 'do not tell of each request')
    .addHelpText(
      'after',
      `
Examples:
  heddle model --script hello.json --port 8080
  heddle model --script hello.json -- my-agent exec --model-url {modelUrl} "Say hello"`,
    )
    .action(async (words: string[], { script, port, quiet }: Options) => {
      const { readModelScript, startModel } = await import('@heddle/conformance')
      const steps = await readModelScript(script)
      const tell = (number: number) => {
        const what = number <= steps.length ? `step ${number} of ${steps.length}` : 'no step is left'
        if (quiet !== true) process.stderr.write(`request ${number}: ${what}\n`)
      }
      const model = await startModel({ ...(port === undefined ? {} : { port }), asked: tell })
      model.script(...steps)
      try {
        if (words.length > 0) done(await runMeanwhile(words.map((word) => fillIn(word, model.url))))
        else {
          process.stdout.write(`${model.url}\n`)
          const [signal] = await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
          done(signal === 'SIGINT' ? EXIT.fine : SIGNALLED + os.constants.signals.SIGTERM)
        }
      } finally {
        await model.close()
      }
    })
}

const fillIn = (word: string, url: string): string => word.replaceAll('{modelUrl}', url)

/** @returns the exit code of the command */
async function runMeanwhile([command = '', ...args]: readonly string[]): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit' })
  const stop = (signal: NodeJS.Signals) => void child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
    return code ?? SIGNALLED + (signal === null ? 0 : os.constants.signals[signal])
  } catch (error) {
    throw new HeddleError(
      `The command ${command} cannot be started: ${whyNot(error)}. Name a program that is on the PATH, or its full path.`,
      { cause: error },
    )
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
  }
}
