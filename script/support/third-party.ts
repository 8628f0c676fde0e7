import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A client that others wrote for the real server, as it is on npm; all that it is told is where the server is. */
const PACKAGES = ['ai-sdk-provider-codex-cli@1.4.1', 'ai@6.0.326']

const TURN = `
import { generateText } from 'ai'
import { createCodexAppServer } from 'ai-sdk-provider-codex-cli'
const provider = createCodexAppServer({ defaultSettings: { codexPath: process.argv[2], cwd: process.cwd() } })
try {
  const { text, finishReason } = await generateText({ model: provider('built-in'), prompt: 'Hello, are you there?' })
  console.log(JSON.stringify({ text, finishReason }))
} finally {
  await provider.close()
}
`

/**
 * Lets the client run a turn with the reference server.
 *
 * @param folder where it is installed and run; emptied first
 * @throws Error when the turn does not end as it must
 */
export function thirdPartyTurn(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'turn.mjs'), TURN)
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  execFileSync('npm', ['install', '--prefix', folder, ...quiet, ...PACKAGES], { stdio: 'inherit' })
  const said = execFileSync(process.execPath, ['turn.mjs', path.resolve('heddle')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HEDDLE_HOME: path.resolve(folder, 'home') },
    timeout: 120_000,
  })
  const told = JSON.parse(
    said
      .trimEnd()
      .split('\n')
      .find((line) => line.startsWith('{')) ?? '{}',
  )
  if (told.finishReason !== 'stop' || !told.text?.includes('Hello, are you there?'))
    throw new Error(`the turn came to ${said}`)
}
