/**
 * The choices that a text of law leaves open or decides in different ways, each with the default that is taken when
 * a request does not say.
 */
export interface CountingOptions {
  /**
   * What happens when the last day is a day off. 'forward': the period ends on the next working day (Civil Code art.
   * 203; Regulation (EEC) 1182/71 art. 3(4)), the default for days, weeks, months and years counted forward.
   * 'backward': on the working day before, but not before the start. 'none': it ends that day, the default for hours,
   * minutes and periods counted backward. A period in working days ends on a working day anyway. Hours and minutes
   * keep their time of day.
   */
  readonly roll?: 'forward' | 'none' | 'backward' | undefined
  /**
   * 'forward' (default): from the start. 'backward': so long before the start; the answer is the last day or moment
   * of the act. For so many clear days between act and start ask for one more.
   */
  readonly direction?: 'forward' | 'backward' | undefined
  /** Whether the start day is the first day of the period. 'excluded' (default): Civil Code art. 201. Days only. */
  readonly startDay?: 'excluded' | 'counted' | undefined
  /**
   * Where a period of length zero ends. 'start-day' (default): on the start day, which still rolls as `roll` says; at
   * the start moment for hours and minutes. 'next-working-day': on the first working day on or after the start (on or
   * before, counted backward) that is not excluded; days only.
   */
  readonly zero?: 'start-day' | 'next-working-day' | undefined
  /**
   * Whether a roll passes over excluded days. 'skip-excluded' (default): the period ends on a working day that is not
   * excluded. 'working-day-only': on the next working day, excluded or not.
   */
  readonly rollOver?: 'skip-excluded' | 'working-day-only' | undefined
  /**
   * Whether a day counts of which only a part is excluded (an interval that begins or ends with a time of day). Days
   * only: hours, minutes and office minutes take such an interval to the minute. 'excluded' (default): no. 'counted':
   * yes. 'first-counted', 'last-counted': only the day on which the interval begins, or ends.
   */
  readonly boundaryDays?: 'excluded' | 'counted' | 'first-counted' | 'last-counted' | undefined
  /**
   * A start at or after the close of `officeHours` on a working day. 'same-day' (default): it counts that day.
   * 'next-working-day': as of the opening time of the next working day. Days counted forward only.
   */
  readonly lateStart?: 'same-day' | 'next-working-day' | undefined
  /**
   * A start on a day off. 'same-day' (default): it counts that day. 'next-working-day': as of the opening time of the
   * next working day (midnight without `officeHours`). 'next-working-day-same-time': as of the same time of day there,
   * which may then be late. Days counted forward only.
   */
  readonly restDayStart?: 'same-day' | 'next-working-day' | 'next-working-day-same-time' | undefined
  /**
   * When hours and minutes begin. 'moment' (default): Civil Code art. 201(2). 'next-hour': with the hour after that of
   * the start (Civil Procedure Interpretation art. 125; Regulation (EEC) 1182/71 art. 3(1)).
   */
  readonly hourStart?: 'moment' | 'next-hour' | undefined
  /**
   * What to do where the calendar ends. 'error' (default): throw CalendarCoverageError. 'provisional': go on by the
   * weekend rule alone; `deadline` marks the answer provisional.
   */
  readonly beyondCoverage?: 'error' | 'provisional' | undefined
}

export type OptionName = keyof CountingOptions

/** Every option with its values, the default first; `roll` has its default from the unit. */
export const optionValues: { readonly [K in OptionName]: readonly Counting[K][] } = {
  roll: ['forward', 'none', 'backward'],
  direction: ['forward', 'backward'],
  startDay: ['excluded', 'counted'],
  zero: ['start-day', 'next-working-day'],
  rollOver: ['skip-excluded', 'working-day-only'],
  boundaryDays: ['excluded', 'counted', 'first-counted', 'last-counted'],
  lateStart: ['same-day', 'next-working-day'],
  restDayStart: ['same-day', 'next-working-day', 'next-working-day-same-time'],
  hourStart: ['moment', 'next-hour'],
  beyondCoverage: ['error', 'provisional'],
}

/** The value of every option. */
export type Counting = { readonly [K in OptionName]-?: NonNullable<CountingOptions[K]> }

/** Defaults of all options; `roll` is that of hours and of backward periods. */
export const defaultCounting: Counting = {
  roll: 'none',
  direction: 'forward',
  startDay: 'excluded',
  zero: 'start-day',
  rollOver: 'skip-excluded',
  boundaryDays: 'excluded',
  lateStart: 'same-day',
  restDayStart: 'same-day',
  hourStart: 'moment',
  beyondCoverage: 'error',
}
