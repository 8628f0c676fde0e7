import type { EmitOptions } from '../../../target.ts'
import type { PythonModel } from '../model/python-model.ts'
import { plain } from '../text/invisible.ts'
import { LINE_WIDTH } from '../text/layout.ts'
import { packageVersion } from './release.ts'

/**
 * `pyproject.toml`: what the package is, what it depends on, and how it is checked.
 *
 * @param folders those that have sources
 */
export function manifest(model: PythonModel, only: EmitOptions['only'], folders: readonly string[]): string {
  const { distribution, module } = model.package
  const listed = folders.map((folder) => `"${folder}"`).join(', ')
  const what = only === 'types' ? 'Types' : 'Client'
  return `# ${model.provenance}
[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "${distribution}"
version = "${packageVersion(model)}"
description = "${what} of the agent app-server protocol ${plain(model.version)}"
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
dependencies = ["pydantic>=2.12,<3", "typing-extensions>=4.14"]

[project.optional-dependencies]
${only === 'types' ? '' : WEBSOCKET}dev = [
    "hatchling==1.33.0",
    "mypy==2.4.1",
    "pydantic==2.14.3",
    "pytest==9.2.0",
    "ruff==0.17.6",
${only === 'types' ? '' : WEBSOCKET_DEV}]

[tool.hatch.build.targets.wheel]
packages = ["src/${module}"]

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

[tool.ruff.lint.isort]
known-local-folder = ["support"]
`
}

const WEBSOCKET = `websocket = ["websockets>=15,<18"]
`

const WEBSOCKET_DEV = `    "websockets==17.1",
`
