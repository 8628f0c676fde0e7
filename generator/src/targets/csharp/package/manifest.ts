import { packageVersion } from '../../../facts/release-number.ts'
import type { CSharpModel } from '../model/csharp-model.ts'
import { xmlText } from '../text/xml.ts'

/** The project of the package: what NuGet is told about it. */
export function projectFile(model: CSharpModel): string {
  const what = model.options.only === 'types' ? 'Types' : 'Client'
  return `<Project Sdk="Microsoft.NET.Sdk">

  <PropertyGroup>
    <RootNamespace>${model.packageName}</RootNamespace>
    <PackageId>${model.packageName}</PackageId>
    <Version>${packageVersion(model)}</Version>
    <Description>${what} of the agent app-server protocol ${xmlText(model.version)}</Description>
    <Authors>${model.packageName}</Authors>
    <PackageLicenseExpression>Apache-2.0</PackageLicenseExpression>
    <PackageReadmeFile>README.md</PackageReadmeFile>
    <PackageTags>agent;app-server;client;json-rpc</PackageTags>
    <GenerateDocumentationFile>true</GenerateDocumentationFile>
    <IncludeSymbols>true</IncludeSymbols>
    <SymbolPackageFormat>snupkg</SymbolPackageFormat>
    <!-- Values are read by reflection. -->
    <IsTrimmable>false</IsTrimmable>
  </PropertyGroup>

  <ItemGroup>
    <None Include="../../README.md" Pack="true" PackagePath="/" />
    <None Include="../../LICENSE" Pack="true" PackagePath="/" />
  </ItemGroup>

</Project>
`
}

/** The projects that `dotnet` builds and tests together. */
export function solutionFile(projects: readonly string[]): string {
  const entries = projects.map((path, index) => {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.csproj'.length)
    return { path: path.replaceAll('/', '\\'), name, id: guid(index + 1) }
  })
  const declared = entries.flatMap(({ name, path, id }) => [
    `Project("${CSHARP}") = "${name}", "${path}", "${id}"`,
    'EndProject',
  ])
  const built = entries.flatMap(({ id }) =>
    ['Debug|Any CPU', 'Release|Any CPU'].flatMap((kind) => [
      `\t\t${id}.${kind}.ActiveCfg = ${kind}`,
      `\t\t${id}.${kind}.Build.0 = ${kind}`,
    ]),
  )
  return [
    'Microsoft Visual Studio Solution File, Format Version 12.00',
    '# Visual Studio Version 17',
    ...declared,
    'Global',
    '\tGlobalSection(SolutionConfigurationPlatforms) = preSolution',
    '\t\tDebug|Any CPU = Debug|Any CPU',
    '\t\tRelease|Any CPU = Release|Any CPU',
    '\tEndGlobalSection',
    '\tGlobalSection(ProjectConfigurationPlatforms) = postSolution',
    ...built,
    '\tEndGlobalSection',
    'EndGlobal',
    '',
  ].join('\n')
}

/** The kind of project that a solution calls C#, built by the SDK. */
const CSHARP = '{9A19103F-16F7-4668-BE54-9A1E7A4F7556}'

const guid = (number: number): string => `{5A0D1E00-0000-4000-8000-${String(number).padStart(12, '0')}}`
