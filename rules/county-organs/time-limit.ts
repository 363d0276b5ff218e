import {
  act,
  all,
  any,
  anyOf,
  attribute,
  ban,
  check,
  clause,
  clock,
  deem,
  defineRegulation,
  duty,
  each,
  eachItem,
  eachLimit,
  extension,
  found,
  none,
  onceForTheMatter,
  onceForTheQuestionedMatter,
  onceForTheUnit,
  recorded,
  remark,
  scope,
  standard,
  theLimit,
  throughThePeriod,
  until,
} from '../../src/index'
import { atOnce, dayBasis, excludedLimits, procedureDays, promptly, publicationTime } from './readings'
import { asComplaint, countyClock, declined, forHigherOrgan, fromBelow, inParallel, notOurs, severalDepartments } from './terms'

const procedures = ['hearing', 'tender', 'auction', 'inspection', 'testing', 'survey', 'quarantine', 'appraisal', 'expert-review'] as const
/** The limits that an organ set itself, however it did. */
const ownLimits = ['promised', 'prescribed', 'set', 'agreed'] as const
const limit = theLimit(countyClock)

/** The receipt for papers, which ends nothing. Chinese: 收件凭证. */
const receipt = act(['notify', 'deliver'], { to: 'person-served', document: 'receipt', form: ['written'] })
/** The certificate that a matter is not dealt with here. Chinese: 书面凭证. */
const certificate = { to: 'person-served', document: 'non-acceptance-notice' } as const
/** What ends a matter; a receipt delivered, or a question answered on the way, does not. */
const settlement = anyOf(
  act(['conclude', 'decide'], { ends: countyClock }),
  act('answer', { contents: ['result'], aboutOccasion: true }),
  act('deliver', certificate),
)
const submission = anyOf(act('request-instructions', { to: 'superior-organ' }), act('report', { to: 'superior-organ' }))

