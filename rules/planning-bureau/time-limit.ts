import { act, all, any, check, clause, defineRegulation, type Condition, doneBy, duty, each, eachBreach, eachLimit, extension, found, ladder, notDoneBy, type PeriodSpec, remark, scope, theLimit, onceForTheMatter, until, within, before } from '../../src/index'
import { dayBasis, promptly } from './readings'
import { accepted, clock, completion } from './terms'

const ordinary = check('matter.complexity', 'in', ['simple', 'ordinary'])
const complex = check('matter.complexity', 'equal', 'complex')
const major = check('matter.complexity', 'in', ['major', 'comprehensive'])
const threeDays = within(3, 'day', dayBasis)
const sevenDays = within(7, 'day', dayBasis)
const oneMonth = within(1, 'month')
/** Where no limit is prescribed the tiers apply. */
const noOtherLimit = check('limits.count', 'equal', 0)
const special = any(check('matter.approvalNeeded', 'equal', true), check('matter.kind', 'equal', 'approval'))
const plan = act('extend', { contents: ['milestone', 'plan'] })
const delayNotice = act('notify', { to: 'sender', contents: ['reason-extension', 'extension-basis', 'opinion', 'new-limit'] })

const tier = (when: Condition, period: PeriodSpec, unless: Condition) =>
  duty({ on: accepted, when: all(noOtherLimit, when), by: 'handling-unit', must: completion, within: period, unless: any(doneBy(plan, period), unless) })
const wayOut = (label: string, when: Condition, period: PeriodSpec) =>
  duty({ on: accepted, when: all(noOtherLimit, when, notDoneBy(completion, period)), by: 'handling-unit', must: plan, within: period, label })
const told = (period: PeriodSpec) => doneBy(delayNotice, before(period, 3, 'day', dayBasis))
const notice = (label: string, when: Condition, period: PeriodSpec) =>
  duty({ on: accepted, when: all(noOtherLimit, when, notDoneBy(completion, period)), by: 'handling-unit', must: delayNotice, within: before(period, 3, 'day', dayBasis), label })
const keeps = (from: 'accept' | 'assign', ...of: Parameters<typeof eachLimit>[1][]) =>
  duty({ on: eachLimit(from, ...of), by: 'handling-unit', must: completion, within: theLimit(clock) })

