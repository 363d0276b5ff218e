import type { CaseContext } from './context'
import { countBack } from './count'
import type { Lead } from './spec'

/** A bare day is a working day unless the interpretation of the text reads it as a calendar day. */
export const unitBy = <U extends string>(
  context: CaseContext,
  { unit, basis }: { unit: U; basis?: string },
): U | 'working-day' => (basis === undefined || context.choices[basis]?.choice === 'calendar' ? unit : 'working-day')

/** The last moment of the day that lies so long before the day of an end. */
export const leadTime = (context: CaseContext, end: number, lead: Lead): number =>
  Number.isFinite(end)
    ? countBack({
        end,
        amount: lead.amount,
        unit: unitBy(context, lead),
        calendar: context.calendar,
        beyondCoverage: context.beyondCoverage,
      })
    : end
