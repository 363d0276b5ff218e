import type { JudgeOptions, Rulebook } from '../../src/index'
import { DAY, formatLocal, MINUTE } from '../../src/time/instant'
import { formatDay } from '../../src/time/day'
import type { Draw } from './draw'

const DAY_MINUTES = 1440

/** How a case is to be judged: as of before, within or after its log, with default or other readings. */
export function optionsFor(draw: Draw, rulebook: Rulebook, start: number, end: number): Omit<JudgeOptions, 'rulebook'> {
  const asOf =
    draw.weighted(
      [1, () => start - draw.int(0, 2) * DAY_MINUTES],
      [4, () => draw.int(start, end)],
      [5, () => end + draw.int(0, 60) * DAY_MINUTES],
      [2, () => end + draw.int(60, 300) * DAY_MINUTES],
    ) * MINUTE
  const readings = Object.entries(rulebook.interpretations).filter(() => draw.chance(25))
  const blanks = rulebook.regulations
    .flatMap(({ parameters }) => Object.keys(parameters ?? {}))
    .filter(() => draw.chance(50))
  return {
    asOf: draw.weighted(
      [3, () => formatDay(Math.floor(asOf / DAY))],
      [2, () => formatLocal(asOf)],
      [1, () => `${formatLocal(asOf)}+08:00`],
    ),
    ...(readings.length > 0 && {
      interpretations: Object.fromEntries(readings.map(([id, { options }]) => [id, draw.pick(Object.keys(options))])),
    }),
    ...(blanks.length > 0 && {
      parameters: Object.fromEntries(
        blanks.map((name) => [name, { amount: draw.int(0, 10), unit: draw.pick(['working-day', 'day', 'hour']) }]),
      ),
    }),
    ...(draw.chance(8) && { beyondCoverage: draw.pick(['error', 'provisional'] as const) }),
  }
}
