import { packageVersion } from '../../../facts/release-number.ts'
import type { EmitOptions } from '../../../target.ts'
import type { JavaModel } from '../model/java-model.ts'

/** The manifest, for Maven. */
export function pom(model: JavaModel, { only }: EmitOptions): string {
  const { group, artifact } = model.packageName
  const what = only === 'types' ? 'Types' : 'Client'
  const [junit, surefire] = only === 'types' ? ['', ''] : [JUNIT, SUREFIRE]
  return `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0"
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>

  <groupId>${group}</groupId>
  <artifactId>${artifact}</artifactId>
  <version>${xml(packageVersion(model))}</version>
  <packaging>jar</packaging>

  <name>${artifact}</name>
  <description>${what} of the agent app-server protocol ${xml(model.version)}</description>
  <!-- Whoever publishes this says where it is from: url, scm, developers. -->

  <licenses>
    <license>
      <name>Apache-2.0</name>
      <url>https://www.apache.org/licenses/LICENSE-2.0.txt</url>
      <distribution>repo</distribution>
    </license>
  </licenses>

  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <jackson.version>2.21.8</jackson.version>${only === 'types' ? '' : '\n    <junit.version>6.1.3</junit.version>'}
  </properties>

  <dependencies>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>\${jackson.version}</version>
    </dependency>${junit}
  </dependencies>

  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.16.0</version>
        <configuration>
          <showWarnings>true</showWarnings>
          <compilerArgs>
            <arg>-Xlint:all</arg>
            <arg>-Werror</arg>
          </compilerArgs>
        </configuration>
      </plugin>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-jar-plugin</artifactId>
        <version>3.5.1</version>
      </plugin>${surefire}
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-source-plugin</artifactId>
        <version>3.4.0</version>
        <executions>
          <execution>
            <goals>
              <goal>jar-no-fork</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-javadoc-plugin</artifactId>
        <version>3.12.0</version>
        <configuration>
          <doclint>all,-missing</doclint>
          <failOnWarnings>true</failOnWarnings>
        </configuration>
        <executions>
          <execution>
            <goals>
              <goal>jar</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
`
}

const JUNIT = `
    <dependency>
      <groupId>org.junit.jupiter</groupId>
      <artifactId>junit-jupiter</artifactId>
      <version>\${junit.version}</version>
      <scope>test</scope>
    </dependency>`

const SUREFIRE = `
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-surefire-plugin</artifactId>
        <version>3.6.1</version>
        <configuration>
          <!-- On the class path, as in most programs; the compiler checks the module. -->
          <useModulePath>false</useModulePath>
        </configuration>
      </plugin>`

/** Text of somebody else, where it means nothing but itself. */
function xml(text: string): string {
  return text.replaceAll(/[^\w .;:,/@()*+-]+/g, ' ').trim()
}