export const timeLimit = defineRegulation({
  id: countyClock,
  title: { zh: '限时办结制', en: 'Time-limited completion rules' },
  system: 'time-limit',
  interpretations: [promptly, atOnce, dayBasis, excludedLimits, procedureDays, publicationTime],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1', '第一条', { zh: '限时办结制：按规定的时间、程序和要求处理行政事项', en: 'Time-limited completion: administrative matters are handled in the prescribed time, procedure and manner.' },
      remark('definition', { zh: '定义本制度，具体规则见以下各条', en: 'Defines the system; its rules follow.' })),

    clause('2', '第二条', { zh: '适用于各类审批和备案，社会保障、救济、生产安全、救灾、领导交办等事项',
      en: 'It covers approvals and filings, social security, relief, safety, matters assigned by leaders, and others that need timely handling.' },
      scope({ on: onceForTheMatter, covers: any(
        check('matter.kind', 'in', ['approval', 'filing', 'social-security', 'relief', 'safety']), check('matter.assignedBy', 'equal', 'leader'), found('needed', true, 'matter')) }),
      { note: { zh: '“其他需要及时办理的事项”须由人认定', en: 'Whether another matter needs timely handling is for a person to find.' } }),

    clause('3/a', '第三条 第一分句', { zh: '法律、法规或政策规定了时限的，须在该时限内办结或答复', en: 'Where law or policy fixes a limit, the matter is settled or answered within it.' }, [
      duty({ on: eachLimit('apply', 'statutory', 'policy'), when: none(declined), by: 'organ', must: settlement, within: limit }),
      duty({ on: eachLimit('contact', 'statutory', 'policy'), when: asComplaint, by: 'organ', must: settlement, within: limit, label: 'complaint' }),
    ], { note: { zh: '投诉、举报和来信来访，时限自其提出起算', en: 'For complaints, reports and petitions the limit runs from when they were made.' } }),

    clause('3/b', '第三条 第二分句前段', { zh: '未规定时限的，由各机关分类确定时限，并照此办结', en: 'Where none is fixed, the organ sets limits by category, and keeps them.' }, [
      standard({ on: eachItem, when: check('item.limitFixedByLaw', 'equal', false), by: 'organ', requires: check('item.hasLimit', 'equal', true) }),
      duty({ on: eachLimit('apply', ...ownLimits), when: none(declined), by: 'organ', must: settlement, within: limit, label: 'kept' }),
      duty({ on: eachLimit('contact', ...ownLimits), when: asComplaint, by: 'organ', must: settlement, within: limit, label: 'complaint' }),
    ], { note: { zh: '机关自定的时限依第一条“规定的时间”拘束机关自身', en: 'A limit that the organ set is a prescribed time in the sense of article 1, and binds it.' } }),

    clause('3/c', '第三条 第二分句后段', { zh: '所定时限向社会公告', en: 'The limits so set are announced to the public.' },
      duty({ on: each('set-limit'), when: none(recorded(act('apply', { mayPrecede: true }))), by: 'organ', must: act('publish', { contents: ['time-limit'] }), within: publicationTime }),
      { note: { zh: '为已申请的单件事项另定时限的，不必公告', en: 'A limit set for one matter that has been applied for need not be announced.' } }),

    clause('3/d', '第三条 第三句', { zh: '能当场或缩短时间办理的，及时办理', en: 'What can be done on the spot or sooner is done promptly.' },
      duty({ on: each('accept'), when: check('matter.onTheSpot', 'equal', true), by: 'organ', must: act(['conclude', 'decide'], { ends: countyClock }), within: promptly }),
      { note: { zh: '“缩短时间”没有标准，只判定可以当场办理的', en: '“Sooner” has no measure; only what can be done on the spot is decided.' } }),

    clause('4/a', '第四条 第一分句', { zh: '上级重大决策及时部署，并在规定时间内完成', en: 'Major decisions of higher levels are arranged promptly and completed in the prescribed time.' }, [
      duty({ on: each('assign'), when: check('matter.assignedBy', 'equal', 'superior-organ'), by: 'organ', must: act('take-up'), within: promptly }),
      duty({ on: eachLimit('assign', 'superior'), by: 'organ', must: act('conclude', { ends: countyClock }), within: limit, label: 'completed' }),
    ], { note: { zh: '上级机关交办的事项均以上级决策计；“最快的速度”无从判定', en: 'Whatever a higher organ assigns counts as its decision; “as fast as possible” cannot be decided.' } }),

    clause('4/b', '第四条 第二分句', { zh: '须请示报告上级的重大事项，在规定时间内上报', en: 'A major matter that calls for a report to a higher organ is submitted in the prescribed time.' }, [
      duty({ on: eachLimit('accept', 'prescribed', 'superior'), when: forHigherOrgan, by: 'organ', must: submission, within: limit, label: 'in-time' }),
      duty({ on: each('accept'), when: forHigherOrgan, by: 'organ', must: submission, label: 'submitted' }),
    ], { note: { zh: '没有上级或规定时限的，只判定是否上报', en: 'Where no such limit is set, only whether it was submitted is decided.' } }),

    clause('4/c', '第四条 第三分句', { zh: '下级机关的请示及时研究并明确答复', en: 'Requests from lower organs are studied promptly and answered clearly.' }, [
      duty({ on: each('request-instructions'), when: fromBelow, by: 'organ', must: act(['take-up', 'instruct', 'answer']), within: promptly }),
      duty({ on: each('request-instructions'), when: fromBelow, by: 'organ', must: act(['instruct', 'answer']), label: 'answered' }),
    ], { note: { zh: '研究应当及时；答复的“最短的时间”无从判定，未答复的为尚待履行', en: 'It is studied promptly; “in the shortest time” cannot be decided, so an answer stays due until given.' } }),

    clause('5/a', '第五条 前段', { zh: '编制载明十三项内容的办理流程时限表', en: 'A table of procedures and limits with thirteen headings is drawn up.' },
      duty({ on: onceForTheUnit, by: 'organ', within: throughThePeriod, must: act('compile', { what: 'limits-table', contents: [
        'item-name', 'handling-body', 'basis', 'conditions', 'implementing-body', 'fees', 'fee-basis',
        'responsible-post', 'specimen', 'dest-place', 'procedure', 'time-limit', 'complaint-channel'] }) })),

    clause('5/b', '第五条 后段', { zh: '时限表在服务窗口、办公场所或网站公布', en: 'The table is published at the window, the office or on the website.' },
      duty({ on: each('compile'), when: check('occasion.what', 'equal', 'limits-table'), by: 'organ', within: publicationTime,
        must: act('publish', { what: 'limits-table', medium: ['window', 'office', 'website'] }) })),

    clause('6/a', '第六条 第一句第一段', { zh: '两个以上部门办理的事项必须并联办理', en: 'What two or more departments handle is handled in parallel.' },
      standard({ on: onceForTheMatter, when: severalDepartments, by: 'department', requires: inParallel })),

    clause('6/b', '第六条 第一句第二段', { zh: '主办单位编制并联办理流程时限表，明确各部门时限', en: 'The lead unit draws up a timetable of parallel handling with each department’s limit.' },
      duty({ on: onceForTheMatter, when: severalDepartments, by: 'lead-unit', within: until('conclude'),
        must: act('compile', { what: 'parallel-timetable', contents: ['procedure', 'time-limit'] }) }),
      { note: { zh: '编制时间条文未定，最迟在办结当日', en: 'The text sets no time; by the day of conclusion at the latest.' } }),

    clause('6/c', '第六条 第一句第三段', { zh: '协办单位应予配合', en: 'The other departments cooperate.' },
      ban({ on: onceForTheQuestionedMatter, when: all(severalDepartments, inParallel), by: 'department', against: found('uncooperative', true, 'matter') })),

    clause('6/d', '第六条 第一句第四段', { zh: '主办单位对限时办结负总责', en: 'The lead unit answers overall for completion in time.' },
      attribute({ on: onceForTheMatter, when: all(severalDepartments, inParallel), role: 'lead-unit' })),

    clause('6/e', '第六条 第二句', { zh: '报本级政府审批的时间计入承诺时限', en: 'The time of approval by the government of the same level counts in the promised limit.' },
      clock({ includes: 'government' })),

    clause('7/a', '第七条 第一句', { zh: '时限以日计算', en: 'Limits are counted in days.' },
      clock({ countsIn: 'days', basis: dayBasis })),

    clause('7/b', '第七条 第二句', { zh: '开始之日不计入', en: 'The starting day is not counted.' },
      clock({ startDay: 'excluded' })),

    clause('7/c', '第七条 第三句', { zh: '符合条件的，从收到申请的次日起算', en: 'For a qualifying application the limit runs from the day after receipt.' },
      clock({ startsWith: 'apply' }),
      { note: { zh: '自收到申请而非受理起算；首问责任人代收即为收到', en: 'From receipt, not from acceptance; what the first-asked person receives is received.' } }),

    clause('7/d', '第七条 第四句', { zh: '材料不齐或不合法定形式的，从补正的次日起算', en: 'If papers were deficient it runs from the day after they were supplied.' },
      clock({ restartsWith: 'supplement' }),
      { note: { zh: '首次告知时未列明的欠缺不再推迟起算', en: 'What the first notice did not name does not put the start off again.' } }),

    clause('7/e', '第七条 第五句', { zh: '收到材料后出具书面凭证', en: 'A written receipt is given for papers received.' }, [
      duty({ on: each('apply'), when: check('papers.handedIn', 'equal', true), by: 'organ', must: receipt, within: atOnce }),
      duty({ on: each('supplement'), by: 'organ', must: receipt, within: atOnce, label: 'supplement' }),
    ], { note: { zh: '补正的材料同样出具；条文未定时限，按收件当时掌握', en: 'Supplied papers get one too; no time is set, so it is given when they are received.' } }),

    clause('8/a', '第八条 第一句前段', { zh: '不需审批或不属本部门职责的，在规定时限内告知', en: 'If no approval is needed or the matter is not the department’s, this is told within the prescribed limit.' },
      duty({ on: eachLimit('apply'), when: notOurs, by: 'organ', must: act(['notify', 'decline'], { to: 'person-served', contents: ['non-acceptance'] }), within: limit })),

    clause('8/b', '第八条 第一句后段', { zh: '不需审批或不属本部门职责的，出具书面凭证', en: 'A written certificate of it is issued.' },
      duty({ on: eachLimit('apply'), when: notOurs, by: 'organ', must: act(['notify', 'deliver'], { ...certificate, form: ['written'] }), within: limit })),

    clause('8/c', '第八条 第二句', { zh: '送达该凭证之日即为办结或答复之日', en: 'The day on which it is delivered is the day of completion.' }, [
      clock({ endsWith: 'deliver', document: 'non-acceptance-notice' }),
      duty({ on: eachLimit('apply'), when: declined, by: 'organ', must: act('deliver', certificate), within: limit, label: 'delivered' }),
    ], { note: { zh: '只及于第一句的凭证；收件凭证送达不是办结', en: 'Only of the certificate of the first sentence; a receipt delivered concludes nothing.' } }),

    clause('9/a', '第九条 第一句', { zh: '因特殊情况确需延期的，在时限内以书面或电话告知原因、理由和新的时限', en: 'An extension for special circumstances is told within the limit, in writing or by telephone, with its reasons and the new limit.' },
      extension({ ground: 'special-circumstances', notice: act('notify', { to: 'person-served', contents: ['reason-extension', 'new-limit'], form: ['written', 'phone'] }) })),

    clause('9/b', '第九条 第二句', { zh: '申请人因自身原因未按告知的流程时间前来办理的，视为按时办结', en: 'If the applicant by own fault does not come at the time told, the matter counts as concluded in time.' },
      deem({ on: each('schedule'), as: 'conclude', by: 'organ',
        when: all(check('occasion.contents', 'contains', 'procedure'), check('party.missedAppointment', 'equal', true), found('cause', 'person-served')) }),
      { note: { zh: '四项条件缺一不可；只及于是否按时，不及于准予与否；此前已超期的不因此视为按时',
        en: 'All four conditions are needed; it concerns timeliness only, and does not cure a delay that was there before.' } }),

    clause('10/a', '第十条 第一句', { zh: '依法需要的听证、招标、拍卖、检验、检测、勘测、检疫、鉴定、专家评审所需时间不计入承诺时限',
      en: 'The time of a hearing, tender, auction, inspection, testing, survey, quarantine, appraisal or expert review that the law requires is not counted in the promised limit.' },
      clock({ excludes: procedures, requiredByLaw: true, from: ownLimits, scope: excludedLimits, boundary: procedureDays })),

    clause('10/b', '第十条 第二句', { zh: '应将上述程序所需时间明确告知', en: 'The time that the procedure needs is told.' },
      duty({ on: each('procedure-start'), when: all(check('occasion.kind', 'in', procedures), check('occasion.requiredByLaw', 'equal', true)), by: 'organ', within: atOnce,
        must: act('notify', { to: 'person-served', contents: ['procedure-time'], mayPrecede: true }) }),
      { note: { zh: '告知不是扣除的前提；条文未定时限，最迟在程序开始之日', en: 'Telling is no condition of the exclusion; no time is set, so it is told by the day the procedure starts.' } }),

    clause('11/a', '第十一条', { zh: '遵守相关纪律', en: 'Staff observe discipline.' },
      remark('dispatch', { zh: '指向未列明的其他纪律规定', en: 'Refers to other rules that it does not name.' })),

    clause('11/b', '第十一条', { zh: '坚守工作岗位', en: 'Staff keep to their posts.' },
      standard({ on: each('leave-post'), when: check('absence.inHours', 'equal', true), by: 'staff', requires: found('justified') }),
      { note: { zh: '离岗是否有正当理由须由人认定', en: 'Whether there was good reason to leave is for a person to find.' } }),

    clause('11/c', '第十一条', { zh: '实行AB岗互补，或一岗多责', en: 'Work is organised with A and B posts, or with posts of several duties.' },
      standard({ on: onceForTheUnit, by: 'organ', requires: check('unit.standing', 'intersects', ['ab-pairing', 'multi-duty']) })),

    clause('11/d', '第十一条', { zh: '确保各项工作正常运转', en: 'So that all work runs normally.' },
      remark('purpose', { zh: '仅述目的', en: 'States an aim only.' })),
  ],
})
