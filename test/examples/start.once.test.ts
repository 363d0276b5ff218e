import { beforeAll, describe, expect, it } from 'vitest'
import { caseFiles, judgeCase } from '../../examples/start/cases'
import { report } from '../../examples/start/report'
import { columns, type Language } from '../../examples/start/screen'
import { textWidth } from '../../src/cli/width'

const languages: readonly Language[] = ['zh', 'en']
const reports = {} as Record<Language, string>
beforeAll(() => {
  for (const lang of languages) reports[lang] = report(lang)
})

describe.each(languages)('what `npm start` prints (%s)', (lang) => {
  it('fits a terminal of a hundred columns', () => {
    const tooWide = reports[lang].split('\n').filter((line) => textWidth(line) > columns)
    expect(tooWide).toEqual([])
  })

  it('has no colours unless they are asked for', () => {
    expect(reports[lang]).not.toContain('\u001b')
  })

  it('leaves nothing out', () => {
    expect(reports[lang]).not.toMatch(/undefined|\[object|NaN/)
  })
})

it('is coloured where it is asked for', () => {
  expect(report('zh', true)).toContain('\u001b[')
})

describe('the numbers that `npm start` prints', () => {
  it('are those of the city’s answers (zh)', () => {
    const { zh } = reports
    expect(zh).toMatch(/周一至周五，无节假日 +19,344 {2}99\.73% +19,254 {2}99\.26% +9,133 {2}47\.08%/)
    expect(zh).toMatch(/另扣除联邦节假日 +17,435 {2}89\.89% +17,354 {2}89\.47% +8,038 {2}41\.44%/)
    expect(zh).toContain('2,009件中，1,637件结论一致，0件相悖，372件无可对照。')
    expect(zh.trimEnd().split('\n').at(-1)).toBe(
      '3个案卷已判定；波士顿：1,637条结论一致，0条相悖；19,397个期限中19,254个一致。',
    )
  })

  it('are those of the city’s answers (en)', () => {
    const { en } = reports
    expect(en).toContain('Of 2,009 requests 1,637 have the same verdict, 0 another one, and 372 cannot be compared.')
    expect(en.trimEnd().split('\n').at(-1)).toBe(
      '3 case files explained; Boston: 1,637 verdicts agree, 0 contradict; 19,254 of 19,397 targets agree.',
    )
  })
})

describe('the three case files', () => {
  const open = Object.fromEntries(
    caseFiles.map(({ name, asOf }) => [
      name,
      judgeCase(name, asOf)
        .verdicts.filter(({ status }) => status !== 'fulfilled' && status !== 'not-triggered')
        .map(({ rule, status, time }) => ({
          rule,
          status,
          ...(time?.late && { due: time.due, done: time.done, late: time.late.amount }),
        })),
    ]),
  )

  it('are one without a fault, one that is late, and one that cannot be decided', () => {
    expect(open).toEqual({
      clean: [],
      'hearing-miscounted': [
        {
          rule: 'county-time-limit#3/b~kept',
          status: 'breached',
          due: '2024-03-13',
          done: '2024-03-15T10:30',
          late: 2,
        },
        { rule: 'county-time-limit#10/a', status: 'breached' },
      ],
      'facts-missing': [
        { rule: 'county-first-inquiry#5/a', status: 'undetermined' },
        { rule: 'county-first-inquiry#5/d', status: 'undetermined' },
        { rule: 'county-first-inquiry#5/e', status: 'undetermined' },
        { rule: 'county-first-inquiry#6/d', status: 'needs-judgement' },
        { rule: 'county-time-limit#3/b~kept', status: 'undetermined' },
        { rule: 'county-time-limit#9/a', status: 'needs-judgement' },
        { rule: 'county-time-limit#10/b', status: 'undetermined' },
      ],
    })
  })

  it('are explained with the days that were counted', () => {
    expect(reports.zh).toContain('2024年2月10日至17日（8 天）：春节放假，不计入（国办发明电〔2023〕7号）')
    expect(reports.zh).toContain('超期 2 个工作日')
    expect(reports.zh).toContain('待查：材料缺陷（matter.defects）')
    expect(reports.en).toContain('2 working days late')
  })
})
