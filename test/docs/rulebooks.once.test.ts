import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clauseCoverage, rulebooks } from '../../rules'

test.each(['README.md', 'README.zh-CN.md'])('%s counts the regulations and clauses of every rulebook', (name) => {
  const rows = [
    ...readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8').matchAll(
      /^\| `([a-z-]+)` \| [^|]+ \| (\d+) \| (\d+) \|/gm,
    ),
  ]
  expect(rows.map(([, id, regulations, clauses]) => [id, Number(regulations), Number(clauses)])).toEqual(
    Object.values(rulebooks).map((book) => [book.id, book.regulations.length, clauseCoverage(book).length]),
  )
})
