import type { ProtocolModel } from '@heddle/protocol'
import type { FileTree } from '../../target.ts'
import { jsonText } from '../../writer/json.ts'
import { packageVersion } from './package-version.ts'
import { readme } from './readme.ts'

/** What makes a folder of sources an npm package. */
export function packageFiles(model: ProtocolModel, runtime: readonly string[]): FileTree {
  const tests = runtime.filter((file) => file.startsWith('test/') && file.endsWith('.test.ts'))
  return new Map([
    ['.gitignore', 'node_modules/\ndist/\n.test/\n'],
    ['README.md', readme(model)],
    ['package.json', `${JSON.stringify(manifest(model, tests), null, 2)}\n`],
    ['tsconfig.json', jsonText(tsconfig)],
    ['tsconfig.test.json', jsonText(tsconfigTest)],
  ])
}

function manifest(model: ProtocolModel, tests: readonly string[]): object {
  const built = tests.map((file) => `.test/${file.replace(/\.ts$/, '.js')}`)
  return {
    name: '@heddle/client',
    version: packageVersion(model),
    description: `${model.name} ${model.version}: a client for TypeScript and JavaScript`,
    license: 'Apache-2.0',
    keywords: ['agent', 'app-server', 'json-rpc', 'client'],
    type: 'module',
    engines: { node: '>=20' },
    sideEffects: false,
    exports: { '.': entry('index'), './stdio': entry('stdio') },
    files: ['dist', 'src'],
    scripts: {
      build: 'tsc',
      prepack: 'npm run build',
      test: `tsc -p tsconfig.test.json && node --test ${built.join(' ')}`,
    },
    devDependencies: { '@types/node': '24.19.2', typescript: '7.0.2' },
  }
}

const entry = (name: string): object => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` })

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'esnext.disposable'],
  module: 'nodenext',
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  rewriteRelativeImportExtensions: true,
  skipLibCheck: true,
}

const tsconfig = {
  compilerOptions: {
    ...compilerOptions,
    declaration: true,
    declarationMap: true,
    sourceMap: true,
    rootDir: 'src',
    outDir: 'dist',
  },
  include: ['src'],
}

const tsconfigTest = {
  compilerOptions: { ...compilerOptions, rootDir: '.', outDir: '.test' },
  include: ['src', 'test', 'examples'],
}
