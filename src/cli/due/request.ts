import { quote } from '../../errors'
import { chinaCalendar } from '../../time/china/calendar'
import { defineCalendar } from '../../time/define-calendar'
import type { Calendar } from '../../time/calendar'
import type { OfficeHours, OpenDeadlineRequest, OpenExcludedInterval } from '../../time/request'
import type { Period, Unit } from '../../time/unit'
import { usageError } from '../errors'
import { readNumber, readPeriod } from '../period'

interface DueOptions {
  readonly from?: string
  readonly days?: string
  readonly unit?: Unit
  readonly exclude?: readonly string[]
  readonly extend?: string
  readonly calendar?: 'china' | 'weekend-only'
  readonly asPublished?: string
  readonly officeHours?: string
  readonly beyondCoverage?: 'error' | 'provisional'
}

/** Every day is covered: there is no notice that could be missing. */
const weekendOnly = (): Calendar => defineCalendar({ id: 'weekend-only', from: '1900-01-01', to: '2199-12-31' })

function calendarOf({ calendar, asPublished }: DueOptions): Calendar | undefined {
  if (calendar === 'weekend-only') {
    if (asPublished !== undefined) {
      throw usageError({
        zh: '--as-published 只适用于中国法定日历。请删去其一。',
        en: '--as-published goes with the calendar of China only; leave one of them out.',
      })
    }
    return weekendOnly()
  }
  return asPublished === undefined ? undefined : chinaCalendar.asPublishedOn(asPublished)
}

function readInterval(text: string): OpenExcludedInterval {
  const [days = '', ...grounds] = text.split('=')
  const [from = '', ...ends] = days.split('..')
  const to = ends.join('..')
  const ground = grounds.join('=')
  if (from === '' || ends.length === 0 || ground === '') {
    throw usageError({
      zh: `--exclude 的值 ${quote(text)} 不能用。请写成 起..止=事由，例如 2024-02-20..2024-02-22=听证。`,
      en: `--exclude cannot be ${quote(text)}: write FROM..TO=REASON, such as 2024-02-20..2024-02-22=hearing.`,
    })
  }
  return to === '' ? { from, ground } : { from, to, ground }
}

function readHours(text: string): OfficeHours {
  return text.split(',').map((window) => {
    const [from = '', to = ''] = window.split('-').map((part) => part.trim())
    return [from, to] as const
  })
}

/** The request that the options of a run make. */
export function requestOf(options: DueOptions): OpenDeadlineRequest & { readonly period: Period } {
  const { from, days, unit = 'working-day', exclude = [], extend, officeHours, beyondCoverage } = options
  if (from === undefined || days === undefined) {
    throw usageError({
      zh: '请用 --from 写明起算之日，用 --days 写明数量，例如 officium due --from 2024-02-05 --days 20。',
      en: 'say from when with --from and how long with --days, such as officium due --from 2024-02-05 --days 20.',
    })
  }
  const calendar = calendarOf(options)
  return {
    start: from,
    period: { amount: readNumber(days, '--days'), unit },
    ...(exclude.length > 0 && { excluded: exclude.map(readInterval) }),
    ...(extend !== undefined && { extension: readPeriod(extend, '--extend', unit) }),
    ...(calendar && { calendar }),
    ...(officeHours !== undefined && { officeHours: readHours(officeHours) }),
    ...(beyondCoverage && { beyondCoverage }),
  }
}
