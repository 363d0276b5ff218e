import type { WorkingDayCalendar } from './calendar'
import { checkCalendar } from './calendar'
import { chinaCalendar } from './china/calendar'
import type { Instant } from './instant'
import type { OfficeDay } from './office-hours'
import { type Counting, defaultCounting } from './options'
import { endingUnit, type Family, familyOf, type Period } from './unit'

/** An excluded interval in local time: from a moment until just before another; infinite while it still runs. */
export interface Exclusion {
  readonly from: Instant
  readonly until: Instant
  readonly ground: string
  readonly citation?: string | undefined
}

/** A request on numbers: read, checked, and with every default filled in. */
export interface CompiledRequest extends Counting {
  readonly start: Instant
  /** The moment of the start in UTC where a time zone counts and the text of the start named an offset. */
  readonly startUtc: number | undefined
  /** The period and then its extensions. */
  readonly steps: readonly Period[]
  readonly family: Family
  readonly excluded: readonly Exclusion[]
  readonly calendar: WorkingDayCalendar
  readonly officeDay: OfficeDay | undefined
  readonly zone: string | undefined
  readonly keepTime: boolean
  readonly minimumWorkingDays: number
}

export const noExclusions: readonly Exclusion[] = Object.freeze([])

/** Whether a roll is due by default: a period in calendar days, weeks, months or years that is counted forward. */
export function defaultRoll(steps: readonly Period[], direction: Counting['direction']): Counting['roll'] {
  const unit = endingUnit(steps)
  return direction === 'forward' && familyOf(unit) === 'day' && unit !== 'working-day' ? 'forward' : 'none'
}

/**
 * Fills in the defaults of a request on numbers. The parts are taken as checked. Each property is written out: it is
 * called for each limit of each case, and spreading objects takes many times as long.
 */
export function compileRequest(
  parts: Pick<CompiledRequest, 'start' | 'steps'> & Partial<CompiledRequest>,
): CompiledRequest {
  const { steps } = parts
  const direction = parts.direction ?? defaultCounting.direction
  return {
    start: parts.start,
    startUtc: parts.startUtc,
    steps,
    family: parts.family ?? familyOf(steps[0]?.unit) ?? 'day',
    excluded: parts.excluded ?? noExclusions,
    calendar: parts.calendar ?? checkCalendar(chinaCalendar, []),
    officeDay: parts.officeDay,
    zone: parts.zone,
    roll: parts.roll ?? defaultRoll(steps, direction),
    direction,
    startDay: parts.startDay ?? defaultCounting.startDay,
    zero: parts.zero ?? defaultCounting.zero,
    rollOver: parts.rollOver ?? defaultCounting.rollOver,
    boundaryDays: parts.boundaryDays ?? defaultCounting.boundaryDays,
    lateStart: parts.lateStart ?? defaultCounting.lateStart,
    restDayStart: parts.restDayStart ?? defaultCounting.restDayStart,
    hourStart: parts.hourStart ?? defaultCounting.hourStart,
    beyondCoverage: parts.beyondCoverage ?? defaultCounting.beyondCoverage,
    keepTime: parts.keepTime ?? false,
    minimumWorkingDays: parts.minimumWorkingDays ?? 0,
  }
}
