import type { StopRule } from '../../../src/case/spec'
import type { ClockContribution } from '../../../src/norm/norm'
import { actVariants } from './acts'
import { amountVariants } from './periods'
import { inside, lacking, nameOf, replaced, shortened, type Variant, variant, without } from './variant'

const others = { both: 'first-only', 'first-only': 'both', 'last-only': 'both', neither: 'both' } as const

function stopVariants(stop: StopRule): readonly Variant<StopRule>[] {
  if ('procedures' in stop) {
    const { scope, boundary } = stop
    return [
      ...inside(shortened(stop.procedures, nameOf), (procedures): StopRule => ({ ...stop, procedures })),
      variant(`required by law: ${stop.requiredByLaw} → ${!stop.requiredByLaw}`, {
        ...stop,
        requiredByLaw: !stop.requiredByLaw,
      }),
      ...inside(shortened(stop.from, nameOf), (from): StopRule => ({ ...stop, from }), 'from limits'),
      ...(scope === undefined ? [] : [variant<StopRule>(`without the reading ${scope}`, lacking(stop, 'scope'))]),
      ...(boundary === undefined
        ? []
        : [variant<StopRule>(`without the reading ${boundary}`, lacking(stop, 'boundary'))]),
    ]
  }
  const { leavesOut } = stop
  return [
    ...inside(actVariants(stop.since), (since): StopRule => ({ ...stop, since }), 'since'),
    ...inside(actVariants(stop.until), (until): StopRule => ({ ...stop, until }), 'until'),
    variant<StopRule>(`leaves out ${leavesOut} → ${others[leavesOut]}`, { ...stop, leavesOut: others[leavesOut] }),
  ]
}

/** Each way in which what a clause adds to the clock of its regulation could be wrong. */
export function clockVariants(clock: ClockContribution): readonly Variant<ClockContribution>[] {
  const { startDay, stops, extension } = clock
  const dropped = (Object.keys(clock) as (keyof ClockContribution)[]).map((key) =>
    variant(`without ${key}`, lacking(clock, key)),
  )
  return [
    ...dropped,
    ...(startDay
      ? [
          variant<ClockContribution>(`start day counted: ${!startDay.counted}`, {
            ...clock,
            startDay: { ...startDay, counted: !startDay.counted },
          }),
        ]
      : []),
    ...(stops ?? []).flatMap((stop, index) => [
      ...(stops && stops.length > 1
        ? [variant<ClockContribution>(`without the stop ${index + 1}`, { ...clock, stops: without(stops, index) })]
        : []),
      ...inside(
        stopVariants(stop),
        (to): ClockContribution => ({ ...clock, stops: replaced(stops ?? [], index, to) }),
        'stop',
      ),
    ]),
    ...(extension
      ? [
          ...inside(
            actVariants(extension.notice),
            (notice): ClockContribution => ({ ...clock, extension: { ...extension, notice } }),
            'notice',
          ),
          ...(extension.finding === undefined
            ? []
            : [
                variant<ClockContribution>('without the ground', {
                  ...clock,
                  extension: lacking(extension, 'finding'),
                }),
              ]),
          ...(extension.lead
            ? [
                variant<ClockContribution>('without the time before the end', {
                  ...clock,
                  extension: lacking(extension, 'lead'),
                }),
                ...inside(
                  amountVariants(extension.lead),
                  (lead): ClockContribution => ({ ...clock, extension: { ...extension, lead } }),
                  'lead',
                ),
              ]
            : []),
        ]
      : []),
  ]
}
