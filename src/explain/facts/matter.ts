import type { FactName } from '../../case/facts/types'
import {
  agencies,
  assigners,
  bars,
  complexities,
  deciders,
  disclosureCases,
  handlingModes,
  matterClasses,
  matterKinds,
  partyKinds,
  petitionStages,
  publicities,
  remits,
  serviceModes,
  solutions,
  tracks,
  unclarities,
} from '../../case/vocabulary/names'
import { text } from '../language'
import { type FactWords, flag, plain, value } from './words'

/** How the attributes of the matter read. */
export const matterWords: { readonly [F in Extract<FactName, `matter.${string}`>]: FactWords } = {
  'matter.kind': value(matterKinds, text('事项类别', 'kind of matter')),
  'matter.subject': plain(text('具体事项', 'item')),
  'matter.licensing': flag(
    '本事项属行政许可',
    '本事项不属行政许可',
    'the matter is a licence',
    'the matter is not a licence',
  ),
  'matter.class': value(matterClasses, text('办件类型', 'class of processing')),
  'matter.complexity': value(complexities),
  'matter.urgent': flag('本事项紧急', '本事项不紧急', 'the matter is urgent', 'the matter is not urgent'),
  'matter.bar': value(bars, text('不能办理的原因', 'bar to handling')),
  'matter.approvalNeeded': flag(
    '本事项需要审批',
    '本事项不需要审批',
    'the matter needs approval',
    'the matter needs no approval',
  ),
  'matter.publicity': value(publicities, text('公开属性', 'marks of publicity')),
  'matter.thirdPartyInterest': flag(
    '本事项涉及第三方利益',
    '本事项不涉及第三方利益',
    'the matter concerns a third party',
    'the matter concerns no third party',
  ),
  'matter.fees': plain(text('应收费用', 'fees due')),
  'matter.remit': {
    kind: 'value',
    terms: remits,
    noun: text('职责归属', 'remit'),
    phrase: text('本事项属于%', 'the remit is “%”'),
  },
  'matter.responsibleUnit': plain(),
  'matter.handler': plain(),
  'matter.unclear': value(unclarities, text('不明确之处', 'unclear points')),
  'matter.departments': plain(text('涉及的部门', 'departments involved')),
  'matter.leadDepartment': plain(),
  'matter.handlingMode': value(handlingModes),
  'matter.needsDecisionOf': value(deciders, text('需要作出决定的一方', 'bodies whose decision is needed')),
  'matter.assignedBy': value(assigners, text('交办方', 'assigner')),
  'matter.onTheSpot': flag(
    '本事项能当场办理',
    '本事项不能当场办理',
    'the matter can be handled at once',
    'the matter cannot be handled at once',
  ),
  'matter.solvable': value(solutions, text('解决途径', 'way of solution')),
  'matter.eligible': flag('申请符合条件', '申请不符合条件', 'the conditions are met', 'the conditions are not met'),
  'matter.requiredDocuments': plain(text('要求提交的材料', 'required papers')),
  'matter.submittedDocuments': plain(text('已提交的材料', 'submitted papers')),
  'matter.defects': plain(text('材料缺陷', 'defects of the papers')),
  'matter.formNeeded': flag('需要格式文本', '不需要格式文本', 'a form is needed', 'no form is needed'),
  'matter.inPersonRequired': flag(
    '须本人到场',
    '无须本人到场',
    'the party must come in person',
    'the party need not come in person',
  ),
  'matter.steps': plain(text('办理环节', 'steps')),
  'matter.limits': plain(text('时限', 'time limits')),
  'matter.agency': value(agencies),
  'matter.serviceMode': value(serviceModes),
  'matter.repeatOf': plain(text('所重复的案件', 'repeated case')),
  'matter.stage': value(petitionStages),
  'matter.track': value(tracks),
  'matter.challengedAct': plain(text('被复议的行为', 'challenged act')),
  'matter.disclosureCase': value(disclosureCases),
  'matter.licence': plain(),
  'matter.madeAt': plain(text('信息形成或者变更时间', 'time at which the information was made or changed')),
}

/** How the attributes of the party read. */
export const partyWords: {
  readonly [F in Extract<FactName, `party.${string}`> as F extends 'party.missedAppointment' ? never : F]: FactWords
} = {
  'party.name': plain(),
  'party.kind': value(partyKinds, text('服务对象类别', 'kinds of party')),
  'party.important': flag(
    '来访者是重要来访人员',
    '来访者并非重要来访人员',
    'the visitor is important',
    'the visitor is not an important one',
  ),
  'party.agent': plain(),
  'party.reachable': flag(
    '服务对象姓名地址清楚',
    '服务对象姓名地址不清楚',
    'name and address of the party are clear',
    'name and address of the party are not clear',
  ),
  'party.persons': plain(text('服务对象人员', 'persons who are the party')),
}
