import path from 'node:path'

/**
 * How to start a server under test and point it to the scripted model. `{home}`, `{workspace}` and
 * `{modelUrl}` in words, variables and files stand for what a launch gives it.
 */
export interface Subject {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  /** Variables on top of our own. */
  readonly env: Readonly<Record<string, string>>
  /** Files to write into its home before it starts, by their name there. */
  readonly files: Readonly<Record<string, string>>
}

/** What a launch gives to a server. */
export interface Surroundings {
  /** A folder for its state, its own. */
  readonly home: string
  /** A folder to work in. */
  readonly workspace: string
  /** The base URL of the scripted model. */
  readonly modelUrl: string
}

/** The subject behind a command line: a server that we know how to set up, or any other. */
export function subjectOf(word: string, args: readonly string[]): Subject {
  // A server starts in a folder of its own: a path is meant from where we are.
  const command = word.includes(path.sep) ? path.resolve(word) : word
  const name = path.basename(command).replace(/\.(exe|cmd)$/, '')
  if (name === 'codex') return codex(command, args)
  if (name === 'heddle' && args.includes('serve')) return heddle(command, args)
  return {
    name,
    command,
    args,
    env: { HEDDLE_HOME: '{home}', OPENAI_BASE_URL: '{modelUrl}', OPENAI_API_KEY: 'none' },
    files: {},
  }
}

/** The reference server; words that are there already are left alone. */
function heddle(command: string, args: readonly string[]): Subject {
  const own: [string, string][] = [
    ['--home', '{home}'],
    ['--model-url', '{modelUrl}'],
  ]
  const added = own.filter(([option]) => !args.includes(option)).flat()
  return { name: 'heddle', command, args: [...args, ...added], env: {}, files: {} }
}

/** The real server, with everything off that would talk to anybody but the scripted model. */
function codex(command: string, args: readonly string[]): Subject {
  return {
    name: 'codex',
    command,
    args,
    env: { CODEX_HOME: '{home}' },
    files: { 'config.toml': CODEX_CONFIG },
  }
}

const CODEX_CONFIG = `model = "scripted"
model_provider = "scripted"
check_for_update_on_startup = false
suppress_unstable_features_warning = true

[model_providers.scripted]
name = "scripted"
base_url = "{modelUrl}"
wire_api = "responses"
requires_openai_auth = false
request_max_retries = 0
stream_max_retries = 2
stream_idle_timeout_ms = 30000

[analytics]
enabled = false

[tools.update_plan]
enabled = true

[features]
apps = false
default_mode_request_user_input = true
plugin_sharing = false
plugins = false
remote_plugin = false
shell_snapshot = false
`

/** A text with its placeholders filled in. */
export function fill(template: string, surroundings: Surroundings): string {
  return template.replaceAll(
    /\{(home|workspace|modelUrl)\}/g,
    (_, name: keyof Surroundings) => surroundings[name],
  )
}
