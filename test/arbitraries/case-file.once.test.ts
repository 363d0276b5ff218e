import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulebooks } from '../../rules/index'
import { judge, OfficiumError, parseCaseFile, type Rulebook } from '../../src/index'
import { isSecondOrder } from '../../src/norm/second-order'
import { caseFiles, type JudgedCase } from './case-file'
import { smaller } from './smaller'
import { harbour } from '../engine/harbour'
import { statusesOf } from '../rules/statuses'

const RUNS = 1500
const SEED = 83

/** How often each rule came out in each status, over the occasions that the files held. */
function statusesByRule(
  rulebook: Rulebook,
  cases: readonly JudgedCase[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map(rulebook.rules.map(({ id }) => [id, new Map<string, number>()]))
  for (const { file, options } of cases) {
    for (const { rule, status, occasion } of verdictsOf(rulebook, file, options)) {
      const count = counts.get(rule)
      if (occasion !== null) count?.set(status, (count.get(status) ?? 0) + 1)
    }
  }
  return counts
}

function verdictsOf(rulebook: Rulebook, file: JudgedCase['file'], options: JudgedCase['options']) {
  try {
    return judge(file, { rulebook, ...options }).verdicts
  } catch (error) {
    if (error instanceof OfficiumError && error.code === 'calendar-coverage') return []
    throw error
  }
}

describe.each(Object.entries({ ...rulebooks, harbour }))('the case files for %s', (_, rulebook) => {
  const cases = fc.sample(caseFiles(rulebook), { numRuns: RUNS, seed: SEED })

  it('are valid', () => {
    for (const { file } of cases) expect(() => parseCaseFile(file)).not.toThrow()
  })

  it('differ: partial and complete logs, by day and by minute, with and without each section', () => {
    const share = (test: (item: JudgedCase) => boolean): number => cases.filter(test).length / cases.length
    expect(share(({ file }) => file.log === 'partial')).toBeGreaterThan(0.1)
    for (const section of ['matter', 'party', 'findings', 'unit'] as const) {
      expect(
        share(({ file }) => file[section] === undefined),
        section,
      ).toBeGreaterThan(0.05)
      expect(
        share(({ file }) => file[section] !== undefined),
        section,
      ).toBeGreaterThan(0.3)
    }
    expect(share(({ file }) => (file.acts ?? []).some(({ at }) => at.length === 10))).toBeGreaterThan(0.2)
    expect(share(({ file }) => (file.acts ?? []).some(({ at }) => at.length > 10))).toBeGreaterThan(0.2)
    expect(share(({ file }) => (file.acts ?? []).length > 8)).toBeGreaterThan(0.1)
    expect(new Set(cases.map(({ file }) => JSON.stringify(file))).size).toBeGreaterThan(RUNS * 0.95)
  })

  it('make every rule apply, and leave every rule open, that can', () => {
    const applied = ['fulfilled', 'breached', 'pending', 'lapsed']
    const open = ['undetermined', 'needs-judgement']
    const found = statusesByRule(rulebook, cases)
    for (const rule of rulebook.rules) {
      // What rests on a breach of others, and a circumstance beside it, comes together by chance too seldom to ask for.
      if (isSecondOrder(rule)) continue
      const can = statusesOf(rule)
      const sum = (statuses: readonly string[]): number =>
        statuses.reduce((total, status) => total + (found.get(rule.id)?.get(status) ?? 0), 0)
      if (can.some((status) => applied.includes(status)))
        expect(sum(applied), `${rule.id} applied`).toBeGreaterThanOrEqual(1)
      if (can.some((status) => open.includes(status))) expect(sum(open), `${rule.id} open`).toBeGreaterThanOrEqual(5)
    }
  })

  it('get smaller, one thing at a time, down to nothing but an id', () => {
    const [first] = cases.filter(({ file }) => (file.acts ?? []).length > 3)
    let current = first as JudgedCase
    const size = ({ file, options }: JudgedCase): number => JSON.stringify([file, options]).length
    for (;;) {
      const next = [...smaller(current)].find((item) => size(item) < size(current))
      if (next === undefined) break
      current = next
    }
    expect(Object.keys(current.file)).toEqual(['id'])
    expect(Object.keys(current.options)).toEqual(['asOf'])
  })
})
