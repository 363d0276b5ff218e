import type { FactName } from '../../case/facts/types'
import { absenceKinds } from '../../case/vocabulary/absences'
import { acts } from '../../case/vocabulary/acts'
import * as coming from '../../case/vocabulary/coming'
import { contents } from '../../case/vocabulary/contents'
import { documents } from '../../case/vocabulary/documents'
import { fields } from '../../case/vocabulary/fields'
import { forms } from '../../case/vocabulary/forms'
import * as handling from '../../case/vocabulary/handling'
import { measures } from '../../case/vocabulary/measures'
import { audiences, media } from '../../case/vocabulary/media'
import { disclosureCases, serviceModes } from '../../case/vocabulary/papers'
import { procedures, suspensionGrounds } from '../../case/vocabulary/procedures'
import { publications } from '../../case/vocabulary/publications'
import { registers } from '../../case/vocabulary/registers'
import { roles } from '../../case/vocabulary/roles'
import * as routing from '../../case/vocabulary/routing'
import * as supervision from '../../case/vocabulary/supervision'
import type { Text } from '../../errors'
import { text } from '../language'
import { byAct, type FactWords, flag, plain, value } from './words'

const kinds = byAct({
  respond: handling.responses,
  'procedure-start': procedures,
  'leave-post': absenceKinds,
  measure: measures,
  appoint: supervision.appointmentKinds,
  'accept-benefit': supervision.benefits,
})
const aims = byAct({
  apply: coming.requests,
  liaise: routing.liaisonAims,
  forward: routing.forwardingAims,
  report: routing.reportAims,
  'request-instructions': routing.instructionAims,
  charge: handling.feeKinds,
})
const aimNoun = (act: string): Text =>
  act === 'apply'
    ? text('申请内容', 'request')
    : act === 'charge'
      ? text('收费事由', 'purpose of the fee')
      : text('目的', 'aim')
const results = byAct({ examine: handling.examinationResults, investigate: handling.investigationResults })
const outcomes = byAct({
  answer: disclosureCases,
  decide: handling.decisionOutcomes,
  conclude: handling.conclusionOutcomes,
})
const modes = byAct({ receive: routing.receiptModes, schedule: serviceModes })
const grounds = byAct({ decline: handling.declineGrounds, 'procedure-start': suspensionGrounds })

