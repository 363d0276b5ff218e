import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as caseFile from '../../src/case/schema/bounds'
import * as files from '../../src/cli/read/limits'
import { maximumGroups } from '../../src/engine/parse-json-rules'
import * as time from '../../src/time/bounds'

const MEGABYTE = 1024 * 1024

/** The rows of the table, in its order. */
const rows: readonly (readonly number[])[] = [
  [files.maximumLine / MEGABYTE],
  [files.maximumFile / MEGABYTE, files.maximumYaml / MEGABYTE],
  [files.maximumEntries],
  [files.maximumJsonDepth, files.maximumYamlDepth, caseFile.maximumDepth],
  [files.maximumAliases],
  [caseFile.maximumActs, caseFile.maximumFindings],
  [caseFile.maximumListed],
  [caseFile.maximumLimits, caseFile.maximumLimitsTimesActs],
  [caseFile.maximumValues, caseFile.maximumText],
  [caseFile.maximumIssues],
  [maximumGroups],
  [time.maximumExcluded, time.maximumExtensions, time.maximumWindows],
  [files.maximumRecordLines, files.maximumRecord],
  [files.maximumFormats, files.maximumFormat],
  [files.maximumWorkers],
  [files.maximumKept],
]

const numbersOf = (cell: string): readonly number[] =>
  [...cell.replaceAll(',', '').matchAll(/[0-9]+/g)].map(([digits]) => Number(digits))

describe.each([
  ['README.md', '## Security and limits'],
  ['README.zh-CN.md', '## 安全与上限'],
])('%s', (name, heading) => {
  const text = readFileSync(join(import.meta.dirname, '../..', name), 'utf8')
  const section = text.slice(text.indexOf(heading)).split('\n## ')[0] ?? ''

  it('states the limits that hold, and all of them', () => {
    const stated = section
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2)
      .map((line) => numbersOf(line.split(' | ')[1] ?? ''))
    expect(stated).toEqual(rows)
    const named = [...Object.keys(caseFile), ...Object.keys(files), ...Object.keys(time)]
    expect(rows.flat()).toHaveLength(named.filter((key) => key.startsWith('maximum')).length + 1)
  })

  it('names every package that is installed with it or bundled into the command', () => {
    const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    for (const dependency of Object.keys(dependencies)) expect(section.includes(`\`${dependency}\``)).toBe(true)
  })
})
