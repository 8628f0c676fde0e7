interface ListedCheck {
  readonly id: string
  readonly clause: string
  readonly title: string
}

/** What vitest writes of a run, as far as it matters here. */
interface TestRun {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

/** For each check whether it fails on the server or client that has just the fault it is about; as Markdown. */
export function mutationTable(checks: readonly ListedCheck[], { testResults }: TestRun): string {
  const caught = new Map(
    testResults.flatMap(({ assertionResults }) =>
      assertionResults.flatMap(({ title, status }) => {
        const id = /^(\S+) fails on its mutant/.exec(title)?.[1]
        return id === undefined ? [] : [[id, status === 'passed'] as const]
      }),
    ),
  )
  const rows = checks.map(({ id, clause, title }) => {
    const verdict = caught.get(id)
    return `| ${id} | ${clause} | ${title} | ${verdict === undefined ? 'not run' : verdict ? 'caught' : 'NOT CAUGHT'} |`
  })
  const number = [...caught.values()].filter((one) => one).length
  const head = ['| check | clause | what it checks | its mutant |', '| --- | --- | --- | --- |']
  return [`${number} of ${checks.length} checks fail on their mutants.`, '', ...head, ...rows, ''].join('\n')
}
