import { dayOf, formatDay, weekday } from '../../src/time/day'
import { DAY, dayOfInstant, formatLocal, MINUTE } from '../../src/time/instant'
import type { Draw } from './draw'

const HOURS = 60
const DAYS = 24 * HOURS
const FIRST = dayOf(2023, 11, 1)
const LAST = dayOf(2025, 6, 30)

/** How exactly a file gives its times. */
export type Precision = 'day' | 'minute' | 'mixed'

/** The times of a file: a clock that goes on from act to act, and moments around it. */
export class Moments {
  readonly #draw: Draw
  readonly #precision: Precision
  readonly #offsets: boolean
  /** Local minutes since 1970. */
  now: number

  constructor(draw: Draw, zone: string | undefined) {
    this.#draw = draw
    this.#precision = draw.pick(['day', 'minute', 'minute', 'mixed', 'mixed'])
    // Only where local time never goes back does the order of the texts stay that of the acts.
    this.#offsets = zone === undefined && draw.chance(20)
    this.now = draw.int(FIRST, LAST - 200) * DAYS + draw.int(7 * HOURS, 18 * HOURS)
  }

  /** Goes on by as much as usually lies between two acts, or by less. */
  pass(soon = false): void {
    const draw = this.#draw
    if (soon) {
      this.now += draw.int(0, 90)
      return
    }
    this.now += draw.weighted(
      [3, () => 0],
      [6, () => draw.int(1, 40)],
      [4, () => draw.int(1, 5) * HOURS],
      [3, () => draw.int(1, 2) * DAYS + draw.int(-60, 60)],
      [2, () => draw.int(3, 12) * DAYS],
      [1, () => draw.int(13, 45) * DAYS],
    )
    const hour = Math.floor(this.now / HOURS) % 24
    if ((hour < 8 || hour > 17) && draw.chance(75)) this.now += ((32 - hour) % 24) * HOURS
    const day = weekday(Math.floor(this.now / DAYS))
    if (day > 5 && draw.chance(60)) this.now += (8 - day) * DAYS
    this.now = Math.min(this.now, LAST * DAYS)
  }

  /** The time of the clock as a file writes it. */
  text(): string {
    return this.#text(this.now)
  }

  day(): string {
    return formatDay(dayOfInstant((this.now + this.#draw.int(-20, 30) * DAYS) * MINUTE))
  }

  /** A moment around the clock, sometimes its very day. */
  instant(): string {
    const draw = this.#draw
    return this.#text(
      this.now +
        draw.weighted(
          [3, () => 0],
          [3, () => draw.int(-3, 3) * DAYS],
          [2, () => draw.int(1, 40) * DAYS],
          [1, () => draw.int(-40, 40) * HOURS],
        ),
    )
  }

  period(): { readonly from: string; readonly to: string } {
    const from = dayOfInstant(this.now * MINUTE) + this.#draw.int(-60, 10)
    return { from: formatDay(from), to: formatDay(from + this.#draw.int(0, 200)) }
  }

  #text(minutes: number): string {
    const local = minutes * MINUTE
    const byDay = this.#precision === 'day' || (this.#precision === 'mixed' && this.#draw.chance(40))
    if (byDay) return formatDay(Math.floor(local / DAY))
    return this.#offsets && this.#draw.chance(40) ? `${formatLocal(local)}+08:00` : formatLocal(local)
  }
}
