import { describe, expect, test } from 'vitest'
import { rulebooks } from '../../rules/index'
import { explain, explainMissing, explainReason, LanguageError } from '../../src/explain'
import { type CaseFileInput, judge } from '../../src/index'
import { en, verdict, verdictsOf, zh } from './told'

const rulebook = rulebooks['county-organs']

describe('a limit kept too late', () => {
  const name = 'an application concluded two working days late'

  test('says the status, the regulation, the place and the clause in its first line', () => {
    expect(zh(name, 'county-time-limit#3/b~kept').split('\n')[0]).toBe(
      '✗ 违反　《限时办结制》第三条 第二分句前段（county-time-limit#3/b）',
    )
    expect(en(name, 'county-time-limit#3/b~kept').split('\n')[0]).toBe(
      '✗ breached  Time-limited completion rules, article 3, part 2, first half (county-time-limit#3/b)',
    )
  })

  test('says what was owed, by when and how that was counted, when it was done, and by how much it was late', () => {
    const text = zh(name, 'county-time-limit#3/b~kept')
    expect(text).toContain(
      '要求：本机关应当办结或者作出决定；或者答复，说明办理结果；或者向服务对象送达不予受理通知书。',
    )
    expect(text).toContain('期限：承诺时限 20 个工作日，2024年2月5日提出申请，自次日起算，2024年3月13日届满。')
    expect(text).toContain('2月10日至17日春节放假，不计入（国办发明电〔2023〕7号）')
    expect(text).toContain('2月18日（星期日）春节调休上班，计入')
    expect(text).toContain('2月20日至22日听证，不计入（第十条 第一句，county-time-limit#10/a）')
    expect(text).toContain('结果：2024年3月15日才完成（d1），超期 2 个工作日。')
  })

  test('names the reading of the text that mattered, what was chosen and why', () => {
    expect(zh(name, 'county-time-limit#3/b~kept')).toContain(
      '解释：程序的起止两日是否计入时限？取“起止两日均不计入”（默认）。理由：程序进行的整日即为所需时间。',
    )
    expect(zh('a limit in hours, kept too late', 'county-first-inquiry#3/a')).toContain(
      '取“两小时内”（由使用者选定）。',
    )
  })
})

test('an act that is a condition is told with its name', () => {
  expect(zh('agency service with a measure taken', 'county-agency-service#8')).toContain('有收受好处的记录')
  expect(en('agency service with a measure taken', 'county-agency-service#8')).toContain(
    'an acceptance of a benefit is on record',
  )
})

test('what an act may hold without saying so is not called lacking', () => {
  const text = zh('a body over a year', 'county-time-limit#3/c')
  expect(text).toContain('待查：内容（acts.q1.contents）')
  expect(text).not.toContain('欠缺')
})

test('the conditions of a clause are told as facts, with what they are not', () => {
  expect(zh('an application concluded two working days late', 'county-first-inquiry#3/a')).toContain(
    '事实：本事项属于本人职责；方式为来访，并非来电。',
  )
  expect(zh('an application concluded two working days late', 'county-first-inquiry#3/c')).toContain(
    '事实：本事项属于本人职责，并非本科室其他岗位职责、本机关其他科室职责或者职责不明确的事项。',
  )
})

test('what was done in part is told with what it lacks', () => {
  const text = zh('an application concluded two working days late', 'county-first-inquiry#2/d')
  expect(text).toContain('已有的行为（r1）不完整，至判定时仍未完成')
  expect(text).toContain('欠缺：时间；办理结果。')
})

test('where nothing was done, what is lacking is not said twice', () => {
  expect(zh('a telephone call on a matter of another section', 'county-first-inquiry#2/c', 'c1')).not.toContain('欠缺')
})

test('a special rule that comes first is named', () => {
  expect(zh('a telephone call on a matter of another section', 'county-first-inquiry#1/c', 'c1')).toContain(
    '结果：另有特别规定优先适用（county-first-inquiry#6/a）。',
  )
})

test('the judgement that a person must make is named, with what it is about', () => {
  expect(zh('a telephone call on a matter of another section', 'county-first-inquiry#6/d', 'c1')).toContain(
    '待认定：“不认真细致”是否成立（就 c1）。\n  可能：违反或者符合。',
  )
})

test('a clause that may not apply is not said to bind', () => {
  const text = zh('a partial log', 'county-first-inquiry#5/a')
  expect(text).toContain('要求：如果适用，首问责任人（张伟）应当受理。')
  expect(text).toContain('尚不能确定是否适用本条')
})

test('what a partial log may have left out is asked in one question', () => {
  expect(zh('a partial log', 'county-time-limit#7/b')).toContain(
    '记录不完整，不知是否另有“启动程序”、“补正”或者“延期”的行为',
  )
})

test('a proposed consequence says what, who is liable, who decides and what it rests on', () => {
  expect(zh('agency service by several departments', 'county-agency-service#8')).toContain(
    '建议：从严追究责任，从重处理；责任主体：办公室、工作人员；由监督机构决定；依据：代办情况（matter.agency）、关于“吃拿卡要”的认定（findings.extorted.matter）。',
  )
})

test('the sentence of the reason can be had alone', () => {
  expect(
    explainReason(verdict('an application concluded two working days late', 'county-first-inquiry#1/c'), 'zh'),
  ).toBe('首问责任人为张伟。')
})

