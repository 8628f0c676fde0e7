import type { EmitOptions, FileTree } from '../../../target.ts'
import type { PythonModel } from '../model/python-model.ts'
import { manifest } from './manifest.ts'
import { readme } from './readme.ts'
import { typesReadme } from './types-readme.ts'
import { vectorTypesFile } from './vector-types.ts'

/**
 * What makes a folder of sources a Python package.
 *
 * @param files the paths of its files
 */
export function packageFiles(
  model: PythonModel,
  only: EmitOptions['only'],
  files: Iterable<string>,
): FileTree {
  const paths = [...files]
  const folders = FOLDERS.filter((folder) => paths.some((file) => file.startsWith(`${folder}/`)))
  return new Map([
    ['.gitignore', `# ${model.provenance}\n${IGNORED.join('\n')}\n`],
    ['README.md', only === 'types' ? typesReadme(model) : readme(model, folders.includes('examples'))],
    ['pyproject.toml', manifest(model, only, folders)],
    ['tests/support/vector_types.py', vectorTypesFile(model)],
  ])
}

const FOLDERS = ['src', 'tests', 'examples']

const IGNORED = ['.mypy_cache/', '.pytest_cache/', '.ruff_cache/', '.venv/', '__pycache__/', 'dist/']
