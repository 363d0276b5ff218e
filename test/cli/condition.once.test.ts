import { describe, expect, it } from 'vitest'
import { conditionLines } from '../../src/cli/rules/condition'
import { all, any, check, none } from '../../src/norm'

const own = check('matter.remit', 'equal', 'own')
const complete = check('papers.complete', 'equal', true)
const late = check('performed.at', 'after', { fact: 'due.at' })

describe('a condition in words', () => {
  it('says a comparison of two facts', () => {
    expect(conditionLines(late, 'zh')).toEqual(['完成时间晚于截止时间'])
    expect(conditionLines(none(late), 'zh')).toEqual(['完成时间不晚于截止时间'])
    expect(conditionLines(none(none(late)), 'en')).toEqual(['the time at which it was done is after the due time'])
  })

  it('nests groups, and turns all into any where it is denied', () => {
    const group = all(own, any(complete, late))
    const [heading, first, ...rest] = conditionLines(group, 'zh')
    expect([heading, first, ...rest.map((line) => /^ */.exec(line)?.[0].length)]).toEqual([
      '同时具备：',
      '- 本事项属于本人职责',
      0,
      2,
      2,
    ])
    const denied = conditionLines(none(group), 'zh')
    expect(denied[0]).toBe('具备其一：')
    expect(denied[2]).toBe('- 同时具备：')
    expect(denied[3]).toBe('  - 首次提交的材料不齐全或者不符合法定形式')
    expect(denied[4]).toBe('  - 完成时间不晚于截止时间')
  })
})
