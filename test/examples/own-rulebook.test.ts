import { readFileSync } from 'node:fs'
import type { Judgement, Verdict } from 'officium'
import { describe, expect, it } from 'vitest'
import { netherlands } from '../../examples/own-rulebook/calendar'
import { judgement } from '../../examples/own-rulebook/judge'

const own = 'nieuwdam-permits#'

/** Every verdict that was triggered: rule → status, due day, day done, days late. */
const lines = ({ verdicts }: Judgement) =>
  Object.fromEntries(
    verdicts
      .filter(({ status }) => status !== 'not-triggered')
      .map((verdict) => [verdict.rule.replace(own, ''), line(verdict)]),
  )

const line = ({ status, reason, time }: Verdict): string =>
  [
    status,
    reason,
    ...(time ? [`due ${time.due}`, `done ${time.done}`] : []),
    ...(time?.late ? [`${time.late.amount} ${time.late.unit} late`] : []),
  ].join(', ')

const verdictOn = (judged: Judgement, rule: string): Verdict | undefined =>
  judged.verdicts.find((verdict) => verdict.rule === own + rule)

describe('the permit office of Nieuwdam', () => {
  // Received 3 February. 14 weeks (8 + 6) end on 12 May; 14 February to 5 March, 20 days, do not count: Sunday 1 June,
  // and so Monday 2 June. Without the extension Easter Sunday 20 April, and so Tuesday 22 April.
  it('decides in time after a stop and an extension', () => {
    expect(lines(judgement('in-time', '2025-06-30'))).toEqual({
      '2': 'fulfilled, in-scope',
      '3': 'fulfilled, done-in-time, due 2025-02-04, done 2025-02-04',
      '4.1': 'fulfilled, done-in-time, due 2025-06-02, done 2025-06-02',
      '5': 'fulfilled, extended, due 2025-04-22, done 2025-04-17',
      '6.1': 'fulfilled, done-in-time, due 2025-02-17, done 2025-02-13',
      '6.3': 'fulfilled, right-kept, due 2025-03-13, done 2025-03-06',
      '7.1': 'fulfilled, done-in-time, due 2025-06-03, done 2025-06-03',
      '8': 'fulfilled, found-proper',
    })
  })

  it('accounts for every day from receipt to the due day', () => {
    const ledger = verdictOn(judgement('in-time', '2025-06-30'), '4.1')?.time?.ledger
    expect(ledger?.map((run) => [run.kind, run.from, run.to, 'days' in run ? run.days : undefined])).toEqual([
      ['start-day', '2025-02-03', '2025-02-03', 1],
      ['counted', '2025-02-04', '2025-02-13', 10],
      ['excluded', '2025-02-14', '2025-03-05', 20],
      ['counted', '2025-03-06', '2025-04-20', 46],
      ['counted', '2025-04-21', '2025-06-01', 42],
      ['rolled', '2025-06-02', '2025-06-02', 1],
    ])
    expect(ledger?.[2]).toMatchObject({ citation: 'nieuwdam-permits#6.2' })
  })

  // Received 11 March 2024: eight weeks end on Monday 6 May. 9 and 10 May are days off, so 13 May is the third working day after.
  it('is late where the extension was told after the time had ended', () => {
    const judged = judgement('too-late', '2024-06-30')
    expect(lines(judged)).toEqual({
      '2': 'fulfilled, in-scope',
      '3': 'breached, not-done, due 2024-03-12, done null, 73 working-day late',
      '4.1': 'breached, done-late, due 2024-05-06, done 2024-05-13, 3 working-day late',
      '5': 'breached, extended-too-late, due 2024-05-06, done 2024-05-08, 2 working-day late',
      '7.1': 'breached, done-late, due 2024-05-14, done 2024-05-15, 1 working-day late',
      '7.2': 'breached, not-done, due 2024-05-14, done null, 32 working-day late',
      '8': 'breached, found',
    })
    expect(verdictOn(judged, '3')?.lacks).toEqual(['time-limit'])
    expect(verdictOn(judged, '7.2')?.lacks).toEqual(['right-reconsideration'])
  })

  // One week from 13 May is Whit Monday, and so 21 May.
  it('judges by the reading that the host has chosen, and names it', () => {
    const judged = judgement('too-late', '2024-06-30', { 'nieuwdam-permits:without-delay': 'one-week' })
    expect(lines(judged)['7.1']).toBe('fulfilled, done-in-time, due 2024-05-21, done 2024-05-15')
    expect(
      verdictOn(judged, '7.1')?.interpretations.map(({ id, choice, isDefault }) => ({ id, choice, isDefault })),
    ).toEqual([{ id: 'nieuwdam-permits:without-delay', choice: 'one-week', isDefault: false }])
  })

  it('lets the clock stand still while the papers are out', () => {
    const judged = judgement('standing-still', '2026-05-08')
    expect(lines(judged)).toEqual({
      '2': 'fulfilled, in-scope',
      '3': 'fulfilled, done-in-time, due 2026-04-01, done 2026-04-01',
      '4.1': 'pending, not-yet, due null, done null',
      '6.1': 'fulfilled, done-in-time, due 2026-04-14, done 2026-04-10',
      '6.3': 'pending, right-open, due 2026-05-08, done null',
    })
    expect(verdictOn(judged, '4.1')?.time).toMatchObject({ suspended: true, due: null })
    expect(verdictOn(judged, '4.1')?.time?.ledger?.at(-1)).toMatchObject({
      kind: 'excluded',
      from: '2026-04-11',
      to: null,
    })
  })

  // 14 and 15 May are days off, so the working day after 13 May is Monday 18 May.
  it('says that the applicant has lost the right, and nobody breached anything', () => {
    const judged = judgement('standing-still', '2026-05-15')
    expect(lines(judged)).toEqual({
      '2': 'fulfilled, in-scope',
      '3': 'fulfilled, done-in-time, due 2026-04-01, done 2026-04-01',
      '4.1': 'fulfilled, done-in-time, due null, done 2026-05-13',
      '6.1': 'fulfilled, done-in-time, due 2026-04-14, done 2026-04-10',
      '6.3': 'lapsed, right-lost, due 2026-05-08, done null, 3 working-day late',
      '6.4': 'fulfilled, done-in-time, due 2026-05-18, done 2026-05-13',
    })
  })

  it('still owes a decision where leaving aside does not count as one', () => {
    const judged = judgement('standing-still', '2026-05-15', { 'nieuwdam-permits:leaving-aside': 'does-not-decide' })
    expect(lines(judged)).toMatchObject({ '4.1~decision': 'pending, not-yet, due null, done null' })
  })

  it('does not see what had not happened yet', () => {
    expect(lines(judgement('in-time', '2025-02-12'))).toEqual({
      '2': 'fulfilled, in-scope',
      '3': 'fulfilled, done-in-time, due 2025-02-04, done 2025-02-04',
      '4.1': 'pending, not-yet, due 2025-03-31, done null',
      '6.1': 'pending, not-yet, due 2025-02-17, done null',
    })
  })
})

