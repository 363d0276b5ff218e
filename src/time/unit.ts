import type { Path } from '../errors'
import { InvalidAmountError, InvalidRequestError, UnknownUnitError } from './request-errors'

/** Units counted in days; a week is seven days, months and years end on the corresponding day or the month's last. */
export type DayUnit = 'working-day' | 'day' | 'week' | 'month' | 'year'
/** Units of clock time, from the moment. */
export type ClockUnit = 'hour' | 'minute'
/** Minutes that run inside office hours only. */
export type OfficeUnit = 'office-minute'
export type Unit = DayUnit | ClockUnit | OfficeUnit

/** The units that may be added to a unit: days to days, clock time to clock time, office time to office time. */
export type SameFamily<U extends Unit> = U extends DayUnit ? DayUnit : U extends ClockUnit ? ClockUnit : OfficeUnit

/** A length of time: a whole number, zero or more, of a unit. */
export interface Period<U extends Unit = Unit> {
  readonly amount: number
  readonly unit: U
}

export type Family = 'day' | 'clock' | 'office'

export const units: readonly Unit[] = ['working-day', 'day', 'week', 'month', 'year', 'hour', 'minute', 'office-minute']

/** The family of a unit, or undefined for what is no unit. */
export function familyOf(unit: unknown): Family | undefined {
  switch (unit) {
    case 'working-day':
    case 'day':
    case 'week':
    case 'month':
    case 'year':
      return 'day'
    case 'hour':
    case 'minute':
      return 'clock'
    case 'office-minute':
      return 'office'
    default:
      return undefined
  }
}

/**
 * Checks a period.
 *
 * @throws InvalidRequestError, InvalidAmountError, UnknownUnitError
 */
export function checkPeriod(value: unknown, path: Path): Family {
  if (typeof value !== 'object' || value === null) {
    throw new InvalidRequestError(path, value, {
      zh: '数量和单位',
      en: 'an amount with a unit: { amount, unit }',
    })
  }
  const { amount, unit } = value as Record<keyof Period, unknown>
  if (!Number.isSafeInteger(amount) || (amount as number) < 0) throw new InvalidAmountError([...path, 'amount'], amount)
  const family = familyOf(unit)
  if (family === undefined) throw new UnknownUnitError([...path, 'unit'], unit, units)
  return family
}

/** The unit in which the period ends: that of the last step with a length. */
export function endingUnit(steps: readonly Period[]): Unit | undefined {
  for (let i = steps.length - 1; i > 0; i--) if (steps[i]!.amount > 0) return steps[i]!.unit
  return steps[0]?.unit
}
