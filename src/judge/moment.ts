import { formatDay } from '../time/day'
import { DAY, dayOfInstant, formatLocal, timeOfDay } from '../time/instant'

/** An instant as people write it: a day where it is the end of one, else a local date-time. */
export const formatMoment = (instant: number): string =>
  isDayEnd(instant) ? formatDay(dayOfInstant(instant)) : formatLocal(instant)

/** Whether an instant is the last of its day, as the end of every period in days is. */
export const isDayEnd = (instant: number): boolean => timeOfDay(instant) === DAY - 1
