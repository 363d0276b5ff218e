import { extensionOf, hasNotBegun, limitStart, type LimitStart, resultTellsStated } from '../limit'
import { nameOf } from '../names'
import { safeText } from '../safe'
import type { TimeLine, Verdict } from '../../verdict'
import { zhAmount } from './amounts'
import { zhEvent } from './event'
import { zhMoment } from './moments'

/** The act from which it runs; an application that is received is 收件. */
const eventName = ({ event }: LimitStart): string =>
  event === undefined ? '' : event.act === 'receive' ? '收件' : zhEvent(event)

/** 2024年2月5日提出申请，自次日起算; 自2024年6月6日补正（s1）之次日起算. */
function begins(start: LimitStart): string {
  const id = start.id === undefined ? '' : `（${safeText(start.id)}）`
  const event = `${zhMoment(start.at)}${eventName(start)}${id}`
  switch (start.runs) {
    case 'moment':
      return `自${event}起算`
    case 'same-day':
      return `自${event}${start.event === undefined ? '' : '之日'}起算，当日计入`
    case 'next-day':
      return start.event === undefined || id !== '' ? `自${event}之次日起算` : `${event}，自次日起算`
    case 'unsettled':
      return start.event === undefined ? '' : event
  }
}

function length(time: TimeLine, { occasion }: Verdict): readonly string[] {
  const { period } = time
  if (period === undefined) return []
  const source = period.source === undefined ? '' : `${nameOf('limit-source', period.source, 'zh')} `
  const start = limitStart(time, occasion)
  const extended = extensionOf(time)
  return [
    `${source}${zhAmount(period.amount, period.unit)}`,
    ...(extended === undefined ? [] : [`延长 ${zhAmount(extended.amount, extended.unit)}`]),
    ...(start === undefined ? (occasion?.kind === 'unit' ? ['自统计期间届满起算'] : []) : [begins(start)]),
  ]
}

function end({ due, period, suspended, until }: TimeLine, verdict: Verdict): string {
  if (until !== undefined)
    return `最迟应于${nameOf('act', until, 'zh')}当日${due === null ? '' : `（${zhMoment(due)}）`}完成`
  if (due !== null) return period === undefined ? `最迟应于${zhMoment(due)}完成` : `${zhMoment(due)}届满`
  if (suspended === true) return '时限现已中止计算'
  return hasNotBegun(verdict) ? '尚未起算' : '届满时间尚不能确定'
}

/** Within what time, from when, until when. */
export function zhLimit(time: TimeLine, verdict: Verdict): string {
  const parts = [...length(time, verdict), end(time, verdict)].filter((part) => part !== '')
  const sentences = [`${parts.join('，')}。`]
  const { stated, due, provisional } = time
  if (stated !== undefined && !resultTellsStated(verdict)) {
    const differs = due === null ? '' : due === stated ? '，与此一致' : '，与此不符'
    sentences.push(`本机关记载或者告知的截止时间为${zhMoment(stated)}${differs}。`)
  }
  if (provisional === true) sentences.push('所用日历未覆盖全部期间，届满时间为暂定。')
  return sentences.join('')
}
