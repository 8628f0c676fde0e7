import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** In whose folders `dist` is. */
const PACKAGES = ['protocol', 'generator', 'reference-server', 'conformance', 'cli']

/** Builds the packages for slow tests: what is packed, and what has to start hundreds of times, comes from there. */
export function setup(): void {
  execFileSync(process.execPath, ['script/build.ts'], { cwd: root, stdio: 'inherit' })
}

export function teardown(): void {
  for (const name of PACKAGES) rmSync(path.join(root, name, 'dist'), { recursive: true, force: true })
}
