import { describe, expect, it } from 'vitest'
import { rulebooks } from '../../rules/index'
import { bench } from './bench'
import type { TaskReport } from './report'
import { taskTable } from './table'

const started = {
  options: ['--import', 'tsx'],
  entry: 'src/index.ts',
  rules: 'rules/index.ts',
  command: 'src/cli/main.ts',
}

describe('the benchmarks', async () => {
  const told: TaskReport[] = []
  const report = await bench({ rounds: 1, turn: 1, days: 50, quick: true, sizes: ['long'], started }, (task) =>
    told.push(task),
  )
  const contenders = report.tasks.flatMap(({ id, contenders }) => contenders.map((one) => ({ task: id, ...one })))

  it('find every answer of ours right, and every answer of whoever does the whole work', () => {
    const wrong = contenders.filter(({ right }) => right < 1)
    expect(wrong.filter(({ name }) => name.startsWith('officium'))).toEqual([])
    expect(wrong.filter(({ nearest }) => nearest === undefined)).toEqual([])
  })

  it('mark what knows no weekends that are worked as wrong', () => {
    const monday = contenders.find(({ task, name }) => task === 'due-date-20' && name === 'date-fns addBusinessDays')
    expect(monday?.right).toBeLessThan(1)
    const table = taskTable(report.tasks.find(({ id }) => id === 'due-date-20') as TaskReport)
    expect(table).toMatch(/WRONG: \d+(\.\d)? % right/)
  })

  it('find the answers of every rule engine right', () => {
    const engines = contenders.filter(({ task }) => task.startsWith('conditions-'))
    expect(engines.length).toBeGreaterThanOrEqual(6)
    expect(engines.filter(({ right }) => right !== 1)).toEqual([])
  })

  it.each(Object.keys(rulebooks))('judge case files of %s', (id) => {
    expect(report.tasks.some((task) => task.id.startsWith(`judge-${id}-`))).toBe(true)
  })

  it('report plain data with machine, versions, costs and targets', () => {
    expect(told).toEqual(report.tasks)
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect(report.machine.node).toBe(process.version)
    expect(Object.keys(report.versions)).toEqual(expect.arrayContaining(['officium', 'chinese-days', 'publicodes']))
    for (const { cost, ratio } of contenders) {
      expect(cost.median).toBeGreaterThan(0)
      expect(ratio.quartiles).toHaveLength(2)
    }
    for (const { targets, contenders: known } of report.tasks) {
      const names = known.map(({ name }) => name)
      for (const { of, than, atMost, reached, met } of targets) {
        expect(names).toEqual(expect.arrayContaining([of, than]))
        expect(met).toBe(reached.median <= atMost)
      }
    }
  })
})
