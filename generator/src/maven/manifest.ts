import type { ProtocolModel } from '@heddle/protocol'
import { packageVersion } from '../facts/release-number.ts'
import type { EmitOptions } from '../target.ts'
import type { Coordinates } from './coordinates.ts'

/** What a `pom.xml` says that is not the same for every language. Texts of XML have lines of their own, indented. */
export interface Manifest {
  readonly coordinates: Coordinates
  readonly properties: Readonly<Record<string, string>>
  readonly dependencies: readonly Dependency[]
  /** Where sources are, if not where Maven looks for them. */
  readonly folders?: string
  /** What compiles. */
  readonly compiler: string
  /** Options of what runs the tests; null where there are none. */
  readonly tests: string | null
  /** What else there is to do. */
  readonly plugins?: string
}

export interface Dependency {
  readonly group: string
  readonly artifact: string
  readonly version: string
  readonly scope?: 'test'
}

/** A `pom.xml`: what Maven needs to build a package and to publish it. */
export function manifest(model: ProtocolModel, { only }: EmitOptions, parts: Manifest): string {
  const { group, artifact } = parts.coordinates
  const what = only === 'types' ? 'Types' : 'Client'
  const properties = Object.entries({ ...parts.properties, 'project.build.sourceEncoding': 'UTF-8' })
  return `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0"
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>

  <groupId>${group}</groupId>
  <artifactId>${artifact}</artifactId>
  <version>${packageVersion(model)}</version>
  <packaging>jar</packaging>

  <name>${artifact}</name>
  <description>${escaped(`${what} of the agent app-server protocol ${model.version}`)}</description>
  <!-- Where this package is kept is for its publisher to say: Maven Central asks for url, scm and developers. -->

  <licenses>
    <license>
      <name>Apache-2.0</name>
      <url>https://www.apache.org/licenses/LICENSE-2.0.txt</url>
      <distribution>repo</distribution>
    </license>
  </licenses>

  <properties>
${properties.map(([name, value]) => `    <${name}>${value}</${name}>\n`).join('')}  </properties>

  <dependencies>
${parts.dependencies.map(dependency).join('')}  </dependencies>

  <build>
${parts.folders ?? ''}    <plugins>
${parts.compiler}${JAR}${parts.tests === null ? '' : plugin('surefire', '3.6.1', parts.tests)}${SOURCES}${parts.plugins ?? ''}    </plugins>
  </build>
</project>
`
}

function dependency({ group, artifact, version, scope }: Dependency): string {
  return `    <dependency>
      <groupId>${group}</groupId>
      <artifactId>${artifact}</artifactId>
      <version>${version}</version>
${scope === undefined ? '' : `      <scope>${scope}</scope>\n`}    </dependency>
`
}

/** One of the plugins of Maven itself. */
export function plugin(name: string, version: string, inside = ''): string {
  return `      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-${name}-plugin</artifactId>
        <version>${version}</version>
${inside}      </plugin>
`
}

/** Has a plugin reach one goal whenever the package is built. */
export const execution = (goal: string): string => `        <executions>
          <execution>
            <goals>
              <goal>${goal}</goal>
            </goals>
          </execution>
        </executions>
`

const JAR = plugin('jar', '3.5.1')
/** Whoever steps into the package sees its sources. */
const SOURCES = plugin('source', '3.4.0', execution('jar-no-fork'))

/** Text for an element. A version may be somebody else's: what XML cannot have is left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\P{C}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
