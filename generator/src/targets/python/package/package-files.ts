import type { FileTree } from '../../../target.ts'
import type { PythonModel } from '../model/python-model.ts'
import { stringLiteral } from '../names/names.ts'
import { LINE_WIDTH } from '../text/layout.ts'
import { readme } from './readme.ts'
import { packageVersion } from './version.ts'

/**
 * What makes a folder of sources a Python package.
 *
 * @param files the paths of its files
 */
export function packageFiles(model: PythonModel, files: Iterable<string>): FileTree {
  const paths = [...files]
  const folders = FOLDERS.filter((folder) => paths.some((file) => file.startsWith(`${folder}/`)))
  return new Map([
    [
      '.gitignore',
      ['.mypy_cache/', '.pytest_cache/', '.ruff_cache/', '.venv/', '__pycache__/', 'dist/', ''].join('\n'),
    ],
    ['README.md', readme(model, folders.includes('examples'))],
    ['pyproject.toml', manifest(model, folders)],
  ])
}

const FOLDERS = ['src', 'tests', 'examples']

function manifest(model: PythonModel, folders: readonly string[]): string {
  const listed = folders.map(stringLiteral).join(', ')
  return `[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "heddle-client"
version = "${packageVersion(model)}"
description = "Client of the agent app-server protocol ${model.version}"
readme = "README.md"
license = "Apache-2.0"
license-files = ["LICENSE"]
requires-python = ">=3.10"
keywords = ["agent", "app-server", "asyncio", "client", "json-rpc"]
classifiers = [
    "Framework :: AsyncIO",
    "Framework :: Pydantic :: 2",
    "Operating System :: OS Independent",
    "Programming Language :: Python :: 3 :: Only",
    "Typing :: Typed",
]
dependencies = ["pydantic>=2.11,<3"]

[project.optional-dependencies]
dev = [
    "hatchling==1.33.0",
    "mypy==2.4.1",
    "pydantic==2.14.3",
    "pytest==9.2.0",
    "ruff==0.17.6",
]

[tool.hatch.build.targets.wheel]
packages = ["src/heddle_client"]

[tool.hatch.build.targets.sdist]
include = [${listed}]

[tool.mypy]
strict = true
python_version = "3.10"
files = [${listed}]
mypy_path = ["src", "tests"]
explicit_package_bases = true

[tool.pytest.ini_options]
pythonpath = ["src", "tests"]
testpaths = ["tests"]

[tool.ruff]
line-length = ${LINE_WIDTH}
target-version = "py310"
src = ["src", "tests"]

[tool.ruff.lint]
select = ["ASYNC", "B", "C4", "E", "F", "I", "PIE", "RUF", "SIM", "UP", "W"]
# Long lines are the formatter's business; prose may use the characters of prose.
ignore = ["E501", "RUF001", "RUF002", "RUF003"]
`
}
