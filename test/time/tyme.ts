import { LegalHoliday, SolarDay } from 'tyme4ts'

/**
 * The two days on which tyme4ts errs: both were working days, by 国办发明电〔2012〕33号 (7 April 2013, for Qingming;
 * 12 October 2013, for National Day).
 */
const errata: ReadonlySet<string> = new Set(['2013-04-07', '2013-10-12'])

/** Whether tyme4ts has a working day: what its holidays say, else Monday to Friday. */
export function worksInTyme(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const holiday = LegalHoliday.fromYmd(year, month, day)
  if (holiday !== null) return holiday.isWork()
  return isWeekday(SolarDay.fromYmd(year, month, day))
}

const isWeekday = (day: SolarDay): boolean => {
  const index = day.getWeek().getIndex()
  return index >= 1 && index <= 5
}

interface TymeDay {
  readonly date: string
  readonly works: boolean
  readonly ofMonth: number
  readonly lastOfMonth: boolean
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** Every day that tyme4ts knows the holidays of, stepped one by one by its own calendar, its errata set right. */
export function tymeDays(from: number, to: number): readonly TymeDay[] {
  const days: TymeDay[] = []
  let day = SolarDay.fromYmd(from, 1, 1)
  while (day.getYear() <= to) {
    const date = `${day.getYear()}-${pad(day.getMonth())}-${pad(day.getDay())}`
    const next = day.next(1)
    const works = errata.has(date) || worksInTyme(date)
    days.push({ date, works, ofMonth: day.getDay(), lastOfMonth: next.getMonth() !== day.getMonth() })
    day = next
  }
  return days
}

interface TymeRequest {
  readonly start: string
  readonly period: { readonly amount: number; readonly unit: 'working-day' | 'day' | 'month' }
  readonly excluded: readonly { readonly from: string; readonly to: string }[]
}

/** Counts on a list of days by its places alone: the start is out, a last day off goes to the next day that works. */
export function tymeDue(
  days: readonly TymeDay[],
  places: ReadonlyMap<string, number>,
  request: TymeRequest,
): string | undefined {
  const { start, period, excluded } = request
  const isOut = (date: string): boolean => excluded.some(({ from, to }) => from <= date && date <= to)
  let at = places.get(start) ?? 0
  const begin = at
  const count = period.unit === 'month' ? daysOfMonths(days, begin, period.amount) : period.amount
  let left = count
  while (left > 0) {
    at += 1
    const day = days[at]
    if (day === undefined) return undefined
    if (!isOut(day.date) && (period.unit !== 'working-day' || day.works)) left -= 1
  }
  if (period.unit === 'working-day' || days[at]?.works) return days[at]?.date
  do at += 1
  while (days[at] !== undefined && (!days[at]?.works || isOut(days[at]?.date ?? '')))
  return days[at]?.date
}

/** How many days it is to the corresponding day so many months on, or to the end of a month that lacks it. */
function daysOfMonths(days: readonly TymeDay[], begin: number, months: number): number {
  const wanted = days[begin]?.ofMonth ?? 1
  let at = begin
  for (let left = months; left > 0; left--) {
    while (!days[at]?.lastOfMonth) at += 1
    at += 1
  }
  if (months === 0) return 0
  while (days[at] !== undefined && (days[at]?.ofMonth ?? 0) < wanted && !days[at]?.lastOfMonth) at += 1
  return at - begin
}
