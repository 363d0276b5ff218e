export type { Calendar, DayDescription } from './calendar'
export { type ChinaCalendar, chinaCalendar } from './china/calendar'
export { type Deadline, deadline, type SuspendedDeadline } from './deadline'
export type {
  CalendarDay,
  CalendarDefinition,
  FreeCalendarDefinition,
  OverlayDefinition,
} from './define-calendar'
export { defineCalendar } from './define-calendar'
export { dueDate } from './due-date'
export type { CalendarDefinitionReason, InvalidDateReason } from './errors'
export { CalendarCoverageError, CalendarDefinitionError, InvalidDateError, OutOfRangeError } from './errors'
export type { DayRun, DayRunKind, LedgerRun, OpenRun, RunReason, TimeRun, TimeRunKind } from './ledger'
export type { CountingOptions } from './options'
export type {
  DeadlineRequest,
  ExcludedInterval,
  OfficeHours,
  OpenDeadlineRequest,
  OpenExcludedInterval,
  WorkingDaysRequest,
} from './request'
export type { OfficeHoursReason } from './request-errors'
export {
  InvalidAmountError,
  InvalidOfficeHoursError,
  InvalidOptionError,
  InvalidRequestError,
  ReversedIntervalError,
  UnitMismatchError,
  UnknownOptionError,
  UnknownTimeZoneError,
  UnknownUnitError,
} from './request-errors'
export type { ClockUnit, DayUnit, OfficeUnit, Period, SameFamily, Unit } from './unit'
export { workingDays } from './working-days'
