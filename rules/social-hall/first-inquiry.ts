import { act, all, any, anyOf, attribute, ban, clause, defineRegulation, duty, eachBreach, found, ladder, none, recorded } from '../../src/index'
import { completesInTime } from './norms'
import { atOnce, promptly } from './readings'
import { asked, complete, contact, handlerAway, incomplete, notOwnDuty, notWarm, onBusiness, ownDuty } from './terms'

const by = 'first-asked'
const response = act(['answer', 'notify', 'refer', 'help', 'accept', 'conclude'])

export const firstInquiry = defineRegulation({
  id: 'social-hall-first-inquiry',
  title: { zh: '首问负责制', en: 'First-inquiry responsibility rules' },
  system: 'first-inquiry',
  interpretations: [promptly, atOnce],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1', '一', { zh: '首先接待的窗口人员为首问负责人', en: 'The first window staff member to receive the person bears first-inquiry responsibility.' },
      attribute({ on: contact, when: onBusiness, role: by }),
      { note: { zh: '前后称“负责人”“责任人”，同指一人；以接待在先者为准，窗口以外的人员不在此列', en: 'Two words of the source mean one person; the earliest contact counts, and staff outside windows are not covered.' } }),
    clause('2/a', '二', { zh: '热情接待', en: 'People are received warmly.' }, ban({ on: asked, by, against: notWarm })),
    clause('2/b', '二', { zh: '主动了解来意，认真答复', en: 'What is wanted is found out and seriously answered.' },
      ban({ on: asked, by, against: any(found('careless'), none(recorded(response))) }),
      { note: { zh: '没有任何答复、告知或者处理记录的，即为没有答复；是否认真须由人认定', en: 'Without any answer, notice or handling on record nothing was answered; care is for a person to find.' } }),
    clause('2/c', '二', { zh: '不得推诿', en: 'Shirking is not allowed.' }, ban({ on: asked, by, against: found('shirked') }),
      { note: { zh: '依第三条介绍到相关窗口的，不是推诿', en: 'Introducing to the right window under no. 3 is no shirking.' } }),
    clause('3/a', '三', { zh: '职责范围内且手续完备的，限时办理', en: 'Within the own duties and with complete formalities the matter is handled in time.' },
      completesInTime(by, all(ownDuty, complete)), { yieldsTo: ['social-hall-time-limit#1'],
        note: { zh: '时限即承诺时限；符合条件的依限时办结制度判断，不重复计', en: 'The limit is the promised one; what qualifies is judged by the time limit rules, once only.' } }),
    clause('3/b', '三', { zh: '手续不完备的，一次告知全部要求和材料', en: 'If formalities are incomplete, all requirements and papers are told at one time.' },
      duty({ on: contact, when: all(ownDuty, incomplete), by, must: act('notify', { to: 'person-served', contents: ['requirements', 'materials'] }), within: atOnce, once: true })),
    clause('3/c', '三', { zh: '非自己职责的，介绍到相关窗口并落实接待人', en: 'For another’s matter the person is introduced to the window concerned, and the receiving staff member settled.' },
      duty({ on: contact, when: notOwnDuty, by, must: act('refer', { contents: ['dest-unit', 'dest-person'] }), within: atOnce }),
      { note: { zh: '指明具体接待人才算落实', en: 'It is done only when a named receiver is fixed.' },
        open: [{ kind: 'gap', text: { zh: '完全不属大厅的事项没有规定', en: 'Matters outside the hall altogether are not provided for.' },
          example: { zh: '来人询问县级部门办理的驾驶证', en: 'Somebody asks about a driving licence, which a county department issues.' } }] }),
    clause('4/a', '四', { zh: '相关窗口人员不在岗时做好登记', en: 'If the staff of that window are away, the case is registered.' },
      duty({ on: contact, when: handlerAway, by, must: act('register', { book: 'first-inquiry' }), within: atOnce }),
      { open: [{ kind: 'undefined-term', text: { zh: '登记项目没有列出，除第三款三项外不作要求', en: 'The fields are not listed; none is asked beyond the three below.' } }] }),
    clause('4/b', '四', { zh: '及时联系具体承办人', en: 'The actual handler is contacted promptly.' },
      duty({ on: contact, when: handlerAway, by, must: act('liaise', { to: 'handler' }), within: promptly })),
    clause('4/c', '四', { zh: '确定办理时间、要求和联络方式', en: 'Time and requirements of handling and a way of contact are fixed.' },
      duty({ on: contact, when: handlerAway, by, within: promptly,
        must: anyOf(act('register', { book: 'first-inquiry', fields: ['handling-time', 'handling-requirements', 'contact'] }), act('notify', { to: 'person-served', contents: ['handling-time', 'requirements', 'dest-contact'] })) }),
      { note: { zh: '登记在册或者告知来人，均为确定', en: 'Entered in the register, or told to the person, they are fixed.' } }),
    clause('5', '五', { zh: '违反的，依过错责任追究规定追究直接责任人', en: 'Breaches lead to accountability of those directly responsible under the fault rules.' },
      ladder({ on: eachBreach(), trigger: found('liable-as', 'direct'), rungs: [{ measures: ['accountability'] }], decider: 'deciding-body', liable: ['staff'] }),
      { note: { zh: '本条为独立依据，只借用责任追究制度的形式和程序', en: 'An independent ground, which borrows form and procedure of the accountability rules.' },
        open: [{ kind: 'gap', text: { zh: '责任追究制度列举的过错不含单纯违反首问义务', en: 'The faults listed in the accountability rules do not include a mere breach of first-inquiry duties.' } }] }),
  ],
})
