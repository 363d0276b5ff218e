import type { OccasionRef, TimeLine, Verdict } from '../verdict'
import { countedIn, summaryOf } from './ledger'
import { isClockUnit } from './moment'

/**
 * How a limit begins: at a moment; on the day after an event, which itself does not count; on the day of the event; or
 * it is not settled how it counts.
 */
export interface LimitStart {
  readonly runs: 'moment' | 'next-day' | 'same-day' | 'unsettled'
  /** The day, or the moment for units of the clock. */
  readonly at: string
  /** The act from which it runs. */
  readonly event?: Pick<OccasionRef, 'act' | 'channel'>
  /** The id of that act, where it is not the occasion itself. */
  readonly id?: string
}

/** From when a limit runs; undefined where it has not begun, or where there is no period to count. */
export function limitStart(time: TimeLine, occasion: OccasionRef | null): LimitStart | undefined {
  const { start, startAct, period } = time
  if (start === undefined || period === undefined) return undefined
  const event = startAct ?? (occasion?.act === undefined ? undefined : cameAs(occasion))
  return {
    runs: runs(time, occasion),
    at: isClockUnit(period.unit) ? start : start.slice(0, 10),
    ...(event && { event }),
    ...(startAct && { id: startAct.id }),
  }
}

/** The occasion line has said how an application came; of a contact the channel is what it is called. */
const cameAs = ({ act, channel }: OccasionRef): Pick<OccasionRef, 'act' | 'channel'> => ({
  ...(act !== undefined && { act }),
  ...(act === 'contact' && channel !== undefined && { channel }),
})

function runs({ period, ledger, due }: TimeLine, occasion: OccasionRef | null): LimitStart['runs'] {
  if (period !== undefined && isClockUnit(period.unit)) return 'moment'
  const [first] = ledger ?? []
  if (first !== undefined) return first.kind === 'start-day' ? 'next-day' : 'same-day'
  // Without a ledger: a period of the text itself, whose first day never counts, or a limit that is not settled.
  return due !== null && occasion?.kind !== 'limit' ? 'next-day' : 'unsettled'
}

/** By how much a limit was extended; undefined where it was not. */
export function extensionOf({
  ledger,
  period,
}: TimeLine): { readonly amount: number; readonly unit: string } | undefined {
  if (ledger === undefined) return undefined
  const { extended, measure } = summaryOf(ledger)
  return extended === 0 ? undefined : { amount: extended, unit: countedIn(measure, period?.unit) }
}

/** Whether a limit has certainly not begun to run, as one that waits for a supplement. */
export const hasNotBegun = ({ occasion, time, because }: Verdict): boolean =>
  occasion?.kind === 'limit' &&
  time?.due === null &&
  time.suspended !== true &&
  because.some(
    ({ fact, actual, expected }) => (fact === 'due.at' ? actual : fact === 'performed.at' && expected) === 'never',
  )

/** Whether the result says the due time that the body recorded or told, so that the limit need not. */
export const resultTellsStated = ({ reason }: Verdict): boolean =>
  reason === 'applied' || reason === 'miscounted' || reason === 'left-out-too-much' || reason === 'differs-otherwise'
