import { packageVersion } from '../../../facts/release-number.ts'
import type { FileTree } from '../../../target.ts'
import { jsonText } from '../../../writer/json.ts'
import type { TypeScriptModel } from '../model/typescript-model.ts'
import { readme } from './readme.ts'
import { typesReadme } from './types-readme.ts'

/**
 * What makes a folder of sources an npm package.
 *
 * @param files the paths of its hand-written files
 * @param onlyTypes is there no client in it?
 * @param output does it know what turns are to answer?
 */
export function packageFiles(
  model: TypeScriptModel,
  files: Iterable<string>,
  onlyTypes: boolean,
  output: boolean,
): FileTree {
  const paths = [...files]
  const folders = ['src', 'test', 'examples'].filter((folder) =>
    paths.some((file) => file.startsWith(`${folder}/`)),
  )
  return new Map([
    ['.gitignore', 'node_modules/\ndist/\n.test/\n'],
    ['README.md', onlyTypes ? typesReadme(model) : readme(model, folders.includes('examples'), output)],
    ['package.json', `${JSON.stringify(manifest(model, paths, onlyTypes, output), null, 2)}\n`],
    ['tsconfig.json', jsonText(tsconfig)],
    ['tsconfig.test.json', jsonText({ compilerOptions: testOptions, include: folders })],
  ])
}

function manifest(
  model: TypeScriptModel,
  files: readonly string[],
  onlyTypes: boolean,
  output: boolean,
): object {
  const tests = files.filter((file) => file.startsWith('test/') && file.endsWith('.test.ts'))
  const built = tests.map((file) => `.test/${file.replace(/\.ts$/, '.js')}`)
  const entries = {
    './stdio': entry('stdio'),
    './websocket': entry('websocket'),
    ...(output ? { './output': entry('output') } : {}),
  }
  return {
    name: model.packageName,
    version: packageVersion(model),
    description: `${model.name} ${model.version}: ${onlyTypes ? 'the types' : 'a client'} for TypeScript and JavaScript`,
    license: 'Apache-2.0',
    keywords: ['agent', 'app-server', 'json-rpc', onlyTypes ? 'types' : 'client'],
    type: 'module',
    engines: { node: '>=20' },
    sideEffects: false,
    exports: { '.': entry('index'), ...(onlyTypes ? {} : entries) },
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

const testOptions = { ...compilerOptions, rootDir: '.', outDir: '.test' }
