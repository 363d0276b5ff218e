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
  found,
  onceForTheUnit,
  recorded,
  remark,
  sameDay,
  standard,
  term,
  throughThePeriod,
  within,
} from '../../src/index'
import { atOnce, promptly } from './readings'
import { beyondDepartment, complained, complaintSlip, notAnswerable, otherDepartment, ownDepartment, passedOn, raised, request } from './terms'

const contact = each('contact')
const asked = eachQuestioned('contact')
const oneHour = within(1, 'hour')
const oneWorkingDay = within(1, 'working-day')
const result = (to: 'sender' | 'first-asked' | 'quality-body') => act(['notify', 'report'], { to, contents: ['result'] })

export const firstInquiry = defineRegulation({
  id: 'hotel-first-inquiry',
  title: { zh: '首问责任制', en: 'First-inquiry responsibility rules' },
  system: 'first-inquiry',
  interpretations: [promptly, atOnce],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1/a', '一(原文缺序号)', { zh: '首问责任至问题解决或明确答复为止', en: 'The responsibility lasts until the problem is solved or clearly answered.' },
      duty({ on: contact, by: 'first-asked', must: anyOf(act('conclude'), act('answer')) }),
      { note: { zh: '转单不免除责任；条文未定时限，各项时限见以下各条', en: 'Passing the slip on does not end it; the limits stand in the clauses below.' },
        open: [{ kind: 'slip', text: { zh: '原文首项没有序号“一”', en: 'The first item of the source lacks its number.' } }] }),

    clause('1/b', '一(原文缺序号)', { zh: '尽己所能提供最佳服务', en: 'The best possible service is given.' },
      remark('principle', { zh: '尽力而为的理想，没有可供判定的标准', en: 'An ideal of best effort without a test.' })),

    clause('2', '二', { zh: '来店或来电的客人首先接触的员工为首问责任人', en: 'The first employee with whom a guest has contact, in person or by telephone, is the first-asked person.' },
      attribute({ on: contact, when: check('occasion.channel', 'in', ['visit', 'phone']), role: 'first-asked' }),
      { note: { zh: '以接触为准，不以被问为准；咨询和投诉同样适用', en: 'Contact counts, not the question; inquiries and complaints are included.' } }),

    clause('3/a', '三(第1分句)', { zh: '按管理程序及时办理客人所需事务', en: 'What a guest needs is handled promptly by the procedures.' },
      duty({ on: contact, when: request, by: 'first-asked', must: act(['conclude', 'hand-over']), within: promptly }),
      { note: { zh: '移交经办部门也是办理；咨询、投诉另有第四条的时限', en: 'Handing over is handling too; inquiries and complaints have the limits of item four.' } }),

    clause('3/b', '三(第2分句)', { zh: '热情接待', en: 'Guests are received warmly.' },
      ban({ on: asked, by: 'first-asked', against: found('manner', ['not-warm', 'cold', 'rude']) }),
      { yieldsTo: ['4.1/a'] }),

    clause('3/c', '三(第2分句)', { zh: '引导客人到所需部门', en: 'Guests are guided to the department they need.' },
      duty({ on: contact, when: all(request, otherDepartment), by: 'first-asked', within: atOnce,
        must: anyOf(act('refer', { with: { manner: ['guided', 'escorted'] } }), act('refer', { contents: ['dest-phone'] })) }),
      { note: { zh: '只告诉一声不算引导；来电的告知电话即可', en: 'Telling alone is not guiding; a caller is given the number.' } }),

    clause('3/d', '三(第3分句)', { zh: '未能达到目的的，负责解释原因', en: 'If the aim could not be reached, the cause is explained.' },
      duty({ on: each('conclude'), when: check('occasion.outcome', 'equal', 'not-possible'), by: 'first-asked', within: sameDay,
        must: act(['notify', 'answer'], { contents: ['reason-not-handled'], mayPrecede: true }) }),
      { note: { zh: '条文未定时限，最迟在办结当日', en: 'No time is set; by the day of conclusion.' } }),

    clause('4.1/a', '四、第1项', { zh: '对咨询和投诉，不论是否属于本部门，都应主动热情', en: 'Inquiries and complaints are met with warmth, whoever’s matter they are.' },
      ban({ on: asked, when: raised, by: 'first-asked', against: found('manner', ['not-warm', 'cold', 'rude']) })),

    clause('4.1/b', '四、第1项', { zh: '不得推诿、拒绝、搪塞或拖延', en: 'Nobody shirks, refuses, fobs off or delays.' },
      ban({ on: asked, when: raised, by: 'first-asked', against: any(found('shirked'), found('refused'), found('delayed')) }),
      { note: { zh: '搪塞并入推诿；超过一小时或一个工作日的，另按第3、4项判断', en: 'Fobbing off is shirking; overrunning the hour or the working day is judged under items 3 and 4.' } }),

    clause('4.2/a', '四、第2项(第1句)', { zh: '认真办理', en: 'Handling is careful.' },
      ban({ on: asked, by: 'first-asked', against: found('careless') })),

    clause('4.2/b', '四、第2项(第1句)', { zh: '本部门范围内的投诉一律在本部门解决', en: 'A complaint within the department is solved there.' },
      ban({ on: contact, when: all(complained, ownDepartment, check('matter.solvable', 'in', ['here', 'by-phone'])), by: 'department', against: recorded(act('transfer')) }),
      { note: { zh: '本部门确实无法解决的，依第3、5、6项处理', en: 'What the department truly cannot solve goes by items 3, 5 and 6.' } }),

    clause('4.2/c', '四、第2项(第2句)', { zh: '能立即答复的当即答复', en: 'What can be answered at once is.' },
      duty({ on: contact, when: all(raised, check('matter.onTheSpot', 'equal', true)), by: 'first-asked', must: act('answer'), within: atOnce })),

    clause('4.2/d', '四、第2项(第2句)', { zh: '答复时认真解释', en: 'The answer is explained with care.' },
      ban({ on: eachQuestioned('answer'), by: 'first-asked', against: found('careless') })),

    clause('4.2/e', '四、第2项(第3句)', { zh: '不能当即答复或不属本人职责的，向客人说明原因', en: 'If it cannot be answered at once, or is not one’s own duty, the guest is told why.' },
      duty({ on: contact, when: notAnswerable, by: 'first-asked', must: act('notify', { contents: [{ anyOf: ['reason-not-on-the-spot', 'reason-outside'] }] }), within: atOnce })),

    clause('4.2/f', '四、第2项(第3句)', { zh: '向客人解释，争取谅解', en: 'The guest’s understanding is sought.' },
      duty({ on: contact, when: notAnswerable, by: 'first-asked', must: anyOf(act('notify', { contents: ['explanation'] }), act('answer', { with: { explained: true } })), within: promptly }),
      { note: { zh: '谅解与否取决于客人，只判断是否作了解释', en: 'Understanding is for the guest to give; only the attempt is decided.' } }),

    clause('4.3/a', '四、第3项', { zh: '礼貌待人', en: 'Guests are treated politely.' },
      ban({ on: asked, by: 'first-asked', against: any(found('uncivil-language'), found('manner', 'rude')) })),

    clause('4.3/b', '四、第3项', { zh: '本部门无法解决的，详细记录问题并留下姓名、地址、电话', en: 'If the department cannot solve it, the problem, name, address and telephone number are recorded.' },
      duty({ on: contact, when: passedOn, by: 'first-asked', must: act('register', { fields: ['matter', 'name', 'address', 'phone'] }), within: oneHour }),
      { note: { zh: '记录须在转单之前完成，故同为一小时；是否详细不在此判定', en: 'It precedes the slip, hence the same hour; whether it is detailed is not decided.' } }),

    clause('4.3/c', '四、第3项', { zh: '填写处理单', en: 'The slip is filled in.' },
      duty({ on: contact, when: passedOn, by: 'first-asked', must: act('register', { book: 'slip' }), within: oneHour })),

    clause('4.3/d', '四、第3项', { zh: '处理单一小时内转交相关部门', en: 'The slip is passed to the department concerned within an hour.' },
      duty({ on: contact, when: passedOn, by: 'first-asked', must: act('transfer'), within: oneHour }),
      { note: { zh: '自接到咨询或投诉起算，按钟点计；传真或同等方式均可', en: 'Counted by the clock from the inquiry or complaint; fax or an equal way will do.' },
        open: [{ kind: 'gap', text: { zh: '一小时从何时起算没有写明，取接到之时', en: 'From when the hour runs is not said; receipt is taken.' },
          example: { zh: '十四时接到投诉、十四时二十分填单的，十五时届满', en: 'A complaint of 14:00 whose slip is filled in at 14:20 is due at 15:00.' } }] }),

    clause('4.3/e', '四、第3项', { zh: '处理单同时传报质检部', en: 'A copy of the slip goes to the quality department.' },
      duty({ on: contact, when: passedOn, by: 'first-asked', must: act('report', { to: 'quality-body', with: { for: 'copy' } }), within: oneHour }),
      { note: { zh: '例行抄送，不是第6项的矛盾升级', en: 'A routine copy, not the escalation of item 6.' },
        open: [{ kind: 'overlap', text: { zh: '每张单都传报质检部，第6项又以报至质检部为矛盾升级；按用途区分：抄送不算，报请处理才算',
          en: 'Every slip is copied to the quality department, yet item 6 calls a slip reported there an escalation; the aim tells them apart.' },
          example: { zh: '空调漏水的处理单转工程部时抄送质检部，不计入矛盾升级', en: 'The copy sent with a slip about a leaking air conditioner is not counted.' } }] }),

    clause('4.4/a', '四、第4项(第1句)', { zh: '讲究效率', en: 'Efficiency is valued.' },
      remark('principle', { zh: '标题用语，时限见下两句', en: 'A heading; the limits follow.' })),

    clause('4.4/b', '四、第4项(第1句)', { zh: '接单部门立即指定责任人', en: 'The department that has the slip designates a person at once.' },
      duty({ on: each('transfer'), by: 'handling-unit', must: act('assign'), within: atOnce })),

    clause('4.4/c', '四、第4项(第2句)', { zh: '一个工作日内将结果答复客人', en: 'The guest has the result within one working day.' },
      duty({ on: each('transfer'), by: 'handling-unit', must: act(['answer', 'notify'], { to: 'person-served', contents: ['result'] }), within: oneWorkingDay }),
      { note: { zh: '自接单起算；难度只能缩短，不能延长', en: 'Counted from receipt of the slip; difficulty may shorten it, never lengthen.' } }),

    clause('4.4/d', '四、第4项(第2句)', { zh: '同时反馈发单部门、首问责任人和质检部', en: 'Issuer, first-asked person and quality department have it too.' },
      duty({ on: each('transfer'), by: 'handling-unit', must: allOf(result('sender'), result('first-asked'), result('quality-body')), within: oneWorkingDay })),

    clause('4.5', '四、第5项', { zh: '复杂或涉及两个以上部门而无法解决的，报职能部门协调', en: 'What is complex, or involves two departments or more, and cannot be solved is reported for coordination.' },
      duty({ on: contact, by: 'department', must: act('request-instructions', { to: 'coordinator', with: { for: 'coordination' } }), within: promptly,
        when: all(passedOn, any(check('matter.complexity', 'in', ['complex', 'major', 'comprehensive']), check('departments.count', 'greaterThanInclusive', 2))) }),
      { note: { zh: '“两个以上”含两个；简单而只涉及一个部门的，依第3项转单', en: 'Two are enough; a simple matter of one department goes by item 3.' } }),

    clause('4.6/a', '四、第6项(第1句)', { zh: '尽可能在本部门解决', en: 'It is solved within the department as far as possible.' },
      remark('principle', { zh: '尽力要求，可判定的界限在第2项和下一句', en: 'Best effort; the decidable bars are item 2 and the next sentence.' })),

    clause('4.6/b', '四、第6项(第2句)', { zh: '确实无法解决的才可转出', en: 'Only what truly cannot be solved is passed on.' },
      standard({ on: each('transfer'), by: 'department', requires: any(beyondDepartment, otherDepartment) }),
      { note: { zh: '本属其他部门的事项，以无法解决论', en: 'A matter of another department counts as one that cannot be solved here.' } }),

    clause('4.6/c', '四、第6项(第3句)', { zh: '投诉单报至质检部、分管副总或总经理的，视为矛盾升级', en: 'A complaint slip reported to the quality department or above counts as an escalation.' },
      term({ on: each('report'), means: all(complaintSlip, check('occasion.for', 'equal', 'escalation')) }),
      { note: { zh: '指报请处理，例行抄送不在此列', en: 'Reported for a decision; the routine copy is none.' } }),

    clause('4.6/d', '四、第6项(第4句)', { zh: '质检部统计并通报各部门矛盾升级情况', en: 'The quality department counts and circulates the escalations.' },
      duty({ on: onceForTheUnit, by: 'quality-body', must: act('publish', { what: 'statistics' }), within: throughThePeriod })),

    clause('4.7/a', '四、第7项', { zh: '投诉单传送时首问责任人签名签时', en: 'The first-asked person signs and dates a complaint slip that is passed on.' },
      duty({ on: each('transfer'), when: complaintSlip, by: 'first-asked', must: act('sign', { with: { as: 'first-asked' }, mayPrecede: true }), within: sameDay }),
      { note: { zh: '签署的时刻即签时；条文未定时限，按当日掌握', en: 'When it was signed is its date; no time is set, the same day is taken.' } }),

    clause('4.7/b', '四、第7项', { zh: '各部门负责人或指定负责人签名签时签章确认', en: 'The head or a designated person of each department signs, dates and seals it.' },
      duty({ on: each('transfer'), when: complaintSlip, by: 'unit-head', must: act('sign', { with: { as: ['unit-head', 'designated-person'], sealed: true } }), within: oneWorkingDay }),
      { note: { zh: '确认的是处理情况，最迟与答复同时', en: 'It confirms how the matter was handled: with the answer at the latest.' } }),
  ],
})
