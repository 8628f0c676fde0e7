import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { blocksOf } from './support/blocks.ts'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

const page = read('docs/changes-in-ci.md')
const examples = blocksOf(page)
  .filter(({ language }) => language === 'yaml')
  .map(({ text }) => ({ text, yaml: parse(text) }))

interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, unknown>>
}

interface WorkflowStep {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

const action: Action = parse(read('action.yml'))
const workflow = examples.find(({ yaml }) => 'jobs' in yaml)
const steps: readonly WorkflowStep[] = workflow?.yaml.jobs.check.steps ?? []
const [ours, ...others] = steps.filter(({ uses }) => uses?.startsWith('OWNER/heddle@'))

test('the workflow gives the action what it takes, and all that it needs', () => {
  expect(others).toEqual([])
  const given = Object.keys(ours?.with ?? {})
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given))
  const needed = Object.entries(action.inputs).filter(([, { required }]) => required === true)
  expect(given).toEqual(expect.arrayContaining(needed.map(([name]) => name)))
})

test('the workflow uses outputs that there are', () => {
  const used = [...(workflow?.text ?? '').matchAll(/steps\.(\w+)\.outputs\.(\w+)/g)]
  expect(used.length).toBeGreaterThan(0)
  for (const [, step, output = ''] of used) {
    expect(step).toBe(ours?.id)
    expect(Object.keys(action.outputs)).toContain(output)
  }
})

test('the workflow may do what it asks for', () => {
  expect(workflow?.yaml.permissions).toMatchObject({ 'pull-requests': 'write', 'security-events': 'write' })
})

test('the table tells all inputs, and no others', () => {
  const [, table = ''] = page.split('| input | what |\n')
  const told = [...(table.split('\n\n')[0] ?? '').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
  expect(told.toSorted()).toEqual(Object.keys(action.inputs).toSorted())
})

test('the hook of the example is one of ours', () => {
  const hooks: readonly { id: string }[] = parse(read('.pre-commit-hooks.yaml'))
  const config = examples.find(({ yaml }) => 'repos' in yaml)
  expect(hooks.map(({ id }) => id)).toContain(config?.yaml.repos[0].hooks[0].id)
})
