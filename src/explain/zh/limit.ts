import { nameOf } from '../names'
import type { TimeLine } from '../../verdict'
import { isClockUnit } from '../moment'
import { zhAmount } from './amounts'
import { zhMoment } from './moments'

function length({ period, start }: TimeLine): string {
  if (period === undefined) return ''
  const source = period.source === undefined ? '' : nameOf('limit-source', period.source, 'zh')
  return `${source === '' ? '' : `${source}为 `}${zhAmount(period.amount, period.unit)}${start === undefined ? '' : `，${from(start, period.unit)}`}`
}

/** A period in days runs from a day, one in hours from a moment. */
const from = (start: string, unit: string): string =>
  isClockUnit(unit) ? `自${zhMoment(start)}起算` : `以${zhMoment(start.slice(0, 10))}为起算日`

function end({ due, period, suspended }: TimeLine): string {
  if (due !== null) return period === undefined ? `最迟应于${zhMoment(due)}完成` : `至${zhMoment(due)}届满`
  return suspended === true ? '时限现已中止计算' : '届满时间尚不能确定'
}

/** Within what time, from when, until when. */
export function zhLimit(time: TimeLine): string {
  const parts = [length(time), end(time)].filter((part) => part !== '')
  const sentences = [`${parts.join('，')}。`]
  const { stated, due, provisional } = time
  if (stated !== undefined) {
    const differs = due !== null && due !== stated ? '，与此不符' : ''
    sentences.push(`本机关记载或者告知的截止时间为${zhMoment(stated)}${differs}。`)
  }
  if (provisional === true) sentences.push('所用日历未覆盖全部期间，届满时间为暂定。')
  return sentences.join('')
}
