import chineseDays from 'chinese-days'
import { addDays, differenceInBusinessDays, format, parseISO } from 'date-fns'
import dayjs from 'dayjs'
import { deadline, dueDate, workingDays } from 'officium'
import { atMost, type Contender, contender, type Task, timesFaster } from '../task'
import { daysBetween, twentyIntervals } from './inputs'
import { adders } from './peers'
import { countBetween, dueAfter, holidays, makeupDays } from './reference'

const unit = 'working-day'
const ours = 'officium dueDate'
const workdays = 'chinese-days findWorkday'

/** Beyond the calendar, everybody counts Monday to Friday: 5,000 working days lead there even from its first days. */
const plainDue = (start: string, amount: number): string =>
  dueDate({ start, period: { amount, unit }, beyondCoverage: 'provisional' })

function adding(amount: number, starts: readonly string[]): Task {
  const expected = starts.map((start) => dueAfter(start, amount))
  const contenders = [{ name: ours, add: plainDue }, ...adders].map(({ add, ...rest }) =>
    contender({ ...rest, inputs: starts, expected, run: (start: string) => add(start, amount) }),
  )
  const targets = [timesFaster(ours, 100, workdays), atMost(ours, 1, 'date-fns addBusinessDays')]
  return { id: `due-date-${amount}`, title: `The day after ${amount} working days`, contenders, targets }
}

function anyAmount(starts: readonly string[], early: readonly string[]): Task {
  const of = (amount: number, inputs: readonly string[]): Contender =>
    contender({
      name: `officium dueDate, ${amount}`,
      inputs,
      expected: inputs.map((start) => dueAfter(start, amount)),
      run: (start: string) => plainDue(start, amount),
    })
  return {
    id: 'due-date-any-amount',
    title: 'The same cost for any number of working days',
    contenders: [of(5, starts), of(20, starts), of(5000, early)],
    targets: [atMost('officium dueDate, 5000', 1.5, 'officium dueDate, 5')],
  }
}

function exclusions(starts: readonly string[]): Task {
  const inputs = starts.map((start) => ({
    start,
    period: { amount: 20, unit } as const,
    excluded: twentyIntervals(start).map((interval) => ({ ...interval, ground: '听证' })),
  }))
  return {
    id: 'due-date-exclusions',
    title: 'The day after 20 working days, with 20 intervals that do not count (no other library can)',
    contenders: [
      contender({
        name: 'with none',
        inputs: starts,
        expected: starts.map((start) => dueAfter(start, 20)),
        run: (start) => plainDue(start, 20),
      }),
      contender({
        name: 'with 20 excluded intervals',
        inputs,
        expected: inputs.map(({ start, excluded }) => dueAfter(start, 20, excluded)),
        run: dueDate,
      }),
    ],
    targets: [atMost('with 20 excluded intervals', 10, 'with none')],
  }
}

function ledger(starts: readonly string[]): Task {
  const expected = starts.map((start) => dueAfter(start, 20))
  return {
    id: 'deadline-20',
    title: '20 working days, with the ledger of every day',
    contenders: [
      contender({
        name: 'officium deadline',
        inputs: starts,
        expected,
        run: (start) => deadline({ start, period: { amount: 20, unit } }).due,
      }),
      ...adders
        .filter(({ name }) => name === workdays)
        .map(({ add, name }) =>
          contender({
            name,
            nearest: 'the day alone',
            inputs: starts,
            expected,
            run: (start: string) => add(start, 20),
          }),
        ),
    ],
    targets: [timesFaster('officium deadline', 20, workdays)],
  }
}

function counting(starts: readonly string[]): Task {
  const inputs = starts.map((after) => ({ after, through: format(addDays(parseISO(after), 365), 'yyyy-MM-dd') }))
  const expected = inputs.map(({ after, through }) => countBetween(after, through))
  const off: ReadonlySet<string> = new Set(holidays)
  const worked: ReadonlySet<string> = new Set(makeupDays)
  const dayAfter = (date: string): Date => addDays(parseISO(date), 1)
  const work = { inputs, expected }
  return {
    id: 'working-days-year',
    title: 'The working days of a year',
    contenders: [
      contender({ ...work, name: 'officium workingDays', run: workingDays }),
      contender({
        ...work,
        name: 'chinese-days getWorkdaysInRange',
        run: ({ after, through }) =>
          chineseDays.getWorkdaysInRange(format(dayAfter(after), 'yyyy-MM-dd'), through).length,
      }),
      contender({
        ...work,
        name: 'date-fns differenceInBusinessDays',
        nearest: 'Monday to Friday: takes no holidays',
        run: ({ after, through }) => differenceInBusinessDays(dayAfter(through), dayAfter(after)),
      }),
      contender({
        ...work,
        name: 'date-fns, a loop over sets of days',
        run: ({ after, through }) => {
          let count = 0
          const end = parseISO(through)
          for (let date = dayAfter(after); date <= end; date = addDays(date, 1)) {
            const text = format(date, 'yyyy-MM-dd')
            const weekday = date.getDay()
            if (worked.has(text) || (weekday >= 1 && weekday <= 5 && !off.has(text))) count += 1
          }
          return count
        },
      }),
      contender({
        ...work,
        name: 'dayjs-business-time',
        nearest: 'knows holidays, but no weekends that are worked',
        run: ({ after, through }) => dayjs(through).businessDaysDiff(dayjs(after)),
      }),
    ],
    targets: [],
  }
}

/** The work on dates; `count` is how many days are drawn for it. */
export function dateTasks(count: number): readonly Task[] {
  const starts = daysBetween('2012-01-01', '2025-06-30', count)
  const early = daysBetween('2007-01-01', '2007-06-30', Math.max(1, Math.ceil(count / 50)))
  return [
    adding(5, starts),
    adding(20, starts),
    adding(5000, early),
    anyAmount(starts, early),
    exclusions(starts),
    ledger(starts),
    counting(starts.slice(0, Math.max(1, Math.ceil(count / 10)))),
  ]
}
