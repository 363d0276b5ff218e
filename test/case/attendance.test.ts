import { describe, expect, it } from 'vitest'
import { judgeWithEngine } from '../../src/engine'
import {
  ban,
  type CaseFileInput,
  check,
  clause,
  defineRegulation,
  defineRulebook,
  eachAttendance,
  explain,
  judge,
  standard,
} from '../../src/index'

const text = (zh: string, en: string) => ({ zh, en })
const off = (id: string, fact: 'attendance.minutesLate' | 'attendance.minutesEarly') =>
  clause(
    id,
    '第三条',
    text('迟到早退', 'Late or early'),
    ban({
      on: eachAttendance,
      when: check('attendance.onWorkingDay', 'equal', true),
      by: 'staff',
      against: check(fact, 'greaterThan', 15),
    }),
  )
const hall = defineRulebook({
  id: 'hall',
  institution: text('大厅', 'Hall'),
  regulations: [
    defineRegulation({
      id: 'hall-attendance',
      title: text('考勤制度', 'Attendance'),
      system: 'attendance',
      clauses: [
        off('late', 'attendance.minutesLate'),
        off('early', 'attendance.minutesEarly'),
        clause(
          'sign',
          '第一条',
          text('本人签到', 'Signed in person'),
          standard({ on: eachAttendance, by: 'staff', requires: check('attendance.signedInPerson', 'equal', true) }),
        ),
      ],
    }),
  ],
})
const winter = [
  ['08:00', '11:00'],
  ['13:30', '16:30'],
] as const
const summer = [
  ['08:00', '11:00'],
  ['14:00', '17:00'],
] as const
type Day = { readonly on?: string; readonly in?: string; readonly out?: string; readonly signedBy?: string }
const file = (day: Day): CaseFileInput => ({
  id: 'A-1',
  people: { zhang: { name: '张伟' }, li: {} },
  unit: {
    period: { from: '2024-01-01', to: '2024-12-31' },
    seasons: [{ from: '2024-05-01', to: '2024-09-30', officeHours: summer }],
    officeHours: winter,
    attendance: [{ person: 'zhang', on: '2024-03-04', ...day }],
  },
})
const options = { rulebook: hall, asOf: '2024-12-31' }
const verdict = (day: Day, id: string) =>
  judge(file(day), options).verdicts.find(({ rule }) => rule === `hall-attendance#${id}`)
const status = (day: Day, id: string) => verdict(day, id)?.status

describe('an entry of the attendance record', () => {
  it('is on time fifteen minutes after the start, and late at sixteen', () => {
    expect(status({ in: '08:15' }, 'late')).toBe('fulfilled')
    expect(status({ in: '08:16' }, 'late')).toBe('breached')
    expect(status({ in: '07:40' }, 'late')).toBe('fulfilled')
  })

  it('is measured against the session in which it falls', () => {
    expect(status({ in: '13:45' }, 'late')).toBe('fulfilled')
    expect(status({ in: '13:46' }, 'late')).toBe('breached')
    expect(status({ in: '18:00' }, 'late')).toBe('breached')
    expect(status({ out: '10:45' }, 'early')).toBe('fulfilled')
    expect(status({ out: '16:14' }, 'early')).toBe('breached')
    expect(status({ out: '07:00' }, 'early')).toBe('breached')
  })

  it('follows the hours of its season', () => {
    expect(status({ on: '2024-06-03', in: '14:10' }, 'late')).toBe('fulfilled')
    expect(status({ on: '2024-06-03', out: '16:40' }, 'early')).toBe('breached')
  })

  it('is not judged on a rest day, and is on a make-up working day', () => {
    expect(status({ on: '2024-03-03', in: '10:00' }, 'late')).toBe('not-triggered')
    expect(status({ on: '2024-02-18', in: '10:00' }, 'late')).toBe('breached')
  })

  it('is open where a time or the hours are not recorded', () => {
    expect(verdict({}, 'late')).toMatchObject({ status: 'undetermined', missing: [{ path: 'unit.attendance[0].in' }] })
  })

  it('names the person, and tells who signed', () => {
    expect(verdict({ signedBy: 'li' }, 'sign')).toMatchObject({ status: 'breached', bearer: { names: ['张伟'] } })
    const found = verdict({ in: '08:20' }, 'late')
    if (found === undefined) throw new Error('no verdict')
    expect(explain(found, 'zh')).toContain('情形：张伟2024年3月4日的考勤记录（attendance[0]）。')
    expect(explain(found, 'en')).toContain('Occasion: The attendance of 张伟 on 4 March 2024 (attendance[0]).')
  })

  it('is judged alike by json-rules-engine', async () => {
    expect(await judgeWithEngine(file({ in: '08:20' }), options)).toEqual(judge(file({ in: '08:20' }), options))
  })
})
