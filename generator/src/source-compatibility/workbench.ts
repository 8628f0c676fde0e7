import type { ProtocolModel } from '@heddle/protocol'
import { Project, type SourceFile, ts } from 'ts-morph'
import { typescript } from '../targets/typescript/index.ts'
import { packageName } from '../targets/typescript/package/package-name.ts'
import { AGES, type Age, type Both } from './both.ts'

/** What a compiler has against a file, and where. */
export interface Complaint {
  /** From 1. */
  readonly line: number
  readonly code: number
  readonly message: string
}

/** The name by which code imports a client. */
const PACKAGE = packageName({})

/** What a package hands out, by the path under which it is imported. */
export const ENTRIES: ReadonlyMap<string, string> = new Map([
  [PACKAGE, 'src/index.ts'],
  [`${PACKAGE}/stdio`, 'src/stdio.ts'],
  [`${PACKAGE}/websocket`, 'src/websocket.ts'],
])

/** The settings of `tsc --init` as far as they decide what compiles. */
const SETTINGS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  types: [],
}

/**
 * Both clients, each installed in a folder of its own, and a compiler. Code is compiled in either folder and finds the
 * client there under the name that its users import. Nothing is on the disk.
 */
export class Workbench {
  readonly #project = new Project({
    useInMemoryFileSystem: true,
    skipFileDependencyResolution: true,
    compilerOptions: SETTINGS,
  })

  constructor(models: Both<ProtocolModel>) {
    for (const age of AGES) this.#install(age, models[age])
  }

  /** A file of a client, if it has it. */
  file(age: Age, path: string): SourceFile | undefined {
    return this.#project.getSourceFile(`${installed(age)}/${path}`)
  }

  /** Puts the same modules beside both clients; those of the same name are replaced. */
  write(modules: ReadonlyMap<string, string>): void {
    for (const age of AGES)
      for (const [name, text] of modules)
        this.#project.createSourceFile(`/${age}/${name}`, text, { overwrite: true })
  }

  complaints(age: Age, module: string): readonly Complaint[] {
    const file = this.#project.getSourceFileOrThrow(`/${age}/${module}`)
    const program = this.#project.getProgram()
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((one) => ({
      line: one.getLineNumber() ?? 1,
      code: one.getCode(),
      message: ts.flattenDiagnosticMessageText(one.compilerObject.messageText, '\n'),
    }))
  }

  #install(age: Age, model: ProtocolModel): void {
    for (const [path, text] of typescript.emit(model))
      if (path.startsWith('src/')) this.#project.createSourceFile(`${installed(age)}/${path}`, text)
    const exported = [...ENTRIES].map(([name, path]) => [name.replace(PACKAGE, '.'), { types: `./${path}` }])
    this.#json(`${installed(age)}/package.json`, {
      name: PACKAGE,
      type: 'module',
      exports: Object.fromEntries(exported),
    })
    this.#json(`/${age}/package.json`, { type: 'module' })
  }

  #json(path: string, value: unknown): void {
    this.#project.getFileSystem().writeFileSync(path, JSON.stringify(value))
  }
}

const installed = (age: Age): string => `/${age}/node_modules/${PACKAGE}`
