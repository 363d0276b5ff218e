import { actIdOf } from '../input'
import { safeText } from '../safe'
import type { OccasionRef } from '../../verdict'
import { zhActor, zhEvent } from './event'
import { zhMoment } from './moments'

/** When, who, what, and under which id: 2024年3月4日9时，张三来电（c1）. */
function happened(occasion: OccasionRef): string {
  const { at, by } = occasion
  const id = actIdOf(occasion)
  return `${at === undefined ? '' : `${zhMoment(at)}，`}${zhActor(by)}${zhEvent(occasion)}${id === undefined ? '' : `（${safeText(id)}）`}`
}

/** What a norm is judged about. */
export function zhOccasion(occasion: OccasionRef): string {
  const id = `（${safeText(occasion.id)}）`
  switch (occasion.kind) {
    case 'act':
      return `${happened(occasion)}。`
    case 'limit': {
      const number = /\[(\d+)\]$/.exec(occasion.id)?.[1]
      return `${happened(occasion)}；${number === undefined ? '案卷未载明时限' : `所涉时限为案卷所列第 ${Number(number) + 1} 项`}。`
    }
    case 'breach':
      return zhBreach(occasion)
    case 'attendance':
      return `${occasion.by === undefined ? '' : zhActor(occasion.by)}${occasion.at === undefined ? '' : zhMoment(occasion.at)}的考勤记录${id}。`
    case 'improvement':
      return `${occasion.at === undefined ? '' : zhMoment(occasion.at)}的一项改进措施${id}。`
    case 'listed-matter': {
      const { at, by } = occasion
      const received = at === undefined ? '' : `${zhMoment(at)}收件${by === undefined ? '的' : '、'}`
      return `${received}${by === undefined ? '' : `${zhActor(by)}承办的`}办件${id}。`
    }
    case 'matter':
      return '本事项。'
    case 'unit':
      return '本单位在统计期间的情况。'
    case 'item':
      return `事项目录中的一项${id}。`
    case 'staff':
      return `工作人员${occasion.by === undefined ? '' : zhActor(occasion.by)}${id}。`
    case 'post':
      return `岗位${id}。`
  }
}

/** 违反《首问负责制》第三条（county-first-inquiry#3/a）：2024年3月4日9时，张三来电（c1）。 */
function zhBreach({ breached, id }: OccasionRef): string {
  if (breached === undefined) return `违反规定的行为（${safeText(id)}）。`
  const { title, locator, clause, occasion } = breached
  return `违反《${title.zh}》${safeText(locator)}（${safeText(clause)}）的行为：${zhOccasion(occasion)}`
}
