import { type Dependency, manifest } from '../../../maven/manifest.ts'
import type { EmitOptions } from '../../../target.ts'
import type { KotlinModel } from '../model/kotlin-model.ts'

/** The manifest, for Maven. */
export function pom(model: KotlinModel, options: EmitOptions): string {
  return manifest(model, options, {
    coordinates: model.packageName,
    properties: { 'kotlin.code.style': 'official' },
    dependencies: [
      kotlin('kotlin-stdlib'),
      ...(options.only === 'types' ? [] : [kotlinx('kotlinx-coroutines-core')]),
      kotlinx('kotlinx-serialization-json'),
      { ...kotlin('kotlin-test-junit5'), scope: 'test' },
      { group: 'org.junit.jupiter', artifact: 'junit-jupiter', version: '5.14.4', scope: 'test' },
    ],
    folders: FOLDERS,
    compiler: COMPILER,
    tests: '',
  })
}

/** The compiler and its plugins, which go together. */
const KOTLIN = '2.4.10'
/** What is not a part of the language: coroutines and serialization. */
const KOTLINX = '1.11.0'

const kotlin = (artifact: string): Dependency => ({
  group: 'org.jetbrains.kotlin',
  artifact,
  version: KOTLIN,
})
const kotlinx = (artifact: string): Dependency => ({
  group: 'org.jetbrains.kotlinx',
  artifact,
  version: KOTLINX,
})

const FOLDERS = `    <sourceDirectory>src/main/kotlin</sourceDirectory>
    <testSourceDirectory>src/test/kotlin</testSourceDirectory>
`

const COMPILER = `      <plugin>
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
`
