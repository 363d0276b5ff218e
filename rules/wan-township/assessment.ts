import { act, all, any, ban, check, clause, defineRegulation, duty, each, eachBreach, eachImprovement, eachListedMatter, eachQuestioned, found, none, notDoneBy, beforehand, onceForTheUnit, reads, recorded, remark, score, sheet, standard, until } from '../../src/index'
import { creditPeriod, partsOfAStep, promptly, quarterly } from './readings'
import { concluded, hygieneInspection, joint, lateClauses, leaveGranted, madeUp, perItem, slip, unclean, withoutAuthority } from './terms'

const staff = 'window-staff'
const left = each('leave-post')
const inspected = eachQuestioned('inspect')
const halfDays = check('absence.halfDays', 'greaterThanInclusive', 1)
const inOfficeTime = check('absence.halfDays', 'greaterThan', 0)
const special = found('special-circumstances')
const notBefore = any(notDoneBy(slip, beforehand), notDoneBy(leaveGranted, beforehand))
const fullOnly = reads(partsOfAStep, 'full-only')
const begun = reads(partsOfAStep, 'begun')
const told = act('notify', { to: 'person-served', contents: ['procedure'], mayPrecede: true })
const contacted = act(['liaise', 'coordinate'], { mayPrecede: true })
const feeConsent = act('approve', { by: 'government', with: { of: 'fee-reduction', granted: true }, mayPrecede: true })
const prescribed = { fact: 'occasion.prescribed' } as const
const rated = recorded(act('contact', { with: { purpose: ['rating'] } }))
const byLetterOrVisit = check('occasion.channel', 'in', ['letter', 'visit'])
const complaint = all(check('occasion.purpose', 'contains', 'complaint'), byLetterOrVisit)
const adopted = recorded(act('approve', { with: { of: 'suggestion', granted: true }, aboutOccasion: true }))
const praisedBy = (source: 'people' | 'county-media' | 'city-media' | 'province-media') => check('occasion.source', 'equal', source)
const improved = (kind: 'fewer-steps' | 'fewer-materials' | 'joint-item') =>
  score({ on: eachImprovement, by: 'unit', points: 1, category: '8', when: all(check('improvement.kind', 'equal', kind), check('improvement.ownInitiative', 'equal', true)) })
const seen = (what: 'littering' | 'untidy' | 'papers-left') => check('occasion.observed', 'contains', what)

