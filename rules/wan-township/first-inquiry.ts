import { act, all, any, attribute, ban, check, clause, defineRegulation, duty, eachQuestioned, found, none, remark, until } from '../../src/index'
import { atOnce, promptly } from './readings'
import { accepted, comes, contact, joint, notOnTheSpot, notWarm, onTheSpot, otherWindow, ownDuty } from './terms'

const by = 'first-asked'
const asked = eachQuestioned('contact')
const byPhone = check('matter.solvable', 'equal', 'by-phone')
/** Not to be answered at once, or another's duty. Chinese: 不能当场答复或不属职责范围. */
const elsewhere = any(notOnTheSpot, otherWindow)
const toOffice = act('refer', { with: { target: 'office', manner: ['escorted'] } })

export const firstInquiry = defineRegulation({
  id: 'wan-first-inquiry',
  title: { zh: '首问负责制', en: 'First-inquiry responsibility rules' },
  system: 'first-inquiry',
  source: '万政办〔2017〕21号',
  interpretations: [promptly, atOnce],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1', '二、(一)', { zh: '首问负责制：窗口人员首问负责回答和解决', en: 'The system: window staff answer and settle as first asked.' },
      remark('definition', { zh: '定义用语，义务见第二、三条', en: 'Defines the term; the duties stand in items two and three.' })),
    clause('2/a', '二、(二)', { zh: '最先受理的窗口单位和人员负首问责任', en: 'The window and the staff member that first take it up bear the responsibility.' },
      attribute({ on: contact, when: comes, role: by }),
      { note: { zh: '单位和人员都有责任；多次来访以最早者为准', en: 'Both unit and person; of several contacts the earliest decides.' } }),
    clause('2/b', '二、(二)', { zh: '处理，并协调、督促相关部门解决', en: 'They handle it, and coordinate with and urge the departments concerned.' }, [
      duty({ on: contact, when: comes, by, must: act(['answer', 'take-up', 'accept', 'conclude', 'refer', 'liaise', 'coordinate']), within: promptly, label: 'handled' }),
      duty({ on: contact, when: all(comes, otherWindow), by, must: act(['coordinate', 'urge', 'follow-up']), within: until('conclude'), label: 'urged' }),
    ], { note: { zh: '转出后仍须督促，直到解决', en: 'Responsibility does not end with passing on: they urge until it is settled.' },
      open: [{ kind: 'gap', text: { zh: '督促几次、到何时没有规定', en: 'How often and until when is not said.' } }] }),
    clause('2/c', '二、(二)', { zh: '首问人的定义，原文中断', en: 'The definition of the first-asked person breaks off in the source.' },
      remark('definition', { zh: '原文在“第一位被上”之后残缺，不作补写，以本条首句认定', en: 'The sentence is cut off; its missing words are not made up, and the first sentence of the item decides.' }),
      { open: [{ kind: 'missing-article', text: { zh: '“首问人”的认定标准残缺，以最先受理为准', en: 'What makes somebody the first-asked person is missing; first taking it up counts.' } }] }),
    clause('3.1/a', '二、(三)1', { zh: '不论是否本部门的事都主动热情', en: 'Whoever’s matter it is, people are received actively and warmly.' }, ban({ on: asked, by, against: notWarm })),
    clause('3.1/b', '二、(三)1', { zh: '不得推诿、搪塞、冷漠拒绝', en: 'Nobody shirks, fobs off or coldly refuses.' },
      ban({ on: asked, by, against: any(found('shirked'), found('perfunctory'), found('refused')) }),
      { note: { zh: '依第三条转往相关窗口不是推诿', en: 'Taking the person to the right window is no shirking.' } }),
    clause('3.2/a', '二、(三)2', { zh: '本单位能立即答复、办理的当场办', en: 'What is the own unit’s and can be done at once is done on the spot.' },
      duty({ on: contact, when: all(comes, ownDuty, onTheSpot), by, must: act(['answer', 'conclude', 'decide', 'deliver']), within: atOnce })),
    clause('3.2/b', '二、(三)2', { zh: '一次性告知有关事项', en: 'What is relevant is told at one time.' },
      duty({ on: contact, when: all(comes, ownDuty), by, must: act(['notify', 'answer'], { contents: ['relevant-points'] }), within: atOnce, once: true }),
      { yieldsTo: ['wan-time-limit#3.1/b'],
        note: { zh: '形式不限；咨询件依限时办结制第三条，不重复计', en: 'The form is open; an inquiry item goes by the time-limit rules, once only.' },
        open: [{ kind: 'undefined-term', text: { zh: '“有关事项”没有列明；考核以全部办事条件或退回理由为准', en: 'What is relevant is not listed; the assessment means all conditions, or the reasons of return.' } }] }),
    clause('3.2/c', '二、(三)2', { zh: '填写受理通知书', en: 'The notice of acceptance is filled in.' },
      duty({ on: accepted, when: ownDuty, by, must: act('notify', { document: 'acceptance-notice', mayPrecede: true }), within: atOnce }),
      { open: [{ kind: 'gap', text: { zh: '当场答复的是否也须填写没有写明；正式受理的才要求', en: 'Whether a mere answer needs one is not said; it is asked for where the matter is accepted.' } }] }),
    clause('3.2/d', '二、(三)2', { zh: '做好解释', en: 'Explanations are given properly.' }, ban({ on: eachQuestioned('answer'), by, against: found('careless') })),
    clause('3.2.1', '二、(三)2(1)', { zh: '不能当场答复或不属职责的，立即带到相关窗口', en: 'What cannot be answered at once, or is not the own duty: the person is at once taken to the window concerned.' },
      duty({ on: contact, when: all(comes, elsewhere), by, must: act('refer', { contents: ['dest-unit'], with: { manner: ['escorted'] } }), within: atOnce }),
      { yieldsTo: ['3.2.2', '3.3'], note: { zh: '带领前往，不是指路；能用电话解决的依第(2)项，联办件依第3项', en: 'Taken, not pointed; what a call can settle goes by (2), a joint item by item 3.' },
        open: [{ kind: 'gap', text: { zh: '完全不属中心的事项没有规定', en: 'Matters outside the whole centre are not provided for.' } }] }),
    clause('3.2.2', '二、(三)2(2)', { zh: '可用电话解决的，当场联系相关领导或窗口', en: 'What a call can settle: the leader or window concerned is called on the spot.' },
      duty({ on: contact, when: all(comes, elsewhere, byPhone), by, must: act('liaise'), within: atOnce })),
    clause('3.3', '二、(三)3', { zh: '联办件领到大厅办公室协调办理', en: 'A joint item: the person is led to the hall office, which coordinates.' }, [
      duty({ on: contact, when: all(comes, joint, none(byPhone)), by, must: toOffice, within: atOnce, label: 'led' }),
      duty({ on: contact, when: all(comes, joint), by: 'office', must: act('coordinate'), within: promptly, label: 'coordinated' }),
    ], { open: [{ kind: 'undefined-term', text: { zh: '“联办件”没有定义，取须由几个部门共同办理的事项', en: 'A joint item is not defined; a matter that several departments handle together is taken.' } }] }),
    clause('3.4', '二、(三)4', { zh: '热情大方、文明用语、为办事人着想', en: 'Warm and open, polite, with the person’s interest in mind.' },
      ban({ on: asked, by, against: any(notWarm, found('uncivil-language'), found('careless')) }),
      { note: { zh: '服务意识和中心形象是号召，不单独认定', en: 'Spirit and image are exhortation, and not found by themselves.' } }),
  ],
})