describe('the calendar of the example', () => {
  it.each(['2024-05-09', '2024-05-10', '2025-05-30', '2026-01-02', '2026-04-27'])('has %s off', (day) => {
    expect(netherlands.isWorkingDay(day)).toBe(false)
  })

  it.each(['2024-04-26', '2024-12-31', '2025-04-22', '2026-05-18'])('works on %s', (day) => {
    expect(netherlands.isWorkingDay(day)).toBe(true)
  })
})

describe.each(['README.md', 'README.zh-CN.md'])('the code in %s is the code of the example', (readme) => {
  const folder = new URL('../../examples/own-rulebook/', import.meta.url)
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  const blocks = [...read(readme).matchAll(/`([\w/-]+\.(?:ts|yaml))`[^`]*?```(?:ts|yaml)\n([\s\S]*?)```/g)].map(
    ([, file, code]) => ({ file: file ?? '', code: code ?? '' }),
  )

  it('shows each file', () => {
    expect(blocks.map(({ file }) => file)).toEqual([
      'calendar.ts',
      'readings.ts',
      'by-law.ts',
      'by-law.ts',
      'rulebook.ts',
      'cases/too-late.yaml',
      'judge.ts',
    ])
  })

  it.each(blocks)('$file', ({ file, code }) => {
    const source = read(file)
    for (const part of code.split(/^\s*(?:\/\/|#) …$/m)) expect(source).toContain(part.trimEnd())
  })
})