/** How the fields of the act that is the occasion read. */
export const actWords: { readonly [F in Extract<FactName, `occasion.${string}`>]: FactWords } = {
  'occasion.id': plain(text('行为编号', 'id of the act')),
  'occasion.type': value(acts, text('行为', 'act')),
  'occasion.at': plain(),
  'occasion.by': value(roles, text('行为人', 'actor')),
  'occasion.to': value(roles, text('对象', 'addressee')),
  'occasion.about': plain(text('所涉行为或者对象', 'subject of the act')),
  'occasion.contents': value(contents, text('内容', 'contents')),
  'occasion.form': value(forms),
  'occasion.place': plain(),
  'occasion.asked': flag(
    '该行为系应要求而为',
    '该行为并非应要求而为',
    'it was done only on request',
    'it was done unasked',
  ),
  'occasion.note': plain(),
  'occasion.channel': {
    kind: 'value',
    terms: coming.channels,
    noun: text('方式', 'channel'),
    phrase: text('方式为%', 'the channel is “%”'),
  },
  'occasion.purpose': value(coming.purposes, text('来意', 'purposes')),
  'occasion.questions': plain(text('所提问题', 'questions')),
  'occasion.wantsWriting': flag(
    '服务对象要求书面告知',
    '服务对象未要求书面告知',
    'a written notice was asked for',
    'no written notice was asked for',
  ),
  'occasion.alsoAsked': plain(text('同时被询问的人员', 'others asked at the same time')),
  'occasion.words': plain(text('工作人员用语', 'words that staff used')),
  'occasion.identityDisclosed': flag(
    '工作人员已表明身份',
    '工作人员未表明身份',
    'staff said who they are',
    'staff did not say who they are',
  ),
  'occasion.satisfaction': value(coming.ratings),
  'occasion.incident': plain(),
  'occasion.for': value(aims, aimNoun),
  'occasion.mail': value(coming.mails),
  'occasion.agent': plain(),
  'occasion.materials': plain(text('提交的材料', 'papers handed in')),
  'occasion.fields': value(fields, text('所填项目', 'fields')),
  'occasion.items': plain(text('所涉材料', 'papers concerned')),
  'occasion.onTheSpot': flag('已当场更正', '未当场更正', 'it was corrected at once', 'it was not corrected at once'),
  'occasion.against': value(coming.objections, text('异议对象', 'subject of the objection')),
  'occasion.reasons': plain(text('异议理由', 'reasons')),
  'occasion.mode': value(modes, text('方式', 'mode')),
  'occasion.onBehalfOf': value(roles, text('被代收人', 'person on whose behalf it was received')),
  'occasion.outcome': value(outcomes),
  'occasion.explained': flag('已作解释', '未作解释', 'it was explained', 'it was not explained'),
  'occasion.target': value(roles, text('去处', 'place referred to')),
  'occasion.manner': value(routing.referralManners, text('指引方式', 'manner of referral')),
  'occasion.work': flag(
    '交接的是岗位工作',
    '交接的不是岗位工作',
    'the work of a post was handed over',
    'it was not the work of a post that was handed over',
  ),
  'occasion.slip': value(registers),
  'occasion.reason': plain(),
  'occasion.papers': plain(text('报送的材料', 'papers sent on')),
  'occasion.lead': flag(
    '已指定为牵头单位',
    '未指定为牵头单位',
    'it was assigned as lead',
    'it was not assigned as lead',
  ),
  'occasion.replaces': plain(text('被更换的承办人', 'replaced handler')),
  'occasion.staff': plain(text('工作人员', 'staff')),
  'occasion.limit': plain(),
  'occasion.units': plain(text('参与单位', 'units')),
  'occasion.via': value(roles, text('经由单位', 'unit through which it went')),
  'occasion.of': value(routing.approvalObjects, text('批准事项', 'subject of the consent')),
  'occasion.granted': flag('已予同意', '未予同意', 'consent was given', 'consent was refused'),
  'occasion.until': plain(text('截止时间', 'end')),
  'occasion.book': value(registers),
  'occasion.number': plain(),
  'occasion.as': value(roles, text('签字身份', 'role of the signatory')),
  'occasion.sealed': { ...value(handling.seals), flag: flag('已盖章', '未盖章', 'it was sealed', 'it was not sealed') },
  'occasion.electronic': flag(
    '已电子归档',
    '未电子归档',
    'it was filed electronically',
    'it was not filed electronically',
  ),
  'occasion.what': value(publications, text('编制或者公开的内容', 'publication')),
  'occasion.item': plain(),
  'occasion.result': value(results),
  'occasion.window': plain(),
  'occasion.ground': value(grounds),
  'occasion.kind': value(kinds),
  'occasion.document': value(documents),
  'occasion.amount': plain(text('实收金额（元）', 'amount paid in yuan')),
  'occasion.prescribed': plain(text('规定金额（元）', 'prescribed amount in yuan')),
  'occasion.basis': plain(),
  'occasion.copy': flag('有复制', '没有复制', 'it was copied', 'it was not copied'),
  'occasion.dated': flag('已注明日期', '未注明日期', 'it is dated', 'it is not dated'),
  'occasion.medium': value(media),
  'occasion.audience': value(audiences),
  'occasion.proposed': flag('时限仅为拟定', '时限已经确定', 'the limit is only proposed', 'the limit is settled'),
  'occasion.milestone': plain(),
  'occasion.plan': plain(),
  'occasion.requiredByLaw': flag(
    '该程序为法定程序',
    '该程序并非法定程序',
    'the law requires the procedure',
    'the law does not require the procedure',
  ),
  'occasion.public': flag('公开进行', '不公开进行', 'it was public', 'it was not public'),
  'occasion.presiding': plain(),
  'occasion.time': plain(text('约定的时间', 'agreed time')),
  'occasion.post': plain(),
  'occasion.holder': plain(text('被顶岗人员', 'covered holder')),
  'occasion.object': value(
    supervision.supervisionObjects,
    text('检查考核内容', 'subject of the inspection or assessment'),
  ),
  'occasion.observed': value(supervision.observations, text('检查所见', 'observations')),
  'occasion.period': plain(text('考核期间', 'period assessed')),
  'occasion.points': plain(text('分值', 'number of points')),
  'occasion.rating': value(supervision.appraisalRatings),
  'occasion.rank': plain(),
  'occasion.source': value(supervision.praiseSources, text('表扬来源', 'source of the praise')),
  'occasion.position': plain(),
  'occasion.intent': value(supervision.intents, text('罪过形式', 'form of guilt')),
  'occasion.penalties': value(supervision.penalties, text('刑罚', 'penalties')),
  'occasion.months': plain(text('刑期月数', 'number of months of the sentence')),
  'occasion.suspended': flag(
    '已宣告缓刑',
    '未宣告缓刑',
    'the sentence was suspended',
    'the sentence was not suspended',
  ),
  'occasion.from': value(roles, text('给予人', 'giver')),
  'occasion.paidBy': value(roles, text('付款人', 'payer')),
  'occasion.value': plain(text('价值（元）', 'value in yuan')),
}
