import { act, all, any, attribute, ban, breachOf, check, clause, defineRegulation, duty, each, eachBreach, eachQuestioned, found, ladder, permission, reads, remark, scope, term } from '../../src/index'
import { atOnce, graveTogether, noticeTime, promptly } from './readings'
import { application, asksForService, complains, concluded, contact, dissatisfied, incomplete, missing, notOwn, own, severalUnits } from './terms'

const id = 'planning-one-time-notice'
const notices = ['1/c', '5/b', 'planning-first-handling#6/c'] as const
const ofNotice = eachBreach(...notices)
const faults = eachBreach(...notices, '8.2')
/** The three ways in which a notice is not given properly. */
const notToldAtOnce = all(check('visits.several', 'equal', true), found('cause', 'conduct'))
const unfriendly = breachOf(`${id}#8.2`)
const late = all(any(found('prompt', false), found('delayed')), dissatisfied)
const improper = any(unfriendly, notToldAtOnce, late)
const grave = any(
  all(found('severity', ['serious', 'very-serious']), found('effect', 'grave')),
  all(reads(graveTogether, 'any'), any(found('severity', ['serious', 'very-serious']), found('effect', ['bad', 'grave']))),
)
const by = { decider: 'organ', liable: ['staff'] } as const

export const oneTimeNotice = defineRegulation({
  id,
  title: { zh: '一次性告知制度', en: 'One-time notice rules' },
  system: 'one-time-notice',
  interpretations: [promptly, atOnce, noticeTime, graveTogether],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('0', '序言', { zh: '规范管理、提高效率、杜绝推诿、方便基层和群众', en: 'Aims at management, efficiency and convenience.' },
      remark('purpose', { zh: '仅述目的', en: 'States aims only.' })),
    clause('1/a', '一', { zh: '一次性告知：承办人员一次告知办事人员全部内容', en: 'One-time notice: the handler tells everything listed at one time.' },
      remark('definition', { zh: '定义用语，义务见后段', en: 'Defines a term; the duty follows.' })),
    clause('1/b', '一', { zh: '办事人员：以来访、来电、来信、电子邮件等要求服务或咨询的人', en: 'A person on business asks for a service or advice by visit, telephone, letter, e-mail or the like.' },
      scope({ on: contact, covers: asksForService }),
      { note: { zh: '方式为列举未尽，不以所列为限', en: 'The ways are an open list.' } }),
    clause('1/c', '一', { zh: '一次告知依据、时限、程序、材料，不予办理的并告知理由', en: 'Basis, time limit, procedure and materials are told at one time, and the reason where it will not be handled.' },
      duty({ on: contact, when: asksForService, by: 'handler', once: true, within: promptly,
        must: act('notify', { contents: ['basis', 'time-limit', 'procedure', 'materials', { item: 'reason-not-handled', when: check('matter.eligible', 'equal', false) }] }) })),
    clause('2', '二', { zh: '适用于各科室全体工作人员', en: 'The rules apply to all staff of all sections.' },
      scope({ on: contact, covers: check('always', 'equal', true) })),
    clause('3', '三', { zh: '以民为本、热情服务、方便群众', en: 'The public comes first; service is warm and convenient.' },
      remark('principle', { zh: '原则；冷淡、粗暴、刁难见第八条', en: 'A principle; coldness, rudeness and obstruction are met in item eight.' })),
    clause('4/a', '四、第一句前段', { zh: '职责权限内的事认真按程序办理', en: 'What is within one’s powers is handled conscientiously by the procedure.' }, [
      duty({ on: contact, when: all(asksForService, own), by: 'handler', must: act(['take-up', 'accept', 'answer', 'conclude']), within: promptly, label: 'handled' }),
      ban({ on: eachQuestioned('conclude'), when: own, by: 'handler', against: any(found('careless'), found('unlawful-handling', 'procedure')), label: 'care' }),
    ]),
    clause('4/b', '四、第一句后段', { zh: '及时告知结果', en: 'The result is told promptly.' },
      duty({ on: concluded, when: own, by: 'handler', must: act('notify', { to: 'person-served', contents: ['result'] }), within: promptly })),
    clause('4/c', '四、第二句', { zh: '职责权限外的事主动协调或者引导', en: 'What is not is coordinated, or the person is guided.' },
      duty({ on: contact, when: all(asksForService, notOwn), by: 'handler', must: act(['coordinate', 'refer', 'liaise']), within: atOnce }),
      { note: { zh: '本局其他岗位和其他机关的事都包括在内', en: 'Matters of other posts and of other organs are both meant.' } }),
    clause('5/a', '五、前段', { zh: '承办人员对办事人员负有一次性告知义务', en: 'The handler owes the person the one-time notice.' },
      attribute({ on: contact, when: asksForService, role: 'handler' })),
    clause('5/b', '五、后段', { zh: '手续、材料不全或程序、受理时限不合的，一次告知应补的手续、材料或程序、受理时限', en: 'If papers are lacking or procedure or time was not kept, what must be added, or the procedure and time, is told at one time.' },
      duty({ on: application, when: incomplete, by: 'handler', once: true, within: noticeTime,
        must: act('notify', { contents: [{ anyOf: [...missing.anyOf, 'procedure', 'acceptance-limit'] }], namesEveryDefect: true }) }),
      { note: { zh: '各项按所缺告知，以登记的欠缺逐项为准', en: 'Told by what is lacking, each recorded deficiency by name.' } }),
    clause('6/a', '六、前段', { zh: '以口头告知为原则', en: 'The notice is given orally.' },
      duty({ on: contact, when: all(asksForService, check('occasion.wantsWriting', 'equal', false)), by: 'handler', must: act('notify', { form: ['oral'] }), within: promptly }),
      { note: { zh: '书面告知更有利于办事人员，不算违反', en: 'Giving it in writing unasked cannot harm and is no breach.' },
        open: [{ kind: 'overlap', text: { zh: '首办责任制度第六条要求书面；基层单位和职工的事项从其规定', en: 'Item six of the first-handling rules wants writing for grass-roots units and employees; it prevails there.' } }] }),
    clause('6/b', '六、后段', { zh: '要求书面的，可以就所询事项一次书面告知', en: 'If asked for writing, the handler may put it in one written notice.' },
      permission({ on: contact, when: all(asksForService, check('occasion.wantsWriting', 'equal', true)), by: 'handler', may: act('notify', { form: ['written'] }) }),
      { note: { zh: '“可”是裁量；许可事项和基层事项另须书面', en: '“May” leaves discretion; licensing and grass-roots matters need writing elsewhere.' } }),
    clause('7/a', '七、第一句前段', { zh: '涉及多个部门的，协助询问了解', en: 'If several departments are concerned, the handler helps to find out.' },
      duty({ on: contact, when: all(asksForService, severalUnits), by: 'handler', must: act('liaise', { with: { for: 'find-out' } }), within: promptly })),
    clause('7/b', '七、第一句后段', { zh: '代为询问了解的，告知了解的结果', en: 'Having helped to find out, the handler tells what was found.' },
      duty({ on: each('liaise'), when: check('occasion.for', 'equal', 'find-out'), by: 'handler', must: act('notify', { contents: ['inquiry-result'] }), within: promptly })),
    clause('7/c', '七、第二句', { zh: '规定不明确等特殊情况，及时请示汇报', en: 'Where the rules are unclear, or in other special situations, instructions are asked for promptly.' },
      duty({ on: contact, when: any(check('matter.unclear', 'contains', 'rules'), found('special-circumstances')), by: 'handler', must: act(['request-instructions', 'report']), within: promptly })),
    clause('8/a', '八、第一分句', { zh: '情节轻微的，批评教育直接责任人', en: 'Minor: the person directly responsible is criticised and educated.' },
      ladder({ on: faults, trigger: all(improper, found('severity', 'minor')), rungs: [{ measures: ['criticise-educate'] }], ...by }),
      { open: [{ kind: 'gap', text: { zh: '“情节轻微”与“情节严重”之间没有规定', en: 'Between minor and serious nothing is laid down.' } }] }),
    clause('8/b', '八、第二分句', { zh: '情节严重、影响恶劣、造成不良后果的，依规定追究', en: 'Serious, of vile impact, with consequences: accountability under the relevant provisions.' },
      ladder({ on: faults, trigger: all(improper, grave), rungs: [{ measures: ['accountability'] }], ...by })),
    clause('8.1', '八、1', { zh: '没有一次性告知，致使多次往返', en: 'Case 1: notice was not given at one time, so that the person had to come several times.' },
      term({ on: ofNotice, means: notToldAtOnce }),
      { note: { zh: '“多次”取两次以上；往返由未告知所致须由人认定', en: 'Two visits are several; that the notice caused them is for a person to find.' } }),
    clause('8.2', '八、2', { zh: '告知不热情、粗暴或刁难', en: 'Case 2: cold, rude or obstructive when giving notice.' },
      ban({ on: eachQuestioned('notify'), by: 'handler', against: any(found('manner', ['not-warm', 'cold', 'rude']), found('obstructed')) })),
    clause('8.3', '八、3', { zh: '告知不及时或随意拖延，办事人员不满意', en: 'Case 3: late or put off, and the person is dissatisfied.' },
      term({ on: eachBreach('1/c'), means: late }),
      { note: { zh: '不满意是另一要件；以来访记录的满意度为准', en: 'Dissatisfaction is a further condition, taken from the rating of the contact.' } }),
    clause('9', '九', { zh: '不履行本制度的投诉由纪检监察部门受理', en: 'Complaints are received by the discipline section.' },
      duty({ on: contact, when: complains, by: 'supervisor', must: act(['receive', 'accept', 'register']), within: promptly })),
  ],
})
