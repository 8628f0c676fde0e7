import { execution, manifest, plugin } from '../../../maven/manifest.ts'
import type { EmitOptions } from '../../../target.ts'
import type { JavaModel } from '../model/java-model.ts'

/** The manifest, for Maven. */
export function pom(model: JavaModel, options: EmitOptions): string {
  const hasTests = options.only !== 'types'
  return manifest(model, options, {
    coordinates: model.packageName,
    properties: { 'maven.compiler.release': '17' },
    dependencies: [
      { group: 'com.fasterxml.jackson.core', artifact: 'jackson-databind', version: '2.21.8' },
      ...(hasTests ? [JUNIT] : []),
    ],
    compiler: plugin('compiler', '3.16.0', STRICT),
    tests: hasTests ? ON_THE_CLASS_PATH : null,
    plugins: plugin('javadoc', '3.12.0', DOCS),
  })
}

const JUNIT = {
  group: 'org.junit.jupiter',
  artifact: 'junit-jupiter',
  version: '6.1.3',
  scope: 'test',
} as const

const STRICT = `        <configuration>
          <showWarnings>true</showWarnings>
          <compilerArgs>
            <arg>-Xlint:all</arg>
            <arg>-Werror</arg>
          </compilerArgs>
        </configuration>
`

const ON_THE_CLASS_PATH = `        <configuration>
          <!-- On the class path, as in most programs; the compiler checks the module. -->
          <useModulePath>false</useModulePath>
        </configuration>
`

const DOCS = `        <configuration>
          <doclint>all,-missing</doclint>
          <failOnWarnings>true</failOnWarnings>
        </configuration>
${execution('jar')}`
