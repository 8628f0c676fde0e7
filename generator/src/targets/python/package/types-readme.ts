import type { PythonModel } from '../model/python-model.ts'
import { plain } from '../text/invisible.ts'
import { packageVersion } from './release.ts'
import { valuesGuide } from './values-guide.ts'

/** How to use a package that has the types alone. */
export function typesReadme(model: PythonModel): string {
  const { distribution } = model.package
  return `# ${distribution}

The types of the agent app-server protocol, version **${plain(model.version)}**, for Python 3.10 and later. Built on
pydantic 2; fully typed. There is no client in it.

${model.provenance}

${valuesGuide(model)}
## Package

Version ${packageVersion(model)} stands for protocol ${plain(model.version)}. \`pip install .\` installs it. \`pip install -e '.[dev]'\`
and then \`ruff format --check\`, \`ruff check\`, \`mypy\`, \`pytest\` check it. Licence: Apache-2.0.
`
}
