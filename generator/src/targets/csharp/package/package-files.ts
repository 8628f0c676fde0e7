import type { FileTree } from '../../../target.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { projectFile, solutionFile } from './manifest.ts'
import { readme } from './readme.ts'
import { vectorTypesFile } from './vector-types.ts'
import { versionFile } from './version-file.ts'

/**
 * What makes a folder of sources a package.
 *
 * @param files the paths of its files
 */
export function packageFiles(model: CSharpModel, files: Iterable<string>): FileTree {
  const { packageName, options } = model
  const own = `src/${packageName}/${packageName}.csproj`
  const projects = [own, ...[...files].filter((path) => path.endsWith('.csproj'))]
  const tests: [string, string][] =
    options.only === 'types' ? [] : [[`tests/${packageName}.Tests/VectorTypes.cs`, vectorTypesFile(model)]]
  return new Map([
    ['.gitignore', ['artifacts/', 'bin/', 'obj/', ''].join('\n')],
    [`${packageName}.sln`, solutionFile(projects)],
    ['README.md', readme(model)],
    [own, projectFile(model)],
    [`src/${packageName}/ProtocolVersion.cs`, versionFile(model)],
    ...tests,
  ])
}