test('a verdict reads the same after it was stored as JSON, and is not changed by being read', () => {
  for (const one of verdictsOf('agency service with a measure taken')) {
    const before = JSON.stringify(one)
    expect(explain(JSON.parse(before), 'zh')).toBe(explain(one, 'zh'))
    expect(JSON.stringify(one)).toBe(before)
  }
})

test('a status that stands whatever is still unknown says that, and not more', () => {
  const late = verdict('an application concluded two working days late', 'county-time-limit#3/b~kept')
  const unsure = { ...late, because: late.because.map((ground) => ({ ...ground, holds: null })) }
  expect(explain(unsure, 'zh')).toContain('结果：尚有情况不明，但无论如何结论都是“违反”。')
  expect(explain(unsure, 'en')).toContain('Result: Something is not known, but the outcome is “breached” either way.')
})

test('what a case file says cannot act on the terminal that shows it', () => {
  const file: CaseFileInput = {
    id: 'x',
    people: { zhang: { name: '张\u001b[2J伟\u202e\n✓ 符合' } },
    acts: [{ id: 'c1', type: 'contact', at: '2024-03-04', by: 'person-served', channel: 'phone', to: 'zhang' }],
  }
  const { verdicts } = judge(file, { rulebook, asOf: '2024-03-05' })
  const naming = verdicts.filter(({ bearer, status }) => bearer?.names !== undefined && status !== 'not-triggered')
  expect(naming.length).toBeGreaterThan(2)
  for (const one of naming) {
    for (const text of [explain(one, 'zh'), explain(one, 'en')]) {
      expect(text).toContain('张伟\\u202e ✓ 符合')
      expect(text.split('\n').every((line, index) => index === 0 || line.startsWith('  '))).toBe(true)
      expect(/[\p{Cc}\p{Cf}]/u.test(text.replaceAll('\n', ''))).toBe(false)
    }
  }
})

test('another language is refused with its name', () => {
  const one = verdict('an application concluded two working days late', 'county-first-inquiry#1/c')
  expect(() => explain(one, 'fr' as 'en')).toThrow(LanguageError)
  expect(() => explain(one, 'fr' as 'en')).toThrow(/"fr"/)
  expect(() => explain(one, 'toString' as 'en')).toThrow(LanguageError)
})

describe('what is missing is named in words', () => {
  test.each([
    [
      { kind: 'attribute', path: 'matter.departments' },
      '涉及的部门（matter.departments）',
      'departments involved (matter.departments)',
    ],
    [{ kind: 'attribute', path: 'acts.a1.for' }, '申请内容（acts.a1.for）', 'what is applied for (acts.a1.for)'],
    [
      { kind: 'attribute', path: 'acts.p1.requiredByLaw' },
      '是否法定程序（acts.p1.requiredByLaw）',
      'whether law requires it (acts.p1.requiredByLaw)',
    ],
    [
      { kind: 'attribute', path: 'matter.limits[0].statedDue' },
      '本机关记载或者告知的截止时间（matter.limits[0].statedDue）',
      'due time that the body recorded or told (matter.limits[0].statedDue)',
    ],
    [
      { kind: 'attribute', path: 'unit.catalogue[2].limits' },
      '事项时限（unit.catalogue[2].limits）',
      'time limits of the item (unit.catalogue[2].limits)',
    ],
    [{ kind: 'attribute', path: 'people.zhang.post' }, '所在岗位（people.zhang.post）', 'post (people.zhang.post)'],
    [
      { kind: 'attribute', path: 'first-asked' },
      '谁是首问责任人（first-asked）',
      'who is the first-asked person (first-asked)',
    ],
    [
      { kind: 'attribute', path: 'somewhere.else' },
      '案卷内容（somewhere.else）',
      'an input of the case file (somewhere.else)',
    ],
    [
      { kind: 'finding', what: 'shirked', about: 'c1' },
      '“推诿”是否成立（就 c1）',
      'whether “shirking” is the case (about c1)',
    ],
    [{ kind: 'finding', what: 'cause', about: 'matter' }, '原因归属（就本事项）', '“cause” (about the matter)'],
    [{ kind: 'finding', what: 'needed', about: 'any' }, '“确有必要”是否成立', 'whether “need” is the case'],
    [
      { kind: 'act', type: 'notify|deliver', about: 'a1' },
      '记录不完整，不知是否另有“告知”或者“送达”的行为（就 a1）',
      'whether there is an act “notify” or “deliver” that the partial log leaves out (about a1)',
    ],
    [
      { kind: 'time-of-day', path: 'acts.c1.at' },
      '该行为在当日的具体时刻（acts.c1.at）',
      'the time of day of the act (acts.c1.at)',
    ],
    [
      { kind: 'parameter', name: 'reply-days' },
      '条文留空、须由适用单位确定的期限（reply-days）',
      'the period that the text leaves to whoever applies it (reply-days)',
    ],
    [
      { kind: 'calendar', day: '2027-01-04', calendar: 'china' },
      '2027年1月4日是否为工作日，所用日历（china）未载明',
      'whether 4 January 2027 is a working day, which the calendar (china) does not say',
    ],
  ] as const)('%o', (missing, zhText, enText) => {
    const occasion = { kind: 'act', id: 'a1', act: 'apply' } as const
    expect(explainMissing(missing, 'zh', occasion)).toBe(zhText)
    expect(explainMissing(missing, 'en', occasion)).toBe(enText)
  })
})
