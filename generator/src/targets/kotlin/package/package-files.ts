import { packageVersion } from '../../../facts/release-number.ts'
import type { EmitOptions, FileTree } from '../../../target.ts'
import type { KotlinModel } from '../model/kotlin-model.ts'
import { readme } from './readme.ts'

/** What makes a folder of sources a package that Maven builds and publishes. */
export function packageFiles(model: KotlinModel, options: EmitOptions): FileTree {
  return new Map([
    ['.editorconfig', EDITOR_CONFIG],
    ['.gitignore', 'target/\n'],
    ['README.md', readme(model, options)],
    ['pom.xml', manifest(model, options)],
  ])
}

/** The compiler and its plugins, which go together. */
const KOTLIN = '2.4.10'

const EDITOR_CONFIG = `root = true

[*.{kt,kts}]
charset = utf-8
end_of_line = lf
indent_size = 4
indent_style = space
insert_final_newline = true
max_line_length = 140
ktlint_code_style = ktlint_official

# What is generated has lines as long as the names of the protocol.
[{src/main/kotlin/**/{types,events}/*.kt,**/{Approvals,Client,ClientOptions,Handlers,VectorCodecs,Version}.kt}]
max_line_length = off
`

function manifest(model: KotlinModel, { only }: EmitOptions): string {
  const { group, artifact } = model.coordinates
  const dependencies = [
    dependency('org.jetbrains.kotlin', 'kotlin-stdlib', KOTLIN),
    only === 'types' ? '' : dependency('org.jetbrains.kotlinx', 'kotlinx-coroutines-core', '1.11.0'),
    dependency('org.jetbrains.kotlinx', 'kotlinx-serialization-json', '1.11.0'),
    dependency('org.jetbrains.kotlin', 'kotlin-test-junit5', KOTLIN, 'test'),
    dependency('org.junit.jupiter', 'junit-jupiter', '5.14.4', 'test'),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0"
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>

  <groupId>${group}</groupId>
  <artifactId>${artifact}</artifactId>
  <version>${packageVersion(model)}</version>

  <name>${artifact}</name>
  <description>${xml(`Client of the agent app-server protocol ${model.version}`)}</description>
  <!-- Where this package is kept is for its publisher to say: url, scm and developers are asked for by Maven Central. -->
  <licenses>
    <license>
      <name>Apache-2.0</name>
      <url>https://www.apache.org/licenses/LICENSE-2.0.txt</url>
      <distribution>repo</distribution>
    </license>
  </licenses>

  <properties>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <kotlin.code.style>official</kotlin.code.style>
  </properties>

  <dependencies>
${dependencies.join('')}  </dependencies>

  <build>
    <sourceDirectory>src/main/kotlin</sourceDirectory>
    <testSourceDirectory>src/test/kotlin</testSourceDirectory>
    <plugins>
      <plugin>
        <groupId>org.jetbrains.kotlin</groupId>
        <artifactId>kotlin-maven-plugin</artifactId>
        <version>${KOTLIN}</version>
        <executions>
          <execution>
            <id>compile</id>
            <goals>
              <goal>compile</goal>
            </goals>
            <configuration>
              <args>
                <arg>-Werror</arg>
                <arg>-Xexplicit-api=strict</arg>
              </args>
            </configuration>
          </execution>
          <execution>
            <id>test-compile</id>
            <goals>
              <goal>test-compile</goal>
            </goals>
            <configuration>
              <sourceDirs>
                <sourceDir>src/test/kotlin</sourceDir>
                <sourceDir>examples</sourceDir>
              </sourceDirs>
            </configuration>
          </execution>
        </executions>
        <configuration>
          <jvmTarget>17</jvmTarget>
          <compilerPlugins>
            <plugin>kotlinx-serialization</plugin>
          </compilerPlugins>
          <args>
            <arg>-Werror</arg>
          </args>
        </configuration>
        <dependencies>
          <dependency>
            <groupId>org.jetbrains.kotlin</groupId>
            <artifactId>kotlin-maven-serialization</artifactId>
            <version>${KOTLIN}</version>
          </dependency>
        </dependencies>
      </plugin>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-surefire-plugin</artifactId>
        <version>3.5.4</version>
      </plugin>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-source-plugin</artifactId>
        <version>3.3.1</version>
        <executions>
          <execution>
            <goals>
              <goal>jar-no-fork</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
`
}

function dependency(group: string, artifact: string, version: string, scope?: string): string {
  return `    <dependency>
      <groupId>${group}</groupId>
      <artifactId>${artifact}</artifactId>
      <version>${version}</version>
${scope === undefined ? '' : `      <scope>${scope}</scope>\n`}    </dependency>
`
}

/** Text for an element. A version may be somebody else's: what XML cannot have is left out. */
function xml(text: string): string {
  return text
    .replaceAll(/[^\P{C}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
