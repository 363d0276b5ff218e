import {
  act,
  all,
  allOf,
  any,
  anyOf,
  attribute,
  ban,
  check,
  clause,
  defineRegulation,
  duty,
  each,
  eachQuestioned,
  eachStaff,
  found,
  onceForTheUnit,
  remark,
  scope,
  standard,
  throughThePeriod,
  until,
} from '../../src/index'
import { atOnce, noticeTime, promptly, recordTime } from './readings'
import { byCounterpart, byPhone, handlerOutOfReach, handlerWithinReach, othersMatter, ownMatter, papersDeficient, qualifying } from './terms'

const contact = each('contact')
const application = each('apply')
const ifHandedIn = (item: 'materials' | 'materials-quantity') => ({ item, when: check('papers.handedIn', 'equal', true) })

export const firstInquiry = defineRegulation({
  id: 'county-first-inquiry',
  title: { zh: '首问负责制', en: 'First-inquiry responsibility rules' },
  system: 'first-inquiry',
  interpretations: [promptly, atOnce, recordTime, noticeTime],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1/a', '第一条 第一句', { zh: '首问负责制：首位接待或受理的人员负责解答、办理或引荐', en: 'First-inquiry responsibility: whoever first receives a person answers, handles or refers.' },
      remark('definition', { zh: '定义本制度，具体义务见第三、五、六条', en: 'Defines the system; the duties follow in articles 3, 5 and 6.' })),

    clause('1/b', '第一条 第一句', { zh: '公民、法人和其他组织均为行政相对人', en: 'Citizens, legal persons and other organisations are the administrative counterparts.' },
      scope({ on: contact, covers: byCounterpart }),
      { note: { zh: '以下各条义务对来者一体适用，不以此为前提', en: 'The duties below are owed to whoever comes; this clause does not limit them.' } }),

    clause('1/c', '第一条 第二句', { zh: '依职责首次接待的工作人员为首问责任人', en: 'The staff member who first receives the person in the course of duty is the first-asked person.' },
      attribute({ on: contact, role: 'first-asked' }),
      { yieldsTo: ['6/a'], note: { zh: '案卷所载接待人员视为依职责接待，路过或者下班时被问路的不在此列',
        en: 'Whoever the file names as receiving is taken to act in the course of duty; a passer-by asked the way is not.' } }),

    clause('2/a', '第二条 第一句', { zh: '热情主动、文明、规范、及时的原则', en: 'Principles of a warm, civil, proper and timely service.' },
      remark('principle', { zh: '仅为原则，无可判定之处', en: 'Principles only; nothing to decide.' })),

    clause('2/b', '第二条 第二句第一段', { zh: '各机关按业务职能确定责任内容', en: 'Each organ settles the content of the responsibilities by its functions.' },
      standard({ on: onceForTheUnit, by: 'organ', requires: check('unit.standing', 'contains', 'responsibility-list') })),

    clause('2/c', '第二条 第二句第二段', { zh: '首问受理和处理结果应登记入台账', en: 'What is received at first inquiry, and its result, is entered in the register.' }, [
      duty({ on: contact, by: 'organ', must: act('register', { book: 'first-inquiry', fields: ['acceptance-time'] }), within: recordTime }),
      duty({ on: contact, by: 'organ', must: act('register', { book: 'first-inquiry', fields: ['result'] }), within: until('conclude'), label: 'result' }),
    ], { note: { zh: '结果最迟在办结当日登记，条文未言明', en: 'The result is entered by the day of conclusion; the text does not say.' } }),

    clause('2/d', '第二条 第二句第三段', { zh: '重要来访人员应登记姓名、单位、时间、事项和结果', en: 'Of an important visitor the name, unit, time, matter and result are registered.' },
      duty({ on: contact, when: check('party.important', 'equal', true), by: 'organ', within: until('conclude'),
        must: act('register', { book: 'first-inquiry', fields: ['name', { item: 'unit', when: check('party.kind', 'disjoint', ['citizen']) }, 'time', 'matter', 'result'] }) }),
      { note: { zh: '公民个人无单位可登记，不因此违规', en: 'A private citizen has no unit to enter; its absence is no breach.' } }),

    clause('3/a', '第三条 第一分句', { zh: '自己承办的事项应立即接办', en: 'One’s own matter is taken up at once.' },
      duty({ on: contact, when: ownMatter, by: 'first-asked', must: act(['take-up', 'answer', 'accept', 'conclude']), within: atOnce }),
      { yieldsTo: ['6/b'], note: { zh: '当场答复、受理或者办结，均为接办', en: 'To answer, accept or conclude on the spot is to take up.' } }),

    clause('3/b', '第三条 第二分句', { zh: '他人承办的事项应引导至承办人或转交承办人', en: 'For another’s matter the person is led to the handler, or the matter is handed over.' },
      duty({ on: contact, when: handlerWithinReach, by: 'first-asked', must: anyOf(act('refer'), act('hand-over')), within: atOnce }),
      { yieldsTo: ['6/c'], note: { zh: '条文未定时限，按“立即”掌握', en: 'No time is set; “at once” is taken.' } }),

    clause('3/c', '第三条 第三分句第一段', { zh: '承办人不在岗或一时不明确的，应代为接收并转交', en: 'If the handler is away or cannot be told, the matter is received and handed over for them.' },
      duty({ on: contact, when: handlerOutOfReach, by: 'first-asked', must: allOf(act('receive'), act('hand-over')), within: promptly }),
      { note: { zh: '代收后何时转交，条文未定，按“及时”掌握', en: 'The text sets no time for handing over; “promptly” is taken.' } }),

    clause('3/d', '第三条 第三分句第二段', { zh: '代为接收的事项应负责跟踪办理', en: 'A matter so received is followed up.' },
      duty({ on: contact, when: handlerOutOfReach, by: 'first-asked', must: act('follow-up'), within: until('conclude') }),
      { note: { zh: '跟踪至办结为止，条文未言明', en: 'Until the matter is concluded; the text does not say.' } }),

    clause('3/e', '第三条 第三分句第三段', { zh: '代为接收的，应登记当事人、材料、责任人和处理情况等十项', en: 'Of a matter so received ten particulars of person, papers, staff and course are registered.' }, [
      duty({ on: contact, when: handlerOutOfReach, by: 'first-asked', within: recordTime,
        must: act('register', { book: 'first-inquiry', fields: ['name', 'address', 'phone', 'matter', ifHandedIn('materials'), ifHandedIn('materials-quantity'), 'first-asked'] }) }),
      duty({ on: contact, when: handlerOutOfReach, by: 'first-asked', within: until('conclude'), label: 'course',
        must: act('register', { book: 'first-inquiry', fields: ['handler', 'handler-phone', 'status'] }) }),
    ], { note: { zh: '承办人及其电话、处理情况可在办结前补记；未收材料的，不登记材料', en: 'Handler, telephone and status may be added until conclusion; without papers none are listed.' } }),

    clause('4/a', '第四条', { zh: '窗口工作人员挂牌上岗', en: 'Window staff wear or display a badge on duty.' },
      standard({ on: each('inspect'), when: check('occasion.observed', 'doesNotContain', 'post-vacant'), by: 'window-staff',
        requires: check('occasion.observed', 'doesNotContain', 'badge-missing') }),
      { note: { zh: '岗位无人的，无从查看是否挂牌', en: 'At a vacant post there is no badge to look for.' } }),

    clause('4/b', '第四条', { zh: '应公示姓名、职务、岗位、业务范围和投诉方式', en: 'Name, position, post, business and ways to complain are displayed.' },
      duty({ on: eachStaff, when: check('staff.atWindow', 'equal', true), by: 'window-staff', within: throughThePeriod,
        must: act('publish', { what: 'post-sign', fields: ['name', 'position', 'post', 'duties', 'complaint-ways'], aboutOccasion: true }) }),
      { note: { zh: '业务范围以岗位职责一项计', en: 'The scope of business is the field “duties”.' } }),

    clause('4/c', '第四条', { zh: '便于了解身份并接受监督', en: 'So that people know whom they deal with and can supervise.' },
      remark('purpose', { zh: '说明前两项的目的', en: 'States the purpose of the two duties before it.' })),

    clause('5/a', '第五条 第一句', { zh: '在授权范围内，符合条件的申请当场受理', en: 'Within the authority given, a qualifying application is accepted on the spot.' },
      duty({ on: application, when: all(check('receiver.powers', 'contains', 'accept'), qualifying), by: 'first-asked', must: act('accept'), within: atOnce })),

    clause('5/b', '第五条 第二句前段', { zh: '可以当场办理的当场办理', en: 'What can be handled on the spot is.' },
      duty({ on: each('accept'), when: check('matter.onTheSpot', 'equal', true), by: 'first-asked', must: act(['conclude', 'decide']), within: atOnce })),

    clause('5/c', '第五条 第二句后段', { zh: '不能当场办理的应说明理由', en: 'If it cannot be, the reasons are given.' },
      duty({ on: each('accept'), when: check('matter.onTheSpot', 'equal', false), by: 'first-asked', within: atOnce,
        must: act('notify', { to: 'person-served', contents: ['reason-not-on-the-spot'], mayPrecede: true }) })),

    clause('5/d', '第五条 第三句前段', { zh: '材料不齐或不合法定形式的，一次性告知全部补正材料', en: 'If papers are missing or defective, all that is to be supplied is told at one time.' },
      duty({ on: application, when: papersDeficient, by: 'first-asked', once: true, within: noticeTime,
        must: act('notify', { to: 'person-served', contents: [{ anyOf: ['missing-materials', 'corrections'] }], namesEveryDefect: true }) })),

    clause('5/e', '第五条 第三句后段', { zh: '告知补正时给予指导帮助', en: 'Guidance and help are given with the notice.' },
      duty({ on: application, when: papersDeficient, by: 'first-asked', must: act('help'), within: noticeTime }),
      { note: { zh: '只看是否给予指导帮助，是否得当不在此判定', en: 'Only whether help was given is decided, not whether it was good.' } }),

    clause('5/f', '第五条 第四句', { zh: '把握不准、特别重大或紧急的事项及时向领导汇报', en: 'Doubtful, especially major or urgent matters are reported promptly to the leaders.' },
      duty({ on: contact, by: 'first-asked', must: act('report', { to: 'leader' }), within: promptly,
        when: any(check('matter.unclear', 'intersects', ['rules', 'papers', 'facts']), check('matter.complexity', 'equal', 'major'), check('matter.urgent', 'equal', true)) }),
      { note: { zh: '三种情形任一即可，“以及”不作并且解；“特别重大”以重大事项计', en: 'Each of the three is enough; “especially major” is taken as major.' } }),

    clause('6/a', '第六条 第一句', { zh: '来电咨询、反映、投诉或举报的，接听人为首问接待人', en: 'Of a call, whoever answers it is the first-asked person.' },
      attribute({ on: contact, when: byPhone, role: 'first-asked' }),
      { note: { zh: '来电办理事项的，接听人同样是首位接待人，不论来意', en: 'The purpose of the call makes no difference: whoever answers receives first.' } }),

    clause('6/b', '第六条 第二句前段', { zh: '职责范围内的来电应认真回答', en: 'A call within one’s duties is answered.' },
      duty({ on: contact, when: all(byPhone, ownMatter), by: 'first-asked', must: act('answer', { to: 'person-served' }), within: atOnce })),

    clause('6/c', '第六条 第二句中段', { zh: '属本部门其他科室的，应告知相关电话', en: 'If it belongs to another section of the department, its telephone number is given.' },
      duty({ on: contact, when: all(byPhone, othersMatter), by: 'first-asked', must: act('refer', { contents: ['dest-phone'] }), within: atOnce }),
      { note: { zh: '属本科室其他岗位的，同样告知电话', en: 'The number is given for another post of the same section too.' } }),

    clause('6/d', '第六条 第二句后段', { zh: '尽可能为来电人提供帮助', en: 'The caller is helped as far as possible.' },
      ban({ on: eachQuestioned('contact'), when: byPhone, by: 'first-asked', against: found('careless') }),
      { note: { zh: '仅在对该来电有投诉、检查或认定时判断', en: 'Asked only where a complaint, an inspection or a finding is about the call.' } }),
  ],
})
