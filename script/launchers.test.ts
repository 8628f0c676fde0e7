import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'heddle-launchers-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
  })
  return { status, stdout, stderr }
}

describe('./heddle', () => {
  test('runs the sources, from any folder and through a link', () => {
    symlinkSync(path.join(root, 'heddle'), path.join(folder, 'linked'))
    expect(run('./linked', '--version')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    })
  })

  test('says in one sentence that nothing is installed', () => {
    copyFileSync(path.join(root, 'heddle'), path.join(folder, 'heddle'))
    const { status, stdout, stderr } = run('./heddle', '--version')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^heddle: nothing is installed in \S+ yet; run script\/quickstart .*\.\n$/)
  })
})

describe('the published command', () => {
  const main = path.join('bin', 'heddle.js')

  /** Lays out the command's package with this as its program. */
  function layOut(program: string): void {
    mkdirSync(path.join(folder, 'bin'))
    mkdirSync(path.join(folder, 'dist'))
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n')
    writeFileSync(path.join(folder, 'dist/main.js'), program)
    copyFileSync(path.join(root, 'cli', main), path.join(folder, main))
  }

  /** Makes Node say that it is another one. */
  const pretend = (version: string) =>
    `--import=data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`

  test.each(['8.17.0', '20.20.2', '22.12.0'])('says in one sentence that Node %s is too old', (version) => {
    layOut("console.log('it ran')\n")
    expect(run(process.execPath, pretend(version), main)).toEqual({
      status: 2,
      stdout: '',
      stderr: `heddle: this is Node ${version}; heddle needs Node 22.13 or later, see https://nodejs.org.\n`,
    })
  })

  test.each(['22.13.0', '24.0.0', '26.1.0'])('runs with Node %s', (version) => {
    layOut("console.log('it ran')\n")
    expect(run(process.execPath, pretend(version), main)).toEqual({
      status: 0,
      stdout: 'it ran\n',
      stderr: '',
    })
  })

  test('is silent about node:sqlite and nothing else', () => {
    const warn = (text: string) => `process.emitWarning('${text}', 'ExperimentalWarning')\n`
    layOut(warn('SQLite is an experimental feature and might change at any time') + warn('something real'))
    const { status, stderr } = run(process.execPath, main)
    expect(status).toBe(0)
    expect(stderr).not.toContain('SQLite')
    expect(stderr).toContain('ExperimentalWarning: something real')
  })
})
