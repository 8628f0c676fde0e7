import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { bundle } from './support/bundle.ts'

/** In the order in which they need one another: each is compiled against what the ones before declare. */
const packages = ['protocol', 'generator', 'reference-server', 'conformance', 'cli']

/** Of these the modules become a few files: clients of the server wait for them to be loaded. */
const bundled: Readonly<Record<string, readonly string[]>> = {
  protocol: ['index', 'workshop'],
  'reference-server': ['index'],
  cli: ['main'],
}

const root = path.resolve(import.meta.dirname, '..')

// Packed with the protocol: models and validators of the released versions.
const { status } = spawnSync(process.execPath, ['protocol/script/compile.ts'], {
  cwd: root,
  stdio: 'inherit',
})
if (status !== 0) process.exit(1)

for (const name of packages) {
  const dist = path.join(root, name, 'dist')
  rmSync(dist, { recursive: true, force: true })
  const { status } = spawnSync('tsc', ['-p', path.join(root, name, 'tsconfig.build.json')], {
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error(`script/build: ${name} does not compile; see above.`)
    process.exit(1)
  }
  const entries = bundled[name]
  if (entries !== undefined) await bundle(dist, entries)
  // What the generator copies into clients is source code of other languages, or meant to stay TypeScript.
  for (const runtime of globSync('src/targets/*/runtime', { cwd: path.join(root, name) }))
    cpSync(path.join(root, name, runtime), path.join(dist, path.relative('src', runtime)), {
      recursive: true,
    })
  // What becomes part of pages is read as text.
  for (const file of globSync('src/page/browser/*.{ts,css}', { cwd: path.join(root, name) }))
    addPagePart(path.join(root, name, file), path.join(dist, path.relative('src', path.dirname(file))))
  // npm packs a licence only from the package's own folder.
  copyFileSync(path.join(root, 'LICENSE'), path.join(root, name, 'LICENSE'))
}

/** A style as it is, a script without its types. */
function addPagePart(file: string, folder: string): void {
  const { name, ext } = path.parse(file)
  if (name.endsWith('.d')) return
  mkdirSync(folder, { recursive: true })
  const text = readFileSync(file, 'utf8')
  if (ext === '.css') writeFileSync(path.join(folder, `${name}.css`), text)
  else writeFileSync(path.join(folder, `${name}.js`), stripTypeScriptTypes(text))
}
