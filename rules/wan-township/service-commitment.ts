import { act, all, allOf, any, attribute, ban, check, clause, defineRegulation, duty, eachBreach, eachLimit, eachQuestioned, each, found, ladder, onceForTheUnit, remark, standard, theLimit } from '../../src/index'
import { atOnce, promptly, roundTheClock } from './readings'
import { clock, comes, completion, contact, lateClauses, notWarm, otherWindow, ownDuty, reports } from './terms'

const asked = eachQuestioned('contact')
const staff = 'window-staff'
const prescribed = { fact: 'occasion.prescribed' } as const

export const serviceCommitment = defineRegulation({
  id: 'wan-service-commitment',
  title: { zh: '服务承诺制', en: 'Service commitment rules' },
  system: 'service-commitment',
  source: '万政办〔2017〕21号',
  interpretations: [promptly, atOnce, roundTheClock],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('0', '序言', { zh: '强化大厅职责，方便群众，规范高效运作', en: 'For a hall that serves people’s convenience, by rule and efficiently.' },
      remark('purpose', { zh: '五项制度的共同目的', en: 'The common aim of the five systems.' })),
    clause('1/a', '一、(一)', { zh: '热情和蔼、主动询问、有问必答', en: 'Staff are warm and kind, ask first and answer every question.' },
      ban({ on: asked, by: staff, against: any(notWarm, found('refused')) }),
      { note: { zh: '有问不答由认定归入拒绝', en: 'A question left unanswered is found as a refusal.' } }),
    clause('1/b', '一、(一)', { zh: '来有应声、走有送声，热心、细心、耐心、诚心', en: 'A word on arrival and on leaving; reception, inquiry, answers and handling are warm, careful, patient and sincere.' },
      ban({ on: asked, by: staff, against: any(notWarm, found('careless'), found('impatient')) })),
    clause('1/c', '一、(一)', { zh: '让来办事的人高兴而来、满意而归', en: 'People come glad and leave satisfied.' },
      remark('principle', { zh: '期望的结果，没有衡量标准；满意度见考核办法第八类第1项', en: 'A result hoped for without a measure; ratings are in category eight of the assessment.' })),
    clause('2/a', '一、(二)', { zh: '第一位接待的为第一责任人', en: 'The first to receive a person is the first person responsible.' },
      attribute({ on: contact, when: comes, role: 'first-asked' })),
    clause('2/b', '一、(二)', { zh: '自己职责内的迅速办结', en: 'A matter within the own duties is completed quickly.' },
      duty({ on: contact, when: all(comes, ownDuty), by: 'first-asked', must: act(['take-up', 'answer', 'accept', 'conclude']), within: promptly }),
      { note: { zh: '“迅速”没有数字：及时着手即可，办结的时限依本制度第三条', en: '“Quickly” has no figure: prompt handling is looked for here, and the limit under the third item.' },
        open: [{ kind: 'slip', text: { zh: '“自已”为“自己”之误', en: 'A misprint of “own”.' } }] }),
    clause('2/c', '一、(二)', { zh: '其他窗口的，将人送至窗口并说明情况', en: 'For another window’s matter the person is taken there and the circumstances are explained.' },
      duty({ on: contact, when: all(comes, otherWindow), by: 'first-asked', within: atOnce,
        must: allOf(act('refer', { contents: ['dest-unit'], with: { manner: ['escorted'] } }), act(['notify', 'answer'], { contents: ['explanation'] })) }),
      { note: { zh: '指路不够，须送到窗口', en: 'Pointing the way is not enough.' },
        open: [{ kind: 'slip', text: { zh: '“办理者”指办事者', en: 'The word for handler means the person on business.' } },
          { kind: 'gap', text: { zh: '大厅以外单位的事项没有规定', en: 'Matters of units outside the hall are not provided for.' }, example: { zh: '来人要办县交警队的业务', en: 'Somebody needs the county traffic police.' } }] }),
    clause('3/a', '一、(三)', { zh: '在规定时限内办结', en: 'Each matter is completed within its prescribed time.' },
      duty({ on: eachLimit('accept'), by: 'staff', must: completion, within: theLimit(clock) }),
      { yieldsTo: ['wan-time-limit#3.4.2/c', 'wan-time-limit#3.4.3'],
        note: { zh: '承诺件、信访件依限时办结制判断，不重复计', en: 'Promise and petition items are judged by the time-limit rules, once only.' } }),
    clause('3/b', '一、(三)', { zh: '无故超过时限的按违纪论处', en: 'Exceeding the limit without reason is dealt with as a breach of discipline.' },
      ladder({ on: eachBreach(...lateClauses), trigger: found('justified', false), rungs: [{ measures: ['disciplinary-sanction'] }], decider: 'organ', liable: ['staff'] }),
      { note: { zh: '是否无故须由人认定；考核扣分不问原因，另行计算', en: 'Whether there was a reason is found; points are lost either way.' },
        open: [{ kind: 'gap', text: { zh: '给予哪种处分没有写明', en: 'Which sanction follows is not said.' } }] }),
    clause('4', '一、(四)', { zh: '急事急办、特事特办', en: 'Urgent matters urgently, special matters specially.' },
      remark('principle', { zh: '没有判断标准，也没有较短的时限或程序', en: 'Neither a test nor a shorter limit or procedure.' })),
    clause('5/a', '一、(五)', { zh: '杜绝乱收费、乱摊派、乱罚款', en: 'No arbitrary charges, levies or fines.' },
      ban({ on: eachQuestioned('charge'), by: 'staff', against: found('unlawful-charge', ['fee', 'levy', 'fine']) }),
      { open: [{ kind: 'gap', text: { zh: '考核只扣收费，摊派和罚款没有对应的扣分', en: 'The assessment charges fees alone; levies and fines have no item.' } }] }),
    clause('5/b', '一、(五)', { zh: '严格执行收费政策', en: 'The policy on charges is strictly carried out.' },
      ban({ on: each('charge'), by: 'staff', against: check('occasion.amount', 'greaterThan', prescribed) }),
      { note: { zh: '收费高于规定标准即为违反；少收另见考核办法第四类第3项', en: 'More than the prescribed rate is a breach; less is met by item 3 of category four.' } }),
    clause('6/a', '一、(六)', { zh: '24小时受理对作风问题的举报', en: 'Reports of malpractice and working style are received around the clock.' },
      duty({ on: contact, when: reports, by: 'complaint-body', must: act(['receive', 'accept', 'register']), within: roundTheClock })),
    clause('6/b', '一、(六)', { zh: '迅速查处', en: 'They are quickly investigated and dealt with.' }, [
      duty({ on: contact, when: reports, by: 'complaint-body', must: act('investigate'), label: 'investigated' }),
      ban({ on: eachQuestioned('investigate'), by: 'complaint-body', against: found('prompt', false), label: 'quickly' }),
    ], { note: { zh: '没有查处期限，是否迅速须由人认定', en: 'No limit is set; whether it was quick is found.' } }),
    clause('6/c', '一、(六)', { zh: '结果正式通知举报人', en: 'The result is formally notified to the reporter.' },
      duty({ on: contact, when: all(reports, check('occasion.identityDisclosed', 'equal', true)), by: 'complaint-body', must: act('notify', { to: 'person-served', contents: ['result'], form: ['written'] }) }),
      { note: { zh: '“正式”按书面读；匿名举报无从通知', en: '“Formally” is read as in writing; an anonymous reporter cannot be told.' },
        open: [{ kind: 'gap', text: { zh: '何时通知没有规定，办到为止', en: 'No time is set; it stays owed until done.' } }] }),
    clause('6/d', '一、(六)', { zh: '举报电话为3571201', en: 'The number for reports is 3571201.' },
      standard({ on: onceForTheUnit, by: 'organ', requires: check('unit.keepsChannel', 'equal', true, { kind: 'hotline', at: '3571201' }) })),
  ],
})
