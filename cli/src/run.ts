import { HeddleError } from '@heddle/protocol'
import { Command, CommanderError } from 'commander'
import { changelogCommand } from './commands/changelog.ts'
import { checkCommand } from './commands/check/command.ts'
import { conformCommand } from './commands/conform/command.ts'
import { generateCommand } from './commands/generate/command.ts'
import { modelCommand } from './commands/model.ts'
import { recordCommand } from './commands/record.ts'
import { releaseCommand } from './commands/release.ts'
import { replayCommand } from './commands/replay/command.ts'
import { serveCommand } from './commands/serve.ts'
import { targetsCommand } from './commands/targets.ts'
import { viewCommand } from './commands/view.ts'
import { EXIT } from './exit.ts'
import { version } from './version.ts'

/** Runs one command line, without the program's name. Never throws for what a user can do wrong. */
export async function run(argv: readonly string[]): Promise<number> {
  let exit: number = EXIT.fine
  const done = (code: number) => {
    exit = code
  }
  const program = new Command('heddle')
    .description('The open toolkit for the agent app-server protocol.')
    .version(version(), '-V, --version', 'print the version')
    .addHelpText('after', EXAMPLES)
  for (const command of COMMANDS) program.addCommand(command(done))
  speakAsWeDo(program, 'heddle')
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exit
  } catch (error) {
    return explain(error)
  }
}

/** In the order in which they are needed. */
const COMMANDS = [
  generateCommand,
  targetsCommand,
  serveCommand,
  modelCommand,
  recordCommand,
  viewCommand,
  replayCommand,
  conformCommand,
  checkCommand,
  changelogCommand,
  releaseCommand,
]

/**
 * The library would end the process by itself, with exit codes of its own, and begin its errors otherwise. An option
 * belongs to the command behind which it stands.
 */
function speakAsWeDo(command: Command, name: string): void {
  command
    .exitOverride()
    .enablePositionalOptions()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'heddle: ')) })
    .showHelpAfterError(`See ${name} --help.`)
  for (const subcommand of command.commands) speakAsWeDo(subcommand, `${name} ${subcommand.name()}`)
}

const EXAMPLES = `
Examples:
  heddle generate typescript python --protocol 2026-11 --out sdk/
  heddle serve
  heddle record --out session.jsonl -- heddle serve
  heddle view session.jsonl
  heddle replay session.jsonl
  heddle conform server -- my-agent app-server
  heddle check --against 2026-11
  heddle changelog 2026-06 2026-11

Exit codes: 0 fine, 1 findings, 2 the command could not do its work.`

/** Says why it did not work. What is our own mistake keeps its stack. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.couldNotWork
  const text = error instanceof HeddleError ? `heddle: ${error.message}` : unexpected(error)
  process.stderr.write(`${text}\n`)
  return EXIT.couldNotWork
}

function unexpected(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `heddle: this is a fault of Heddle itself, please report it with the lines below.\n${trace}`
}
