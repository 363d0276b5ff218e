import { act, all, any, ban, check, clause, defineRegulation, duty, eachQuestioned, found, ladder, recorded } from '../../src/index'
import { atOnce, promptly } from './readings'
import { againstPolicy, application, asked, complaintOf, complete, contact, eligible, incomplete, ineligible, inquires, notWarm } from './terms'

const by = 'window-staff'

export const oneTimeNotice = defineRegulation({
  id: 'social-hall-one-time-notice',
  title: { zh: '一次性告知制度', en: 'One-time notice rules' },
  system: 'one-time-notice',
  interpretations: [promptly, atOnce],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1/a', '一', { zh: '熟悉本职职责', en: 'Window staff know the duties of their post.' }, ban({ on: asked, by, against: found('fitness', 'not-familiar') })),
    clause('1/b', '一', { zh: '熟练掌握法律、政策和技能', en: 'They master the law, policies and skills of their tasks.' }, ban({ on: asked, by, against: found('fitness', 'not-competent') }),
      { note: { zh: '不熟悉职责归前一项，不胜任业务归本项', en: 'Not knowing the duties is the item before; not mastering the work is this one.' } }),
    clause('2/a', '二', { zh: '对来人热情周到、耐心细致', en: 'People are met with warmth, patience and care.' },
      ban({ on: asked, by, against: any(notWarm, found('impatient'), found('careless')) })),
    clause('2/b', '二', { zh: '不了解程序的，一次明确告知', en: 'Whoever does not know the procedure is clearly told it at one time.' },
      duty({ on: contact, when: inquires, by, must: act('notify', { to: 'person-served', contents: ['procedure'] }), within: atOnce, once: true }),
      { note: { zh: '前来咨询即视为不了解程序；有疑问的应予告知', en: 'Whoever inquires is taken not to know it; in doubt it is told.' } }),
    clause('3/a', '三', { zh: '对提交的材料认真全面审查', en: 'Papers submitted are examined seriously and completely.' }, [
      duty({ on: application, when: check('papers.handedIn', 'equal', true), by, must: act('examine'), within: promptly, label: 'examined' }),
      ban({ on: eachQuestioned('examine'), by, against: found('careless'), label: 'seriously' }),
    ], { note: { zh: '是否审查见记录，是否认真全面须由人认定', en: 'That it was done is on record; how well is for a person to find.' } }),
    clause('3/b', '三', { zh: '手续齐全、符合条件的及时办理', en: 'With complete formalities and conditions met it is handled promptly.' },
      duty({ on: application, when: all(eligible, complete), by, must: act(['accept', 'take-up', 'conclude', 'decide', 'forward']), within: promptly }),
      { note: { zh: '“及时”指及时着手，办结依限时办结制度', en: 'It is taken in hand promptly; completion has its own limit.' } }),
    clause('3/c', '三', { zh: '条件不符或手续不全的，一次告知需补充完善的材料', en: 'If conditions are not met or formalities incomplete, what is to be added is told at one time.' },
      duty({ on: application, when: any(incomplete, ineligible), by, once: true, within: promptly,
        must: act('notify', { to: 'person-served', contents: [{ anyOf: ['missing-materials', 'missing-formalities', 'corrections'] }], namesEveryDefect: true }) }),
      { yieldsTo: ['4'], note: { zh: '补不了的条件归第四项，说明不能办理的原因', en: 'What no paper can cure falls under item four.' } }),
    clause('4', '四', { zh: '不符合政策的，当场解释政策和不能办理的原因', en: 'What is against policy is explained on the spot, with the policy and the reasons.' },
      duty({ on: application, when: againstPolicy, by, must: act('notify', { to: 'person-served', contents: ['policy', 'reason-not-handled'] }), within: atOnce }),
      { note: { zh: '口头即可；不予许可另须书面决定，见行政许可法第三十八条', en: 'Oral will do here; refusing a licence needs a written decision, Licensing Law art. 38.' } }),
    clause('5', '五', { zh: '因责任心不强、态度不好被投诉属实的，视情节追究', en: 'Whoever is complained of for irresponsibility or a poor attitude, and rightly, is held to account by gravity.' },
      ladder({ on: asked, trigger: all(recorded(complaintOf), any(found('irresponsible'), notWarm), found('verified')), rungs: [{ measures: ['accountability'] }], decider: 'deciding-body', liable: ['staff'] }),
      { note: { zh: '投诉、事由、查实三者齐备；两种事由具其一即可', en: 'Complaint, ground and verification are all needed; either ground will do.' },
        open: [{ kind: 'gap', text: { zh: '未被投诉的违反告知义务没有后果', en: 'A breach of the notice duties without a complaint has no consequence.' } },
          { kind: 'undefined-term', text: { zh: '“情节轻重”与追究形式没有对应', en: 'Gravity is not matched with forms.' } }] }),
  ],
})