export const timeLimit = defineRegulation({
  id: clock,
  title: { zh: '限时办结制度', en: 'Time-limit rules' },
  system: 'time-limit',
  interpretations: [dayBasis, promptly],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1/a', '第一条 第一句', { zh: '办文办事实行限时制', en: 'Time limits apply to documents and matters.' },
      scope({ on: onceForTheMatter, covers: check('always', 'equal', true) })),
    clause('1/b', '第一条 第二句第一分句', { zh: '一般工作3日内落实办结', en: 'Ordinary work is settled within 3 days.' },
      tier(ordinary, threeDays, told(threeDays)),
      { note: { zh: '自受理次日起算；规定有时限的从其规定；有第四分句的时间节点和方案的，不算违反', en: 'Counted from the day after acceptance; a prescribed limit prevails; a milestone and plan in time are the way out.' },
        open: [{ kind: 'gap', text: { zh: '从何时起算、由谁定复杂程度均无规定；自受理起算，以登记的类别为准', en: 'Neither the start nor who grades complexity is said; acceptance and the recorded class are taken.' },
          example: { zh: '周四受理的一般事项，按自然日周日届满，顺延至周一', en: 'Ordinary work accepted on Thursday ends on Sunday, hence on Monday.' } }] }),
    clause('1/c', '第一条 第二句第二分句', { zh: '较复杂的问题原则上7日内解决', en: 'Fairly complex problems are in principle settled within 7 days.' },
      tier(complex, sevenDays, any(told(sevenDays), found('justified'))),
      { note: { zh: '“原则上”容许有正当理由的例外', en: '“In principle” leaves room for a justified exception.' },
        open: [{ kind: 'slip', text: { zh: '“7天”后缺“内”字', en: 'The word “within” is missing after seven days.' } }] }),
    clause('1/d', '第一条 第二句第三分句', { zh: '重大问题1个月内解决', en: 'Major problems are settled within one month.' },
      tier(major, oneMonth, told(oneMonth)),
      { note: { zh: '“1个月”按月计，不是三十日', en: 'A month is not thirty days.' } }),
    clause('1/e', '第一条 第二句第四分句', { zh: '确实不能解决的，定出时间节点和具体方案', en: 'What really cannot be settled needs a point in time and a concrete plan.' },
      [wayOut('ordinary', ordinary, threeDays), wayOut('complex', complex, sevenDays), wayOut('major', major, oneMonth)],
      { note: { zh: '三档均适用，最迟在届满时提出', en: 'It serves all three tiers, at expiry at the latest.' },
        open: [{ kind: 'gap', text: { zh: '时间节点最远到何时、由谁批准没有规定', en: 'How far off the milestone may be, and who approves, is not said.' } }] }),
    clause('2/a', '第二条 第一分句前段', { zh: '法律、法规、规章和规范性文件有时限的，在时限内办结', en: 'Where law or a normative document fixes a limit, it is kept.' },
      keeps('accept', 'statutory', 'policy', 'prescribed')),
    clause('2/b', '第二条 第一分句后段', { zh: '上级部门或领导交办的，在规定时限内办结', en: 'What a higher department or a leader assigns is concluded within its limit.' },
      keeps('assign', 'superior')),
    clause('2/c', '第二条 第二分句', { zh: '未规定时限的，确定合理时限', en: 'Where none is prescribed, a reasonable one is set.' },
      duty({ on: accepted, when: noOtherLimit, by: 'handling-unit', must: act('set-limit'), within: until('conclude') }),
      { note: { zh: '是否合理不在此判定；第一条的三档视为合理的上限', en: 'Whether it is reasonable is not decided; the tiers of article one are its ceiling.' },
        open: [{ kind: 'overlap', text: { zh: '第一条已给一切事项以三档时限，本条又说未规定的另定；三档作为未定时的时限', en: 'Article one already gives every matter a tier; the tiers are taken where no limit was set.' } }] }),
    clause('3/a', '第三条 第一段', { zh: '涉及经费、编制、行政审批等特殊情况和重大问题不能按时办结的，到期前3日告知原因、依据、处理意见和拟办结时限',
      en: 'In special situations such as funds, establishment or approval, and for major problems, the reasons, basis, proposal and intended date are told 3 days before expiry.' }, [
      extension({ when: check('limits.count', 'greaterThan', 0), notice: delayNotice, lead: { amount: 3, unit: 'day', basis: dayBasis } }),
      notice('ordinary', all(special, ordinary), threeDays), notice('complex', all(special, complex), sevenDays), notice('major', major, oneMonth),
    ], { note: { zh: '到期日不计入，可以更早；告知合要求的，有正当理由。没有规定时限的，以第一条的三档为原时限', en: 'The day of expiry is not counted; earlier will do. A proper notice is cause for the delay. Where no limit is prescribed, the tiers of article one are what is extended.' },
      open: [{ kind: 'gap', text: { zh: '3日一档的告知须在受理当日，实际上只能用于更长的时限；次数和长度没有限制', en: 'For the 3-day tier the notice falls on the day of acceptance; number and length of extensions are not limited.' },
        example: { zh: '三月四日受理、三月七日到期的，三月四日前告知', en: 'Accepted on 4 March and due on the 7th: told by the 4th.' } }] }),
    clause('3/b', '第三条 第二段前半', { zh: '延期的事项加快办理', en: 'The delayed matter is pushed ahead.' },
      remark('principle', { zh: '没有快慢的标准', en: 'No measure of speed.' })),
    clause('3/c', '第三条 第二段后半', { zh: '及时告知最新进展', en: 'The latest progress is told promptly.' },
      duty({ on: each('extend'), by: 'handling-unit', must: act('notify', { to: 'sender', contents: ['progress'] }), within: promptly }),
      { open: [{ kind: 'undefined-term', text: { zh: '没有间隔，以延期后至少告知一次为准', en: 'No interval is set; once after the extension is looked for.' } }] }),
    clause('4', '第四条', { zh: '上级部门和领导交办的，在规定时间内办结', en: 'What higher departments and leaders assign is concluded in time.' },
      keeps('assign', 'superior'), { yieldsTo: ['2/b'], note: { zh: '与第二条重复，同一事项不重复判断', en: 'It repeats article two; the same matter is not judged twice.' } }),
    clause('5', '第五条', { zh: '部门间请示、报告、询问、答复、征求意见、会签、商洽的，由牵头科室确定办结时限', en: 'In dealings between departments the lead section fixes the limit.' },
      duty({ on: accepted, when: check('matter.kind', 'equal', 'dealing'), by: 'lead-unit', must: act('set-limit'), within: until('conclude') }),
      { open: [{ kind: 'slip', text: { zh: '“商治工作”读作“商洽工作”', en: 'A misprint is read as consultation of work.' } }] }),
    clause('6/a', '第六条 前段', { zh: '无故拖延、超过时限的，追查原因', en: 'Delay without cause beyond the limit is traced to its cause.' },
      duty({ on: eachBreach('1', '2', '3/a'), by: 'organ', must: act(['investigate', 'inspect']) }),
      { note: { zh: '是否无故须先查明，故每次超时都应追查', en: 'Whether there was cause shows only then, so every overrun is traced.' },
        open: [{ kind: 'gap', text: { zh: '由谁追查没有规定', en: 'Who traces is not said.' } }] }),
    clause('6/b', '第六条 后段', { zh: '对有关人员依规定追究', en: 'The persons concerned are held accountable under the relevant provisions.' },
      ladder({ on: eachBreach('1', '2'), trigger: found('justified', false), rungs: [{ measures: ['accountability'] }], decider: 'organ', liable: ['staff'] })),
  ],
})
