import type { Deadline, SuspendedDeadline } from '../../time/deadline'
import type { OpenDeadlineRequest } from '../../time/request'
import type { Period, Unit } from '../../time/unit'
import type { Language } from '../language'
import { longDate } from './date'

const unitNames: { readonly [U in Unit]: { readonly zh: string; readonly en: string } } = {
  'working-day': { zh: '个工作日', en: 'working day' },
  day: { zh: '个自然日', en: 'day' },
  week: { zh: '周', en: 'week' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
  hour: { zh: '小时', en: 'hour' },
  minute: { zh: '分钟', en: 'minute' },
  'office-minute': { zh: '个办公分钟', en: 'office minute' },
}

const periodIn = ({ amount, unit }: Period, language: Language): string =>
  language === 'zh' ? `${amount}${unitNames[unit].zh}` : `${amount} ${unitNames[unit].en}${amount === 1 ? '' : 's'}`

const inDays = (unit: Unit): boolean => !['hour', 'minute', 'office-minute'].includes(unit)

/** The answer in a sentence or two. */
export function sentence(
  { start, period, extension, excluded }: OpenDeadlineRequest & { readonly period: Period },
  answer: Deadline | SuspendedDeadline,
  language: Language,
): string {
  const zh = language === 'zh'
  const extended = extension === undefined ? '' : periodIn(extension as Period, language)
  const notCounted = inDays(period.unit)
  const left = excludedDays(answer)
  const out: string[] = []
  if (zh) {
    const parts = [
      `自${longDate(start, language)}起`,
      notCounted ? '（当日不计）' : '',
      `，${periodIn(period, language)}`,
    ]
    if (extended !== '') parts.push(`，延长${extended}`)
    if (excluded !== undefined) parts.push(left > 0 ? `，扣除不计入的${left}日` : '，扣除不计入的期间')
    parts.push(
      answer.due === null ? '：不计入的期间尚未结束，届满之日待定。' : `，于${longDate(answer.due, language)}届满。`,
    )
    out.push(parts.join(''))
    if (answer.due !== null && answer.unrolled !== answer.due)
      out.push(`期限最后一日为${longDate(answer.unrolled, language)}，系休息日，故顺延。`)
    if (answer.provisional) out.push('部分日期超出日历范围，暂按周末规则推算，仅供参考。')
    return out.join('')
  }
  const parts = [
    periodIn(period, language),
    ` from ${longDate(start, language)}`,
    notCounted ? ' (that day is not counted)' : '',
  ]
  if (extended !== '') parts.push(`, extended by ${extended}`)
  if (excluded !== undefined)
    parts.push(
      left > 0 ? `, leaving out ${left} day${left === 1 ? '' : 's'}` : ', leaving out the time that does not count',
    )
  parts.push(
    answer.due === null
      ? ': the end is open, because an excluded interval still runs.'
      : `: the period ends on ${longDate(answer.due, language)}.`,
  )
  out.push(parts.join(''))
  if (answer.due !== null && answer.unrolled !== answer.due)
    out.push(`Its last day, ${longDate(answer.unrolled, language)}, is a day off.`)
  if (answer.provisional)
    out.push('Some days lie beyond the calendar and were counted by the weekend rule alone: provisional.')
  return out.join(' ')
}

/** How many days of the ledger are excluded; none where it is one of hours. */
const excludedDays = ({ ledger }: Deadline | SuspendedDeadline): number =>
  ledger.reduce((sum, run) => sum + (run.kind === 'excluded' && 'days' in run ? run.days : 0), 0)
