import { judge } from 'officium'
import { describe, expect, it } from 'vitest'
import { bostonWeekdays, withFederalHolidays } from '../../examples/boston-311/calendars'
import { caseFileOf } from '../../examples/boston-311/case-file'
import { asOf, auditOnTime, rowsThat } from '../../examples/boston-311/on-time'
import { sampleRows, targetRows } from '../../examples/boston-311/rows'
import { boston311 } from '../../examples/boston-311/rulebook'
import { agreement, auditTargets } from '../../examples/boston-311/targets'

describe('the verdict on each request, beside the city’s own', () => {
  const groups = auditOnTime()

  it('agrees wherever both say something', () => {
    expect(
      groups.map(({ status, hasTarget, city, verdict, reason, count, example }) => [
        status,
        hasTarget,
        city,
        verdict,
        reason,
        count,
        example,
      ]),
    ).toEqual([
      ['Closed', true, 'ONTIME', 'fulfilled', 'done-in-time', 1257, '101000295613'],
      ['Closed', false, 'ONTIME', 'not-triggered', 'no-occasion', 355, '101000295645'],
      ['Closed', true, 'OVERDUE', 'breached', 'done-late', 274, '101000295775'],
      ['Open', true, 'OVERDUE', 'breached', 'not-done', 106, '101000296372'],
      ['Open', false, 'ONTIME', 'not-triggered', 'no-occasion', 9, '101000307478'],
      ['Closed', true, '', 'breached', 'done-late', 8, '101000324275'],
    ])
  })

  it('adds up to the sample', () => {
    const by = (['agrees', 'contradicts', 'city-silent', 'no-target'] as const).map((comparison) =>
      rowsThat(groups, comparison),
    )
    expect(by).toEqual([1637, 0, 8, 364])
    expect(by.reduce((a, b) => a + b)).toBe(sampleRows().length)
  })

  it('tells a contradiction where the city’s verdict is turned round', () => {
    const turned = sampleRows()
      .slice(0, 50)
      .map((row) => ({ ...row, ontime: row.ontime === 'ONTIME' ? 'OVERDUE' : 'ONTIME' }) as const)
    const compared = turned.filter(({ target }) => target !== '').length
    expect(compared).toBeGreaterThan(0)
    expect(rowsThat(auditOnTime(turned), 'contradicts')).toBe(compared)
  })

  it('calls a request late from the second after its target', () => {
    const row = {
      id: '1',
      type: 'test',
      status: 'Closed',
      opened: '2011-07-01 09:00:00',
      target: '2011-07-05 09:00:00',
      ontime: '',
    } as const
    const verdictOn = (closed: string) =>
      judge(caseFileOf({ ...row, closed }), { rulebook: boston311, asOf, calendar: bostonWeekdays }).verdicts[0]?.status
    expect(verdictOn('2011-07-05 09:00:00')).toBe('fulfilled')
    expect(verdictOn('2011-07-05 09:00:01')).toBe('breached')
  })

  it('owes nothing late before the target has passed', () => {
    const [first] = sampleRows()
    const early = judge(caseFileOf({ ...first!, closed: '' }), {
      rulebook: boston311,
      asOf: '2011-07-14',
      calendar: bostonWeekdays,
    })
    expect(early.verdicts[0]?.status).toBe('pending')
  })
})

describe('the target of each request, worked out from its opening', () => {
  const rows = targetRows()

  it('is the city’s on weekdays without holidays', () => {
    const groups = auditTargets(bostonWeekdays, rows)
    expect(agreement(groups)).toEqual({ rows: 19_397, toTheSecond: 9133, toTheMinute: 19_254, toTheDay: 19_344 })
    expect(
      groups.map(({ difference, count, onTheMinute, example }) => [
        difference,
        count,
        onTheMinute,
        example.id,
        example.due,
      ]),
    ).toEqual([
      ['same-second', 9133, 2688, '101000295614', '2011-07-05T02:18:31'],
      ['within-a-minute', 10_121, 172, '101000295622', '2011-07-04T06:44:50'],
      ['earlier-that-day', 83, 29, '101000296575', '2011-07-07T10:02:23'],
      ['later-that-day', 7, 7, '101000299106', '2011-07-13T08:30'],
      ['later-day', 53, 53, '101000297311', '2011-07-07T11:16:30'],
    ])
  })

  it('is so for fewer requests with the federal holidays', () => {
    const groups = auditTargets(withFederalHolidays, rows)
    expect(agreement(groups)).toEqual({ rows: 19_397, toTheSecond: 8038, toTheMinute: 17_354, toTheDay: 17_435 })
    expect(groups.find(({ difference }) => difference === 'earlier-day')?.count).toBe(1909)
  })
})
