import { expect, it } from 'vitest'
import { caseFiles, judgeCase } from '../../examples/start/cases'

/** What stands out in each case file that `npm start` judges: all that is neither fulfilled nor out of question. */
const outstanding: { readonly [name: string]: readonly string[] } = {
  clean: [],
  'hearing-miscounted': [
    'county-time-limit#3/b~kept 申请/limits[0] breached',
    'county-time-limit#10/a 申请/limits[0] breached',
  ],
  'facts-missing': [
    'county-first-inquiry#5/a 申请 undetermined',
    'county-first-inquiry#5/d 申请 undetermined',
    'county-first-inquiry#5/e 申请 undetermined',
    'county-first-inquiry#6/d 来电 needs-judgement',
    'county-time-limit#3/b~kept 申请/limits[0] undetermined',
    'county-time-limit#9/a 延期 needs-judgement',
    'county-time-limit#10/b 听证 undetermined',
  ],
}

it.each(caseFiles)('in the case file $name only what it is about stands out', ({ name, asOf }) => {
  const { verdicts } = judgeCase(name, asOf)
  const out = verdicts.filter(({ status }) => status !== 'fulfilled' && status !== 'not-triggered')
  expect(out.map(({ rule, occasion, status }) => `${rule} ${occasion?.id} ${status}`)).toEqual(outstanding[name])
  expect(verdicts.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(8)
})

it('what was miscounted is two working days late', () => {
  const { verdicts } = judgeCase('hearing-miscounted', '2024-04-30')
  expect(verdicts.find(({ rule }) => rule === 'county-time-limit#3/b~kept')).toMatchObject({
    reason: 'done-late',
    time: {
      due: '2024-03-13',
      stated: '2024-03-15',
      done: '2024-03-15T10:30',
      late: { amount: 2, unit: 'working-day' },
    },
  })
})
