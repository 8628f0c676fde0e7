import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const pages = globSync(['*.md', 'docs/*.md', 'docs/{rules,changelog}/*.md', '*/README.md'], { cwd: root })

/** Links of a Markdown text to other files of the repository, without what is inside of code. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)#\s]*)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
}

test('the pages link to one another', () => {
  expect(
    pages.flatMap((page) => linksOf(readFileSync(path.join(root, page), 'utf8'))).length,
  ).toBeGreaterThan(3)
})

test.each(pages)('%s links to what exists', (page) => {
  const dead = linksOf(readFileSync(path.join(root, page), 'utf8')).filter(
    (target) => !existsSync(path.join(root, path.dirname(page), target)),
  )
  expect(dead).toEqual([])
})