export const assessment = defineRegulation({
  id: 'wan-assessment',
  title: { zh: '便民服务大厅考核办法', en: 'Assessment rules of the service hall' },
  system: 'assessment',
  source: '万政办〔2017〕49号',
  interpretations: [quarterly, partsOfAStep, creditPeriod, promptly],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('0/a', '序言', { zh: '加快大厅规范化建设，建成高效、文明窗口', en: 'For a standardised hall that is an efficient and civil window.' },
      remark('purpose', { zh: '仅述目的', en: 'States aims only.' })),
    clause('0/b', '序言', { zh: '每个窗口每季度考核一次', en: 'Each window is assessed once a quarter.' },
      duty({ on: onceForTheUnit, by: 'assessor', must: act('assess', { with: { object: 'all-round' } }), within: quarterly }),
      { note: { zh: '“拟”按应当读；以自然季度为考查期间，被考核的是窗口，按人次扣的分记在其窗口名下', en: '“It is intended” is read as a duty; the quarter is the calendar quarter, and what is deducted by person is charged to the window.' },
        open: [{ kind: 'gap', text: { zh: '由谁考核没有写明', en: 'Who assesses is not said.' } },
          { kind: 'overlap', text: { zh: '后文又说月底考核，办法只有季度考核', en: 'A later item speaks of a month-end assessment, though only quarterly ones are laid down.' } }] }),
    clause('0/c', '序言', { zh: '年终参照季度考核打分', en: 'The year-end mark is given with reference to the quarters.' },
      ban({ on: eachQuestioned('assess'), when: check('occasion.object', 'equal', 'appraisal'), by: 'assessor', against: found('performance', ['improper', 'not-performed']) }),
      { note: { zh: '“参照”没有公式，年终分由人评定；是否参照了季度得分须由人认定', en: 'No formula follows from “with reference to”: a person sets the mark, and whether the quarters were looked at is for a person to find.' },
        open: [{ kind: 'undefined-term', text: { zh: '取平均还是合计没有规定，不自行换算', en: 'Mean or sum is not said; none is computed.' }, example: { zh: '四个季度分别得 92、88、79、95 分', en: 'Four quarters with 92, 88, 79 and 95 points.' } }] }),
    clause('0/d', '序言', { zh: '基本分为100分', en: 'The basic score is 100 points.' }, sheet({ base: 100 }),
      { note: { zh: '一至七类之和正好一百分，每季度重新起算', en: 'Categories one to seven add up to it; each quarter starts afresh.' } }),
    clause('0/e', '序言', { zh: '总分上不封顶', en: 'The total has no upper limit.' }, sheet({ uncapped: true }),
      { note: { zh: '单项另有封顶的，从其规定', en: 'A cap of a single item stays.' } }),
    clause('0/f', '序言', { zh: '合格分为80分', en: 'The passing mark is 80 points.' }, sheet({ pass: 80 }),
      { note: { zh: '80分即为合格', en: 'Eighty itself passes.' }, open: [{ kind: 'gap', text: { zh: '不合格有何后果没有规定', en: 'What follows from failing is not said.' } }] }),

    clause('1', '一、人员到岗和工作纪律', { zh: '到岗和纪律15分', en: 'Attendance and discipline: 15 points.' }, sheet({ category: '1', base: 15 })),
    clause('1.1', '一、1', { zh: '电脑联网或打游戏，每人次扣1分', en: 'A computer on the internet or a game being played: 1 point for each person and occasion.' },
      score({ on: inspected, by: staff, points: -1, category: '1', when: found('non-work-activity', ['internet', 'games']) }),
      { note: { zh: '一次发现两种行为只扣一次；工作需要的联网不在此限，由检查人认定', en: 'Both at once are one deduction; a connection for work is not meant, as the inspector finds.' },
        open: [{ kind: 'undefined-term', text: { zh: '照字面凡联网均扣，大厅使用网络办事系统时不合本意', en: 'Literally any connection counts, which cannot be meant of a hall that works online.' } }] }),
    clause('1.2/a', '一、2', { zh: '擅自脱岗每人次扣0.5分', en: 'Leaving the post without authority: 0.5 points for each person and occasion.' },
      score({ on: left, by: staff, points: -0.5, category: '1', when: all(inOfficeTime, withoutAuthority) }), { yieldsTo: ['1.2/b'],
        open: [{ kind: 'gap', text: { zh: '多短算脱岗没有写明', en: 'How short an absence counts is not said.' }, example: { zh: '离开窗口五分钟倒水', en: 'Five minutes away for a glass of water.' } }] }),
    clause('1.2/b', '一、2', { zh: '脱岗半天以上每半天扣1分', en: 'Half a day or more: 1 point for each half day.' }, [
      score({ on: left, by: staff, points: -1, category: '1', times: { fact: 'absence.halfDays' }, when: all(fullOnly, halfDays, withoutAuthority), label: 'full' }),
      score({ on: left, by: staff, points: -1, category: '1', times: { fact: 'absence.halfDays', round: 'up' }, when: all(begun, halfDays, withoutAuthority), label: 'begun' }),
    ], { note: { zh: '半天为当日办公时间的一半，“以上”含本数；不与上句并罚', en: 'Half a day is half of that day’s office time; exactly half is included, and the first half of the sentence is not added.' } }),
    clause('1.3/a', '一、3', { zh: '请假（外出）前将条子送分管领导批准', en: 'Before leave the slip goes to the leader in charge and is approved.' },
      duty({ on: left, when: inOfficeTime, by: staff, must: { join: 'all', acts: [slip, leaveGranted] }, within: beforehand, unless: special }),
      { note: { zh: '送条和批准都在离岗之前；因特殊情况未能办理的，依本项第三句', en: 'Slip and consent both come before leaving; special circumstances lead to the third sentence.' } }),
    clause('1.3/b', '一、3', { zh: '公示去向', en: 'The destination is posted.' },
      duty({ on: left, when: recorded(leaveGranted), by: 'unit', must: act('publish', { what: 'whereabouts', mayPrecede: true }), within: promptly }),
      { open: [{ kind: 'gap', text: { zh: '没有公示去向的，没有规定扣分，不得比照', en: 'No deduction names a missing posting, and none is inferred.' } }] }),
    clause('1.3/c', '一、3', { zh: '事前未能办理的，上班之日向当值领导说明并补办', en: 'Who could not do so beforehand explains and makes it up with the leader on duty on the day of return.' },
      duty({ on: left, when: all(inOfficeTime, special, notBefore), by: staff, must: madeUp, within: until('return') }),
      { note: { zh: '向当值领导补办，不是分管领导；期限到返岗当日结束', en: 'With the leader on duty, not the leader in charge; it ends with the day of return.' } }),
    clause('1.3/d', '一、3', { zh: '未及时送单或补办手续的，每人次扣0.5分', en: 'A slip late or formalities not made up: 0.5 points for each person and occasion.' },
      score({ on: left, by: staff, points: -0.5, category: '1',
        when: all(inOfficeTime, none(withoutAuthority), notBefore, any(none(special), notDoneBy(madeUp, until('return')))) }),
      { note: { zh: '两种情形择一，只扣一次；根本没有手续的为擅自脱岗，不再依本项扣分', en: 'Either way one deduction; without any formalities it is leaving without authority, and not charged here as well.' } }),

    clause('2', '二、规范服务', { zh: '规范服务15分', en: 'Standard service: 15 points.' }, sheet({ category: '2', base: 15 })),
    clause('2.1', '二、1', { zh: '与服务对象吵架，每人次扣1分', en: 'A quarrel with a person served: 1 point for each person and occasion.' },
      score({ on: each('encounter'), by: staff, points: -1, category: '2', when: check('incident.kinds', 'contains', 'quarrel') }),
      { note: { zh: '条文不问谁是谁非', en: 'Fault for it is no condition.' } }),
    clause('2.2', '二、2', { zh: '办事须知、表格、资料断档，每次扣0.2分', en: 'Handling notes, forms or materials run out: 0.2 points each time.' },
      score({ on: each('inspect'), by: 'unit', points: -0.2, category: '2', when: check('occasion.observed', 'contains', 'stock-out') }),
      { note: { zh: '一次发现缺几种都扣一次，由窗口承担', en: 'One deduction each time, however many are missing; the window bears it.' } }),
    clause('2.3', '二、3', { zh: '未一次告知全部条件或退回理由，每次扣0.5分', en: 'Conditions or reasons of return not told at one time: 0.5 points each time.' },
      score({ on: eachBreach('wan-first-inquiry#3.2/b', 'wan-time-limit#3.1/b'), by: staff, points: -0.5, category: '2' }),
      { note: { zh: '收件后的补件清单、退件理由另有第三类2、3项，为特别规定，此处不再扣', en: 'Lists of supplements and reasons of a return after receipt are in category three, the special rule, and not charged here too.' },
        open: [{ kind: 'overlap', text: { zh: '同一遗漏可以同时合于本项和第三类2、3项，条文没有说只扣一次', en: 'One omission may fit this and items 2 and 3 of category three; the text does not say that it counts once.' },
          example: { zh: '低保申请收件后口头说缺证明，没有出具补件清单', en: 'After receipt the window says what is lacking and issues no list.' } }] }),
    clause('2.4', '二、4', { zh: '档案管理不规范或资料遗失，每件次扣1分', en: 'Archives below standard or materials lost: 1 point for each item and occasion.' },
      score({ on: inspected, by: staff, points: -1, category: '2', when: any(found('below-standard', 'archives'), found('lost')) })),

    clause('3', '三、收退件管理', { zh: '收退件管理15分', en: 'Receipt and return: 15 points.' }, sheet({ category: '3', base: 15 }),
      { open: [{ kind: 'missing-article', text: { zh: '所依据的办理服务办法（试行）未附，只能按所列七项扣分', en: 'The handling measures referred to are not attached; only the seven items can be counted.' } }] }),
    clause('3.1', '三、1', { zh: '可收件而未收，经查实每件次扣3分', en: 'An item that could be received was not, as verified: 3 points for each.' },
      score({ on: each('decline'), by: staff, points: -3, category: '3', when: all(found('merits', 'met'), found('verified')) }),
      { note: { zh: '查实是扣分的条件', en: 'Verification is a condition.' } }),
    clause('3.2', '三、2', { zh: '收件后需补件，未一次出具详细清单，每件次扣2分', en: 'Received and lacking, without a detailed list at one time: 2 points for each.' },
      score({ on: eachBreach('wan-time-limit#3.2/d'), by: staff, points: -2, category: '3' }),
      { note: { zh: '清单须书面；再开第二张清单，说明第一张不完整', en: 'The list is written; a second one shows that the first was incomplete.' } }),
    clause('3.3', '三、3', { zh: '退件未一次出具书面理由，每件次扣2分', en: 'Returned without written reasons at one time: 2 points for each.' },
      score({ on: eachBreach('wan-time-limit#3.3/c'), by: staff, points: -2, category: '3' })),
    clause('3.4', '三、4', { zh: '联办件未说明程序或未联系部门，每件次扣2分', en: 'A joint item whose procedure was not explained or whose departments were not contacted: 2 points for each.' },
      score({ on: concluded, by: staff, points: -2, category: '3', when: all(joint, any(none(recorded(told)), none(recorded(contacted)))) }),
      { note: { zh: '两者缺一即扣，只扣一次；到办结时仍没有的，即为没有', en: 'Either is enough, for one deduction; what is not there when the item is concluded is not there.' } }),
    clause('3.5', '三、5', { zh: '收退件手续不规范，报送不及时，每件次扣2分', en: 'Formalities below standard, or papers not passed on in time: 2 points for each.' }, [
      score({ on: eachQuestioned('accept'), by: staff, points: -2, category: '3', when: found('below-standard', 'formalities'), label: 'received' }),
      score({ on: eachQuestioned('decline'), by: staff, points: -2, category: '3', when: found('below-standard', 'formalities'), label: 'returned' }),
      score({ on: eachQuestioned('forward'), by: staff, points: -2, category: '3', when: found('prompt', false), label: 'passed-on' }),
    ], { open: [{ kind: 'undefined-term', text: { zh: '报送没有时限，是否及时须由人认定', en: 'No time is stated for passing on; whether it was in time is found.' } }] }),
    clause('3.6', '三、6', { zh: '不负责任造成不良影响、后果较严重，每件次扣3至5分', en: 'Irresponsibility with adverse effects and rather serious consequences: 3 to 5 points for each.' },
      perItem([-5, -3], '3', all(found('irresponsible'), found('effect', ['bad', 'grave']))),
      { note: { zh: '在三至五分之间由人酌定，含两端', en: 'A person fixes the number from three to five, both included.' },
        open: [{ kind: 'slip', text: { zh: '“较为严格”应为“较为严重”', en: '“Rather strict” stands for “rather serious”.' } }] }),
    clause('3.7', '三、7', { zh: '应联办仍串联办理，责任单位每件次扣4分', en: 'What should be joint is handled in series: 4 points for each, charged to the units.' },
      score({ on: concluded, by: 'unit', points: -4, category: '3', when: all(check('matter.handlingMode', 'equal', 'serial'), check('departments.count', 'greaterThanInclusive', 2)) }),
      { note: { zh: '涉及两个以上部门的，应当联办；各责任单位分别扣', en: 'What involves two departments or more should be joint; each unit at fault is charged.' },
        open: [{ kind: 'undefined-term', text: { zh: '哪些事项应当联办没有列明', en: 'Which matters should be joint is not listed.' } }] }),

    clause('4', '四、收费管理', { zh: '收费管理15分', en: 'Fees: 15 points.' }, sheet({ category: '4', base: 15 }),
      { open: [{ kind: 'missing-article', text: { zh: '服务指南的收费标准未附，以案卷所载标准为准', en: 'The rates of the service guide are not attached; those in the case file are taken.' } }] }),
    clause('4.1', '四、1', { zh: '擅自提高收费标准，经查实每件次扣3分', en: 'A rate raised without authority, as verified: 3 points for each.' },
      score({ on: each('charge'), by: staff, points: -3, category: '4', when: all(check('occasion.amount', 'greaterThan', prescribed), found('verified')) })),
    clause('4.2', '四、2', { zh: '擅自增设、继续收取已取消的或搭车收费，每次扣5分', en: 'A fee added without authority, abolished, or taken as a rider: 5 points each time.' },
      score({ on: eachQuestioned('charge'), by: staff, points: -5, category: '4', when: found('unlawful-charge', 'fee') })),
    clause('4.3', '四、3', { zh: '未经乡政府同意减免或缓交，每次扣3分', en: 'A fee reduced, waived or deferred without the township government’s consent: 3 points each time.' },
      score({ on: each('charge'), by: staff, points: -3, category: '4', when: all(check('occasion.amount', 'lessThan', prescribed), none(recorded(feeConsent))) }),
      { note: { zh: '须乡政府本身同意，窗口负责人同意不算；分文未收记为收费零元', en: 'The government itself consents, not a head of window; a waiver is a charge of nothing.' } }),

    clause('5', '五、限时承诺', { zh: '限时承诺20分', en: 'Promised times: 20 points.' }, sheet({ category: '5', base: 20 })),
    clause('5.1', '五、1', { zh: '即办件作承诺件处理，每件扣3分', en: 'An instant item handled as a promise item: 3 points each.' },
      score({ on: eachListedMatter, by: staff, points: -3, category: '5', when: all(check('listed.class', 'equal', 'on-the-spot'), check('listed.handledAs', 'equal', 'committed')) })),
    clause('5.2', '五、2', { zh: '超过承诺时限，每件扣5分', en: 'The promised time exceeded: 5 points each.' }, [
      score({ on: eachListedMatter, by: staff, points: -5, category: '5', when: check('listed.overdue', 'equal', true), label: 'listed' }),
      score({ on: eachBreach(...lateClauses), by: staff, points: -5, category: '5', when: check('case.isListed', 'equal', false), label: 'case' }),
    ], { note: { zh: '不问有无理由；“超过”不含期限当日', en: 'With or without reason; the limit itself is not exceeded.' },
      open: [{ kind: 'overlap', text: { zh: '同一迟办件又降低按期办结率，在第六类再扣，条文容许两处都扣', en: 'The same late item lowers the on-time rate of category six as well; the text allows both.' },
        example: { zh: '五十件中一件迟办：本项扣5分，按期办结率98%再扣0.4分', en: 'One late item of fifty: 5 points here, and 0.4 for a rate of 98 per cent.' } }] }),
    clause('5.3', '五、3', { zh: '承诺件未办结作办结处理，每件扣10分', en: 'A promise item passed off as completed: 10 points each.' },
      perItem(-10, '5', found('falsified')),
      { note: { zh: '办结不实须由人认定；真正办结又迟的，可与上项并扣', en: 'That the completion is untrue is found; a late true completion may be charged beside it.' } }),

    clause('6', '六、办事结果', { zh: '办事结果15分', en: 'Results: 15 points.' }, sheet({ category: '6', base: 15 }),
      { note: { zh: '准确率没有按比例的扣分，差错按件扣', en: 'The accuracy rate has no deduction by rate; errors are charged by the item.' } }),
    clause('6.1', '六、1', { zh: '按期办结率每减少1个百分点扣0.2分', en: 'Each percentage point below full completion on time: 0.2 points.' }, [
      score({ on: onceForTheUnit, by: 'unit', points: -0.2, category: '6', when: fullOnly, perStep: { rate: 'unit.onTimeRate', below: 100, step: 1 }, label: 'full' }),
      score({ on: onceForTheUnit, by: 'unit', points: -0.2, category: '6', when: begun, perStep: { rate: 'unit.onTimeRate', below: 100, step: 1, round: 'up' }, label: 'begun' }),
    ], { note: { zh: '按期办结率为期内到期办件中按期办结的比例', en: 'The rate is taken over the items that fell due in the period.' },
      open: [{ kind: 'gap', text: { zh: '分母没有写明', en: 'The denominator is not stated.' } }] }),
    clause('6.2', '六、2', { zh: '结果有差错，每件次扣3分', en: 'An error in the result: 3 points for each.' },
      perItem(-3, '6', found('error', ['error', 'major', 'general-major', 'repeated']))),

    clause('7/a', '七、卫生保洁', { zh: '卫生习惯良好，窗口地面桌面清洁', en: 'Hygienic habits, and a clean floor and desktop.' },
      ban({ ...hygieneInspection, by: staff, against: any(seen('littering'), found('below-standard', 'hygiene')) })),
    clause('7/b', '七、卫生保洁', { zh: '休息室和桌面物品摆放得当', en: 'Rest room and desks are in order.' },
      ban({ ...hygieneInspection, by: staff, against: any(seen('untidy'), seen('papers-left')) }),
      { open: [{ kind: 'gap', text: { zh: '公用休息室如何计入一个窗口没有写明', en: 'How a shared rest room is charged to one window is not said.' } }] }),
    clause('7/c', '七、卫生保洁', { zh: '卫生保洁5分', en: 'Hygiene: 5 points.' }, sheet({ category: '7', base: 5 })),
    clause('7/d', '七、卫生保洁', { zh: '达不到要求，发现一次扣1分', en: 'Requirements not met: 1 point for each finding.' },
      score({ ...hygieneInspection, by: staff, points: -1, category: '7', when: all(hygieneInspection.when, unclean) }),
      { note: { zh: '按次扣，不按件扣', en: 'By the inspection, not by the object.' } }),

    clause('8', '八、其他', { zh: '其他扣分和加分，没有基本分', en: 'Other deductions and bonuses, without base points.' }, sheet({ category: '8', base: null }),
      { open: [{ kind: 'gap', text: { zh: '本类没有基本分，“扣完为止”无从附着；其扣分从总分中减，各以其封顶为限', en: 'There are no base points at which deductions could stop; they come off the total, up to their own caps.' } }] }),
    clause('8.1/a', '八、1', { zh: '评议“好”“较好”达90%以上', en: 'Ratings of “good” and “fairly good” reach 90 per cent.' },
      standard({ on: onceForTheUnit, when: rated, by: 'unit', requires: check('unit.satisfactionRate', 'greaterThanInclusive', 90) }),
      { note: { zh: '“很满意”为好，“满意”为较好；正好90%为达到', en: '“Very satisfied” is good and “satisfied” fairly good; exactly 90 reaches it.' },
        open: [{ kind: 'gap', text: { zh: '由谁组织评议、多久一次没有写明', en: 'Who takes the appraisal, and how often, is not said.' } }] }),
    clause('8.1/b', '八、1', { zh: '每降5%扣1分，最高扣10分', en: 'Each 5 per cent below: 1 point, 10 at most.' }, [
      score({ on: onceForTheUnit, by: 'unit', points: -1, category: '8', cap: 10, when: all(fullOnly, rated), perStep: { rate: 'unit.satisfactionRate', below: 90, step: 5 }, label: 'full' }),
      score({ on: onceForTheUnit, by: 'unit', points: -1, category: '8', cap: 10, when: all(begun, rated), perStep: { rate: 'unit.satisfactionRate', below: 90, step: 5, round: 'up' }, label: 'begun' }),
    ], { note: { zh: '自90%起每低五个百分点为一档', en: 'Steps of five percentage points, counted from 90.' } }),
    clause('8.2/a', '八、2', { zh: '来信来人表扬态度，查实每件加0.3至1分，最多5分', en: 'Praise of the attitude by letter or visit, as verified: 0.3 to 1 point each, 5 at most.' },
      score({ on: each('praise'), by: staff, points: [0.3, 1], category: '8', cap: 5, when: all(praisedBy('people'), byLetterOrVisit, found('verified')) }),
      { note: { zh: '按季度封顶；与批评的封顶分别计算', en: 'Capped by the quarter, apart from criticism.' },
        open: [{ kind: 'overlap', text: { zh: '末段说加分上不封顶，本项五分封顶为特别规定', en: 'The end says that bonuses are not capped; the cap of five here is the special rule.' } }] }),
    clause('8.2/b', '八、2', { zh: '来信来人批评态度，查实每件扣0.3至1分，最多5分', en: 'Criticism of the attitude by letter or visit, as verified: 0.3 to 1 point each, 5 at most.' },
      score({ on: each('contact'), by: staff, points: [-1, -0.3], category: '8', cap: 5, when: all(complaint, found('verified')) }),
      { note: { zh: '电话投诉没有列入，不作扩大', en: 'Telephone complaints are not named, and not added.' } }),
    clause('8.2/c', '八、2', { zh: '工作人员授意的，每次扣2分', en: 'Instigated by staff: 2 points each time.' }, [
      score({ on: eachQuestioned('praise'), by: staff, points: -2, category: '8', when: all(byLetterOrVisit, found('instigated')), label: 'praise' }),
      score({ on: eachQuestioned('contact'), by: staff, points: -2, category: '8', when: all(complaint, found('instigated')), label: 'criticism' }),
    ], { note: { zh: '在分号之后，不受五分封顶限制', en: 'It stands after a semicolon, outside the cap of five.' } }),
    clause('8.3/a', '八、3', { zh: '建议被采纳且效果较好，每件加5分', en: 'A suggestion adopted that works rather well: 5 points each.' },
      score({ on: each('contact'), by: staff, points: 5, category: '8', when: all(adopted, check('occasion.purpose', 'contains', 'suggestion'), found('commendable')) })),
    clause('8.3/b', '八、3', { zh: '分数体现在见效月月底考核', en: 'The points show in the assessment at the end of the month of effect.' },
      standard({ on: onceForTheUnit, when: check('unit.assessed', 'contains', 'suggestion'), by: 'assessor',
        requires: any(
          all(reads(creditPeriod, 'quarter'), check('unit.creditsMisplaced', 'lessThanInclusive', 0, { by: 'period' })),
          all(reads(creditPeriod, 'month-end'), check('unit.creditsMisplaced', 'lessThanInclusive', 0, { by: 'month-end' })),
        ) })),
    clause('8.4/a', '八、4', { zh: '县级以上媒体表扬，每次加1分', en: 'Praise in the media of county level and above: 1 point each time.' },
      score({ on: each('praise'), by: 'unit', points: 1, category: '8', when: praisedBy('county-media') }),
      { open: [{ kind: 'overlap', text: { zh: '“县级及以上”包括市级、省级；按三档读，同一表扬取最高一档', en: 'County level “and above” includes the next two tiers; one praise takes the highest that applies.' } }] }),
    clause('8.4/b', '八、4', { zh: '市级媒体表扬，每次加3分', en: 'Of city level: 3 points each time.' },
      score({ on: each('praise'), by: 'unit', points: 3, category: '8', when: praisedBy('city-media') })),
    clause('8.4/c', '八、4', { zh: '省级以上媒体表扬，每次5分', en: 'Of province level or above: 5 points each time.' },
      score({ on: each('praise'), by: 'unit', points: 5, category: '8', when: praisedBy('province-media') }),
      { note: { zh: '含省级，也含中央媒体', en: 'The province itself and national media are included.' }, open: [{ kind: 'slip', text: { zh: '“每次5分”前缺“加”字', en: 'The word for adding is missing.' } }] }),
    clause('8.5/a', '八、5', { zh: '主动减少环节，一次性加1分', en: 'Fewer steps on its own initiative: 1 point, once.' }, improved('fewer-steps'),
      { note: { zh: '每项措施计一次，以后季度不再计；上级要求的不是主动', en: 'Each measure counts once and not in later quarters; what was ordered is no initiative.' },
        open: [{ kind: 'undefined-term', text: { zh: '同类措施有两项的，是否各加1分没有写明；按项计', en: 'Whether two measures of one kind earn two points is not said; each is counted.' } }] }),
    clause('8.5/b', '八、5', { zh: '主动减少材料，一次性加1分', en: 'Fewer materials on its own initiative: 1 point, once.' }, improved('fewer-materials')),
    clause('8.5/c', '八、5', { zh: '主动新设联办项目，一次性加1分', en: 'A new joint item on its own initiative: 1 point, once.' }, improved('joint-item')),
    clause('8.6', '八、6', { zh: '因部门原因引起上访、影响秩序，查实每次扣3分', en: 'A petition at the centre for a cause of the department, disturbing order, as verified: 3 points each time.' },
      score({ on: eachQuestioned('contact'), by: 'unit', points: -3, category: '8',
        when: all(check('occasion.purpose', 'intersects', ['complaint', 'report']), check('occasion.channel', 'equal', 'visit'), found('cause', 'unit'), found('harm', 'order'), found('verified')) }),
      { note: { zh: '原因、上访、影响秩序和查实缺一不可；针对部门的过错，不针对上访本身', en: 'Cause, petition, disturbance and verification are all needed; it answers the fault, not the petition.' } }),

    clause('9/a', '末段', { zh: '加分上不封顶', en: 'Bonuses have no upper limit.' }, sheet({ uncapped: true }),
      { note: { zh: '加分不补回已经扣完的类别', en: 'They do not refill a category that was used up.' } }),
    clause('9/b', '末段', { zh: '扣分到各项基本分扣完为止', en: 'Deductions stop where the base points of the category are used up.' }, sheet({ floor: 'category' }),
      { note: { zh: '“各项”指有基本分的七类，多出的不转入他类', en: 'The seven categories with base points; what is beyond does not pass to another.' } }),
    clause('10', '文号、落款', { zh: '万政办〔2017〕49号，2017年12月1日印发', en: 'Document no. 49 of 2017, of 1 December 2017.' },
      remark('administrative', { zh: '文号和日期；没有施行条款', en: 'Number and date; there is no commencement clause.' })),
  ],
})
