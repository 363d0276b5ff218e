import type { DerivedFacts } from '../../case/facts/types'
import {
  acts,
  improvements,
  incidentKinds,
  limitSources,
  matterClasses,
  registers,
  serviceAreas,
  staffCategories,
  standingThings,
  supervisionObjects,
} from '../../case/vocabulary/names'
import { text } from '../language'
import { type FactWords, flag, type MomentWords, plain, value } from './words'

const moment = (zh: string, en: string): MomentWords => ({ kind: 'moment', noun: text(zh, en) })

/** How the facts that are worked out from several inputs read. */
export const derivedWords: { readonly [F in keyof DerivedFacts]: FactWords } = {
  always: flag('本条一律适用', '本条不适用', 'the clause applies throughout', 'the clause does not apply'),
  'as-of': moment('判定时间', 'time of the judgement'),
  'in-force': flag(
    '适用日期在本规定施行期间',
    '适用日期不在本规定施行期间',
    'the text was in force on the relevant date',
    'the text was not in force on the relevant date',
  ),
  interpretation: plain(text('所取解释', 'reading taken')),

  performed: flag('有相应行为的记录', '没有相应行为的记录', 'such an act is on record', 'no such act is on record'),
  'performed.at': moment('完成时间', 'time at which it was done'),
  'notice.repeated': flag(
    '后一次告知提出了首次就应一并告知的内容',
    '后来的告知没有提出首次就应一并告知的内容',
    'a later notice names what the first ought to have named',
    'no later notice names what the first ought to have named',
  ),
  'steps.order': value(
    {
      complete: text('全部依次完成', 'complete'),
      broken: text('先后颠倒', 'broken'),
      open: text('尚未全部完成', 'still open'),
    },
    text('各步骤的顺序', 'order of the steps'),
  ),
  'measure.taken': flag(
    '已有本条允许的处理记录',
    '没有本条允许的处理记录',
    'a measure that the clause allows is on record',
    'no measure that the clause allows is on record',
  ),

  'measure.isFor': flag(
    '该处理措施针对本条所列的行为',
    '该处理措施不是针对本条所列的行为',
    'the measure was taken for what the clause lists',
    'the measure was not taken for what the clause lists',
  ),
  'addressee.is': flag(
    '对象是本条所指的一方',
    '对象不是本条所指的一方',
    'it was given to whom the clause means',
    'it was given to another than the clause means',
  ),
  'addressee.partyMember': flag(
    '当事人是党员',
    '当事人不是党员',
    'the person is a Party member',
    'the person is not a Party member',
  ),

  'breach.isOf': flag(
    '所违反的是本条所列条款',
    '所违反的不是本条所列条款',
    'a clause that this one lists was breached',
    'no clause that this one lists was breached',
  ),
  'breach.count': plain(text('违反次数', 'number of breaches')),

  'due.at': moment('截止时间', 'due time'),
  'limit.due': moment('依法计算的截止时间', 'due time by the rules'),
  'limit.dueWithout': moment('不适用本条时的截止时间', 'due time without this clause'),
  'limit.stated': moment('本机关记载或者告知的截止时间', 'due time that the body recorded or told'),
  'limit.running': flag(
    '时限已经起算，届满日期可以确定',
    '时限尚未起算或者停止计算',
    'the limit has begun and its end is settled',
    'the limit has not begun or stands still',
  ),
  'limit.waited': flag(
    '案卷记载了可以停止计时的情形',
    '案卷没有记载可以停止计时的情形',
    'something for which the clock may stand still is on record',
    'nothing for which the clock may stand still is on record',
  ),
  'limit.inDays': flag(
    '时限以日或者更长的单位计算',
    '时限以小时或者分钟计算',
    'the limit is counted in days or longer units',
    'the limit is counted in hours or minutes',
  ),
  'limit.source': value(limitSources, text('时限来源', 'source of the limit')),

  'papers.complete': flag(
    '首次提交的材料齐全且符合法定形式',
    '首次提交的材料不齐全或者不符合法定形式',
    'the papers first handed in were complete and in due form',
    'the papers first handed in were missing or defective',
  ),
  'papers.handedIn': flag('已提交材料', '未提交材料', 'papers were handed in', 'no papers were handed in'),
  'papers.mainMissing': flag(
    '所缺材料中有主件',
    '所缺材料中没有主件',
    'the main document was missing',
    'the main document was not missing',
  ),
  'handler.present': flag(
    '承办人在岗',
    '承办人不在岗',
    'the handler was at the post',
    'the handler was not at the post',
  ),
  'departments.count': plain(text('涉及的部门数', 'number of departments involved')),
  attributed: flag(
    '责任人可以确定',
    '责任人不能确定',
    'the responsible person can be told',
    'the responsible person cannot be told',
  ),
  'receiver.powers': value(acts, text('首问责任人的授权事项', 'powers of the first-asked person')),
  'party.missedAppointment': flag(
    '服务对象未按约定时间前来',
    '服务对象按约定时间前来或者约定时间尚未届至',
    'the person served did not come at the time agreed',
    'the person served came, or the time agreed has not passed',
  ),
  'absence.inHours': flag(
    '离岗发生在办公时间内',
    '离岗不在办公时间内',
    'the post was left within office hours',
    'the post was left outside office hours',
  ),
  'absence.onWorkingDay': flag(
    '离岗当日为工作日',
    '离岗当日不是工作日',
    'the post was left on a working day',
    'the post was left on a day off',
  ),
  'act.onWorkingDay': flag('当日为工作日', '当日不是工作日', 'the day was a working day', 'the day was a day off'),
  'absence.halfDays': plain(text('离岗的半天数', 'number of half days away from the post')),
  'incident.kinds': value(incidentKinds, text('事件的性质', 'kind of incident')),
  'absence.minutes': plain(text('离岗的分钟数', 'number of minutes away from the post')),
  'absence.fromWindow': flag(
    '离开的是窗口岗位',
    '离开的不是窗口岗位',
    'the post that was left is a window',
    'the post that was left is not a window',
  ),
  'absence.ofHolderA': flag(
    '离岗的是A岗责任人',
    '离岗的不是A岗责任人',
    'who left holds the A post',
    'who left does not hold the A post',
  ),
  'cover.inTurn': flag(
    '顶岗的是按顺序应当顶岗的B岗责任人',
    '顶岗的不是按顺序应当顶岗的B岗责任人',
    'who stood in was the B holder whose turn it was',
    'who stood in was not the B holder whose turn it was',
  ),
  'receiver.isUnit': flag(
    '该行为以部门为对象',
    '该行为以个人为对象',
    'the act was addressed to a unit',
    'the act was addressed to a person',
  ),
  'visits.several': flag(
    '来办不止一次',
    '来办没有两次以上',
    'somebody came more than once',
    'nobody came more than once',
  ),
  'limits.count': plain(text('已记载的时限数', 'number of limits on record')),

  'item.limitFixedByLaw': flag(
    '该事项有法定或者政策规定的时限',
    '该事项没有法定或者政策规定的时限',
    'law or policy fixes a limit for the item',
    'neither law nor policy fixes a limit for the item',
  ),
  'item.hasLimit': flag('该事项已确定时限', '该事项未确定时限', 'the item has a limit', 'the item has no limit'),
  'item.published': flag('该事项已公开', '该事项未公开', 'the item is published', 'the item is not published'),
  'item.area': value(serviceAreas, text('该事项的服务类别', 'area of service of the item')),
  'item.windowAreas': value(
    serviceAreas,
    text('受理窗口的服务类别', 'areas of service of the window that takes the item'),
  ),
  'post.isWindow': flag('该岗位为窗口岗位', '该岗位不是窗口岗位', 'the post is a window', 'the post is not a window'),
  'post.holders': plain(text('岗位人员数', 'number of holders of the post')),
  'staff.atWindow': flag(
    '该工作人员在窗口岗位',
    '该工作人员不在窗口岗位',
    'the staff member works at a window',
    'the staff member does not work at a window',
  ),
  'attendance.onWorkingDay': flag('当日为工作日', '当日不是工作日', 'it was a working day', 'it was not a working day'),
  'attendance.signedInPerson': flag('由本人签到签退', '由他人代签', 'it was signed in person', 'somebody else signed'),
  'attendance.minutesLate': plain(text('迟于上班时间的分钟数', 'number of minutes after the start of work')),
  'attendance.minutesEarly': plain(text('早于下班时间的分钟数', 'number of minutes before the end of work')),
  'attendance.tidied': flag(
    '离岗前已完成当日整理',
    '离岗前没有完成当日整理的记录',
    'the daily tidying had been done before leaving',
    'no tidying before leaving is on record',
  ),
  'staff.category': value(staffCategories, text('人员类别', 'category of staff')),
  'unit.onTimeRate': plain(text('按时办结率（百分数）', 'rate of completion in time, in per cent')),
  'unit.satisfactionRate': plain(
    text('评议为“好”和“较好”的比例（百分数）', 'share of “good” and “fairly good”, in per cent'),
  ),
  'unit.assessed': value(supervisionObjects, text('已有考核记录的内容', 'subjects of the assessments on record')),
  'unit.creditsMisplaced': plain(
    text('没有计入见效期间的建议数', 'number of suggestions credited outside the period of their effect'),
  ),
  'unit.keepsChannel': flag(
    '设有本条规定的举报渠道',
    '没有设本条规定的举报渠道',
    'the channel for reports that the clause names is kept',
    'the channel for reports that the clause names is not kept',
  ),
  'listed.class': value(matterClasses, text('应属类型', 'class that the matter belongs to')),
  'listed.handledAs': value(matterClasses, text('实际处理类型', 'class in which the matter was handled')),
  'listed.overdue': flag(
    '办件超过应办结时间',
    '办件没有超过应办结时间',
    'the matter is overdue',
    'the matter is not overdue',
  ),
  'case.isListed': flag(
    '本事项已列入办件清单',
    '本事项没有列入办件清单',
    'the matter is on the list of the unit',
    'the matter is not on the list of the unit',
  ),
  'improvement.kind': value(improvements, text('改进类别', 'kind of improvement')),
  'improvement.ownInitiative': flag(
    '改进由本窗口主动作出',
    '改进不是本窗口主动作出',
    'the improvement was made on its own initiative',
    'the improvement was not made on its own initiative',
  ),
  'sheet.total': plain(text('考核总分', 'total of the assessment')),
  'sheet.bonus': plain(text('加分合计', 'bonus points in all')),
  'sheet.floored': flag(
    '有类别的基本分已经扣完',
    '没有类别的基本分被扣完',
    'the base points of a category are used up',
    'no category has its base points used up',
  ),
  'unit.standing': value(standingThings, text('已建立的制度和安排', 'standing arrangements')),
  'unit.windowAreas': value(serviceAreas, text('各窗口的服务类别', 'areas of service of the windows')),
  'unit.keepsHours': flag(
    '该季作息时间与本条一致',
    '该季作息时间与本条不一致',
    'the hours of the season are those of the clause',
    'the hours of the season differ from those of the clause',
  ),
  'unit.daysClosed': plain(text('无人上班的工作日数', 'number of working days on which nobody came to work')),
  'unit.cleanUpsMissing': plain(
    text('没有开展大扫除的重大节日和活动数', 'number of major festivals and events without a clean-up'),
  ),
  'unit.registers': value(registers, text('设置的登记簿', 'registers kept')),
}
