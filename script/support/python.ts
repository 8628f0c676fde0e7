import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

/** A Python of the scripts' own, so that nothing is installed into that of the machine. Kept between runs. */
const venv = '.cache/python'
export const PYTHON = `${venv}/bin/python`

/**
 * Makes a Python that has what a generated package depends on. The package itself is not installed: it is read
 * from its folder, through PYTHONPATH, so that this Python serves every version of it.
 *
 * @param sdk folder of a generated Python package
 * @throws Error that says what the machine lacks, or why pip failed
 */
export function preparePython(sdk: string): void {
  if (runs(PYTHON, 'import pydantic')) return
  if (!runs('python3', 'import sys, ensurepip, venv; assert sys.version_info >= (3, 10)'))
    throw new Error('python3, 3.10 or later, with its module venv, is not on this machine')
  rmSync(venv, { recursive: true, force: true })
  try {
    execFileSync('python3', ['-m', 'venv', venv], { stdio: 'pipe' })
    execFileSync(PYTHON, ['-m', 'pip', 'install', '--quiet', `./${sdk}`], { stdio: 'pipe' })
  } catch (error) {
    rmSync(venv, { recursive: true, force: true })
    const said = (error as { stderr?: Buffer }).stderr?.toString().trim()
    throw new Error(`a Python environment could not be made in ${venv}: ${said || error}`)
  }
}

function runs(python: string, program: string): boolean {
  return spawnSync(python, ['-c', program], { stdio: 'ignore' }).status === 0
}
