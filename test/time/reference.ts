// A second reading of the counting rules, written to be obviously right and slow: it walks day by day (or in steps
// of half an hour) and shares no code with the library. Dates come from the platform's UTC arithmetic.

export const dayMs = 86_400_000
export const dayNumber = (date: string): number => Date.parse(date.slice(0, 10)) / dayMs
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

export interface ReferenceInterval {
  from: string
  to?: string
}

export interface ReferenceRequest {
  start: string
  steps: { amount: number; unit: string }[]
  excluded: ReferenceInterval[]
  isWorkingDay: (day: number) => boolean
  direction: 'forward' | 'backward'
  startDay: 'excluded' | 'counted'
  zero: 'start-day' | 'next-working-day'
  roll: 'forward' | 'none' | 'backward' | undefined
  rollOver: 'skip-excluded' | 'working-day-only'
  boundaryDays: 'excluded' | 'counted' | 'first-counted' | 'last-counted'
  minimumWorkingDays: number
}

/** Where a walk stops that would go on forever. */
const horizon = dayNumber('2032-01-01')

/** First and last day of each exclusion; none of which remains a whole day may be reversed. */
function excludedDays({ excluded, boundaryDays }: ReferenceRequest): { first: number; last: number }[] {
  return excluded.map(({ from, to }) => {
    const beginsLate = from.length > 10 && !from.endsWith('T00:00')
    const firstCounted = beginsLate && (boundaryDays === 'counted' || boundaryDays === 'first-counted')
    const first = dayNumber(from) + (firstCounted ? 1 : 0)
    if (to === undefined) return { first, last: Infinity }
    // An interval that ends at midnight has nothing of the day that begins then.
    const endsAtMidnight = to.endsWith('T00:00')
    const endsEarly = to.length > 10 && (boundaryDays === 'counted' || boundaryDays === 'last-counted')
    return { first, last: dayNumber(to) - (endsAtMidnight || endsEarly ? 1 : 0) }
  })
}

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
}

/** The corresponding day, and whether the month has it. */
function addMonths(day: number, months: number): { day: number; exists: boolean } {
  const date = new Date(day * dayMs)
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1))
  const last = lastDayOfMonth(first.getUTCFullYear(), first.getUTCMonth())
  const wanted = date.getUTCDate()
  return { day: first.getTime() / dayMs + Math.min(wanted, last) - 1, exists: wanted <= last }
}

/** The due day, or null where an exclusion without an end comes first. */
export function referenceDue(request: ReferenceRequest): string | null {
  const start = dayNumber(request.start)
  const sign = request.direction === 'forward' ? 1 : -1
  const works = request.isWorkingDay
  const exclusions = excludedDays(request)
  const walk = (from: number, step: number, isOne: (day: number) => boolean, count: number): number | null => {
    let day = from
    for (let left = count; left > 0; ) {
      day += step
      if (day > horizon) return null
      if (isOne(day)) left--
    }
    return day
  }
  const runs = (day: number) => !exclusions.some(({ first, last }) => first <= day && day <= last)
  const worksAndRuns = (day: number) => works(day) && runs(day)
  const total = request.steps.reduce((sum, step) => sum + step.amount, 0)
  const origin = request.startDay === 'excluded' ? start : start - sign

  let end: number | null = origin
  let from = origin
  let amount = 0
  let base = ''
  for (const step of request.steps) {
    const months = step.unit === 'month' ? step.amount : step.unit === 'year' ? 12 * step.amount : undefined
    const ownBase = step.unit === 'working-day' ? 'working' : months === undefined ? 'day' : 'month'
    if (base !== '' && base !== ownBase) {
      if (end === null) return null
      from = end
      amount = 0
    }
    base = ownBase
    amount += months ?? (step.unit === 'week' ? 7 * step.amount : step.amount)
    if (base === 'working') end = walk(from, sign, worksAndRuns, amount)
    else {
      let days = amount
      if (base === 'month') {
        const fromStart = from === origin && request.startDay === 'counted'
        const target = addMonths(fromStart ? start : from, sign * amount)
        let last = target.day
        if (fromStart && amount > 0) last = sign > 0 ? (target.exists ? target.day - 1 : target.day) : target.day + 1
        days = amount === 0 ? 0 : Math.abs(last - from)
      }
      end = walk(from, sign, runs, days)
    }
  }
  if (end === null) return null
  if (total === 0) end = start

  const ending = [...request.steps].reverse().find((step) => step.amount > 0) ?? request.steps[0]!
  if (total === 0 && request.zero === 'next-working-day') {
    const day = worksAndRuns(start) ? start : walk(start, sign, worksAndRuns, 1)
    return day === null ? null : dateOf(day)
  }
  const roll = request.roll ?? (sign > 0 ? 'forward' : 'none')
  let due: number | null = end
  if (ending.unit !== 'working-day' && roll !== 'none' && !works(end)) {
    const isTarget = request.rollOver === 'skip-excluded' ? worksAndRuns : works
    due = walk(end, roll === 'forward' ? 1 : -1, isTarget, 1)
    if (due === null) return request.direction === 'backward' ? dateOf(start) : null
    if (sign > 0 && due < start) due = start
    if (sign < 0 && due > start) due = start
  }
  if (sign > 0 && total > 0 && ending.unit !== 'working-day' && request.minimumWorkingDays > 0) {
    const least = walk(origin, 1, worksAndRuns, request.minimumWorkingDays)
    if (least === null) return null
    due = Math.max(due, least)
  }
  return dateOf(due)
}

/** The working days in (after, through] that are not excluded, counted one by one. */
export function referenceWorkingDays(
  after: string,
  through: string,
  excluded: ReferenceInterval[],
  isWorkingDay: (day: number) => boolean,
): number {
  let count = 0
  for (let day = dayNumber(after) + 1; day <= dayNumber(through); day++) {
    const date = dateOf(day)
    const out = excluded.some(({ from, to }) => from <= date && (to === undefined || date <= to))
    if (isWorkingDay(day) && !out) count++
  }
  return count
}
