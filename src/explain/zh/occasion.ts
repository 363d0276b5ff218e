import { actIdOf } from '../input'
import { nameOf } from '../names'
import { safeText } from '../safe'
import type { OccasionRef } from '../../verdict'
import { zhMoment } from './moments'

function event(occasion: OccasionRef): string {
  const { act, at } = occasion
  const id = actIdOf(occasion)
  return `${at === undefined ? '' : `${zhMoment(at)}，`}${act === undefined ? '案卷中的行为' : nameOf('act', act, 'zh')}${id === undefined ? '' : `（${safeText(id)}）`}`
}

/** What a norm is judged about. */
export function zhOccasion(occasion: OccasionRef): string {
  const id = `（${safeText(occasion.id)}）`
  switch (occasion.kind) {
    case 'act':
      return `${event(occasion)}。`
    case 'limit': {
      const number = /\[(\d+)\]$/.exec(occasion.id)?.[1]
      return `${event(occasion)}；${number === undefined ? '案卷未载明时限' : `所涉时限为案卷所列第 ${Number(number) + 1} 项`}。`
    }
    case 'matter':
      return '本事项。'
    case 'unit':
      return '本单位在统计期间的情况。'
    case 'item':
      return `事项目录中的一项${id}。`
    case 'staff':
      return `工作人员${id}。`
    case 'post':
      return `岗位${id}。`
  }
}
