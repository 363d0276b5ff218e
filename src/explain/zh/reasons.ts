import type { ReasonCode } from '../../verdict'
import type { Told } from '../told'

type Sentence = (told: Told) => string

/** Where only the latest due time is known, it is late by this at least. */
const by = ({ late, due }: Told): string =>
  late === undefined ? '' : `，${due === undefined ? '至少' : ''}超期 ${late}`
const at = ({ done }: Told): string => (done === undefined ? '已' : `已于${done}`)

/** The sentence of each reason. */
export const zhReasons: { readonly [R in ReasonCode]: Sentence } = {
  'done-in-time': (told) => `${at(told)}完成${told.acts}${told.due === undefined ? '' : '，未超期'}。`,
  done: (told) => `${at(told)}完成${told.acts}。`,
  'done-late': (told) => `${told.done === undefined ? '逾期才' : `${told.done}才`}完成${told.acts}${by(told)}。`,
  'not-done': (told) =>
    `${told.hasActs && told.lacks ? `已有的行为${told.acts}不完整，` : ''}至判定时仍未完成${by(told)}。`,
  excused: (told) => `没有按期完成${by(told)}，但具备本规定认可的情形，不构成违反。`,
  'not-yet': (told) =>
    told.isSuspended
      ? '尚未完成，时限中止计算。'
      : told.isNotRunning
        ? '尚未完成，时限尚未起算。'
        : told.isOpenEnded
          ? '尚未完成，目前没有确定的截止时间。'
          : `尚未完成${told.due === undefined && !told.isAwaiting ? '' : '，期限未满'}。`,
  'limit-not-running': () => '时限尚未起算或者已中止计算。',
  repeated: (told) => `先后多次告知${told.acts}：后一次提出了首次就应一并告知的内容，没有做到一次性告知。`,
  applied: (told) =>
    told.stated === undefined
      ? '具备本条所述情形，按本条处理。'
      : `本机关记载或者告知的截止时间为${told.stated}，与按本条计算的结果一致。`,
  miscounted: (told) =>
    `本机关记载或者告知的截止时间为${told.stated ?? '另一时间'}，正是不按本条计算的结果${told.due === undefined ? '' : `；按本条计算应为${told.due}`}。`,
  'left-out-too-much': (told) =>
    `本机关记载或者告知的截止时间为${told.stated ?? '另一时间'}${told.due === undefined ? '' : `，应为${told.due}`}；多扣除的时间不在本条可以扣除的范围之内。`,
  'differs-otherwise': (told) =>
    `本机关记载或者告知的截止时间为${told.stated ?? '另一时间'}${told.due === undefined ? '' : `，应为${told.due}`}；两者不一致，但不是未按本条计算所致。`,
  'in-scope': () => '属于本规定的适用范围。',
  'counts-as': () => '属于本条所称的情形。',
  attributed: ({ role = '责任人', holder, holderId }) =>
    holder !== undefined
      ? `${role}为${holder}。`
      : holderId !== undefined
        ? `${role}可以确定（${holderId}）。`
        : `责任由${role}承担。`,
  holds: () => '符合本条要求。',
  'does-not-hold': () => '不符合本条要求。',
  found: () => '存在本条所禁止的情形。',
  'found-proper': () => '不存在本条所禁止的情形。',
  'used-banned': (told) => `作出了本条所禁止的行为${told.acts}。`,
  'not-used': () => '没有作出本条所禁止的行为。',
  used: (told) => `${at(told)}按本条所许可的方式办理${told.acts}。`,
  'not-needed': () => '尚未采用本条所许可的做法；不采用不构成违反。',
  extended: (told) => `${at(told)}按要求告知延期${told.acts}，没有超过告知的期限；延期有效。`,
  'extended-too-late': (told) =>
    `${told.done === undefined ? '' : told.done}才告知延期${told.acts}，已过告知的期限${by(told)}；延期无效。`,
  'extension-not-told': (told) => `已过告知的期限，仍未按要求告知延期${by(told)}；延期无效。`,
  'extension-without-ground': () => '经认定不具备延期的条件，延期无效。',
  'extension-not-yet-told': ({ due }) => `尚未按要求告知延期${due === undefined ? '' : '，告知的期限未满'}。`,
  deemed: () => '依本条视为按时办结。',
  'measure-due': () => '已具备本条规定的追究条件，尚无相应的处理记录。',
  'measure-taken': () => '已作出本条所允许的处理。',
  'reward-due': () => '已具备本条规定的表扬奖励条件，尚无相应的记录。',
  'reward-given': () => '已给予本条规定的表扬奖励。',
  aggravated: () => '具备从重追究的情节。',
  mitigated: () => '具备从轻追究的情节。',
  'points-due': () => '符合本条的计分条件。',
  'points-counted': () => '按本条计分。',
  passed: () => '总分达到合格分。',
  failed: () => '总分未达到合格分。',
  'in-order': (told) => `各步骤已依次完成${told.acts}。`,
  'out-of-order': (told) => `各步骤先后颠倒${told.acts}。`,
  'right-lost': (told) =>
    told.done === undefined
      ? `逾期未提出${by(told)}，不再享有该项权利。`
      : `${told.done}才提出${told.acts}${by(told)}，不再享有该项权利。`,
  'right-kept': (told) => `${at(told)}在期限内提出${told.acts}，权利得以保全。`,
  'right-open': (told) => `尚未提出${told.due === undefined ? '' : '，期限未满'}。`,
  'no-occasion': () => '案卷中没有适用本条的情形。',
  'not-applicable': ({ sameDue }) =>
    sameDue === undefined ? '不具备本条的适用条件。' : `适用本条与否，截止时间均为${sameDue}。`,
  'not-in-force': () => '适用日期不在本条的施行期间。',
  displaced: ({ displacer }) => `另有特别规定优先适用${displacer === undefined ? '' : `（${displacer}）`}。`,
  'facts-missing': (told) => (told.isTriggerOpen ? '情况不明，尚不能确定是否适用本条。' : '情况不明，尚不能判定。'),
  'judgement-missing': (told) =>
    told.isTriggerOpen ? '须先由人作出认定，才能确定是否适用本条。' : '须先由人作出认定，才能判定。',
}
