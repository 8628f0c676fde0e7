import type { ProtocolModel } from '@heddle/protocol'
import type { FileTree } from '../../target.ts'
import { LINE_WIDTH } from './layout.ts'
import { readme } from './readme.ts'
import { packageVersion } from './version.ts'

/** What makes a folder of sources a Python package. */
export function packageFiles(model: ProtocolModel): FileTree {
  return new Map([
    [
      '.gitignore',
      ['.mypy_cache/', '.pytest_cache/', '.ruff_cache/', '.venv/', '__pycache__/', 'dist/', ''].join('\n'),
    ],
    ['README.md', readme(model)],
    ['pyproject.toml', manifest(model)],
  ])
}

function manifest(model: ProtocolModel): string {
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
include = ["src", "tests", "examples"]

[tool.mypy]
strict = true
python_version = "3.10"
files = ["src", "tests", "examples"]
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
