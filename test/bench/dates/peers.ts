import chineseDays from 'chinese-days'
import { addBusinessDays, addDays, format, parseISO } from 'date-fns'
import dayjs from 'dayjs'
import businessTime from 'dayjs-business-time'
import luxonBusinessDays from 'luxon-business-days'
import { Temporal } from 'temporal-polyfill'
import { holidays, makeupDays } from './reference'

const off: ReadonlySet<string> = new Set(holidays)
const worked: ReadonlySet<string> = new Set(makeupDays)

const { DateTime } = luxonBusinessDays

dayjs.extend(businessTime)
dayjs.setHolidays([...holidays])
DateTime.local().setupBusiness({ holidayMatchers: [(day) => off.has(day.toISODate())] })

const isWorkday = (date: string, weekday: number): boolean =>
  worked.has(date) || (weekday >= 1 && weekday <= 5 && !off.has(date))

/** Adds working days: from a day as `YYYY-MM-DD` to another. */
export interface Adder {
  readonly name: string
  /** What it cannot be told. */
  readonly nearest?: string
  readonly add: (start: string, amount: number) => string
}

const noMakeupDays = 'knows holidays, but no weekends that are worked'

export const adders: readonly Adder[] = [
  { name: 'chinese-days findWorkday', add: (start, amount) => chineseDays.findWorkday(amount, start) },
  {
    name: 'date-fns addBusinessDays',
    nearest: 'Monday to Friday: takes no holidays',
    add: (start, amount) => format(addBusinessDays(parseISO(start), amount), 'yyyy-MM-dd'),
  },
  {
    name: 'date-fns, a loop over sets of days',
    add: (start, amount) => {
      let date = parseISO(start)
      for (let left = amount; left > 0; ) {
        date = addDays(date, 1)
        if (isWorkday(format(date, 'yyyy-MM-dd'), date.getDay())) left -= 1
      }
      return format(date, 'yyyy-MM-dd')
    },
  },
  {
    name: 'temporal-polyfill, a loop over sets of days',
    add: (start, amount) => {
      let date = Temporal.PlainDate.from(start)
      for (let left = amount; left > 0; ) {
        date = date.add({ days: 1 })
        if (isWorkday(date.toString(), date.dayOfWeek)) left -= 1
      }
      return date.toString()
    },
  },
  {
    name: 'dayjs-business-time',
    nearest: noMakeupDays,
    add: (start, amount) => dayjs(start).addBusinessDays(amount).format('YYYY-MM-DD'),
  },
  {
    name: 'luxon-business-days',
    nearest: noMakeupDays,
    add: (start, amount) => DateTime.fromISO(start).plusBusiness({ days: amount }).toISODate(),
  },
]
