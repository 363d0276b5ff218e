import { act, all, any, ban, check, clause, defineRegulation, duty, found, onceForTheQuestionedMatter, remark } from '../../src/index'
import { completesInTime } from './norms'
import { atOnce, promptly } from './readings'
import { application, asked, benefit, contact, fromPersonServed, gifts, incomplete, inquires, notWarm } from './terms'

const by = 'window-staff'

export const serviceCommitment = defineRegulation({
  id: 'social-hall-service-commitment',
  title: { zh: '便民服务承诺制度', en: 'Service commitment rules' },
  system: 'service-commitment',
  interpretations: [promptly, atOnce],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1/a', '一', { zh: '咨询时一次告知所需材料', en: 'Whoever inquires is told at one time what papers are needed.' },
      duty({ on: contact, when: inquires, by, must: act('notify', { to: 'person-served', contents: ['materials'] }), within: atOnce, once: true }),
      { note: { zh: '已全部告知而申办人仍带不齐的，不算违反；形式不限', en: 'Where all was told and the applicant still brings too little, nothing is broken; the form is free.' },
        open: [{ kind: 'undefined-term', text: { zh: '“及时受理”没有时限', en: 'Prompt acceptance has no figure.' } }] }),
    clause('1/b', '一', { zh: '须补交的，一次讲清补交内容', en: 'What must be added is explained at one time.' },
      duty({ on: application, when: incomplete, by, must: act('notify', { to: 'person-served', contents: ['missing-materials'], namesEveryDefect: true }), within: promptly, once: true }),
      { note: { zh: '口头讲清即可；再次要求补交首次已有的欠缺，即为违反', en: 'Oral will do; asking again for what was already lacking is a breach.' } }),
    clause('2/a', '二', { zh: '全程代办坚持公开、公正、公平', en: 'Agency handling is open, just and fair.' },
      remark('principle', { zh: '原则宣示，没有可供判定的标准', en: 'Principles without a test.' })),
    clause('2/b', '二', { zh: '按时办结', en: 'Matters are completed on time.' }, completesInTime(by), { yieldsTo: ['social-hall-time-limit#1'],
      note: { zh: '按事项的承诺时限；符合条件、资料齐全的，依限时办结制度判断，不重复计', en: 'By the promised limit; what qualifies and is complete is judged by the time limit rules, once only.' } }),
    clause('2/c', '二', { zh: '不借故推诿，杜绝不负责任', en: 'Nobody shirks on a pretext or acts irresponsibly.' },
      ban({ on: asked, by, against: any(found('shirked'), found('irresponsible')) }),
      { open: [{ kind: 'slip', text: { zh: '“想象”为“现象”之误', en: 'A misprint of one word in the source.' } }] }),
    clause('3/a', '三', { zh: '来有问声、问有答声、走有送声', en: 'A word on arrival, an answer to each question, a word on leaving.' },
      ban({ on: asked, by, against: notWarm }), { note: { zh: '三声缺其一，由认定归入态度不热情', en: 'Whether one of the three is wanting is found as a lack of warmth.' } }),
    clause('3/b', '三', { zh: '以礼相待，耐心解答，用语规范', en: 'Applicants are met with courtesy, patience and proper words.' },
      ban({ on: asked, by, against: any(found('impatient'), found('uncivil-language'), found('manner', 'rude')) })),
    clause('4/a', '四', { zh: '秉公办事，不徇私情', en: 'Duties are done impartially, without personal favours.' },
      ban({ on: asked, by, against: any(found('favouritism'), found('unequal-treatment')) })),
    clause('4/b', '四', { zh: '不假公济私，不借工作索要、谋取私利', en: 'Nobody uses office or work to ask for or seek private gain.' },
      ban({ on: asked, by, against: any(found('private-gain'), found('extorted')) })),
    clause('5/a', '五', { zh: '严格依法律、法规、规章和规范性文件办理', en: 'Projects are handled strictly by law and the normative documents.' },
      ban({ on: onceForTheQuestionedMatter, by, against: found('unlawful-handling', ['basis', 'conditions', 'powers', 'abuse'], 'matter') }),
      { open: [{ kind: 'slip', text: { zh: '“规定性文件”应为“规范性文件”', en: 'Normative documents are meant; the source has another word.' } }] }),
    clause('5/b', '五', { zh: '严格按程序办事', en: 'Work follows the procedure.' },
      ban({ on: onceForTheQuestionedMatter, by, against: found('unlawful-handling', 'procedure', 'matter') })),
    clause('6/a', '六', { zh: '不收受申办人的礼品、礼金、有价证券', en: 'No gifts, money or securities are accepted from applicants.' },
      ban({ on: benefit, by, against: all(gifts, fromPersonServed) }), { note: { zh: '没有金额起点', en: 'There is no threshold of value.' },
        open: [{ kind: 'overlap', text: { zh: '廉政建设制度第二项不问来源一并禁止，同一收受同时违反两条，按一次行为处理', en: 'The clean government rules ban it whoever gives; one act breaks both, and is dealt with once.' } }] }),
    clause('6/b', '六', { zh: '不参加可能影响公正公务的宴请和娱乐', en: 'No part is taken in banquets or entertainment that may affect official work.' },
      ban({ on: benefit, by, against: all(check('occasion.kind', 'in', ['meal', 'banquet', 'entertainment']), found('may-affect-impartiality')) }),
      { note: { zh: '是否可能影响须由人认定，不要求已经影响', en: 'That it may affect is for a person to find; it need not have done so.' } }),
  ],
})
