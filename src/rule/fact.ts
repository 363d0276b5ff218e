/**
 * What a case file says on one question. Exactly one of these holds:
 * - known: `value` is there;
 * - unknown: `value` is undefined and `missing` names what would settle it. An unknown quantity may still have
 *   bounds (`lo`, `hi`, both inclusive): an act recorded by its day alone lies somewhere in that day.
 */
export interface Fact<T = unknown> {
  readonly value: T | undefined
  readonly lo?: number
  readonly hi?: number
  readonly missing?: readonly Missing[]
  /** The inputs it was read from: `matter.remit`, `acts.a1`, `findings.shirked.a1`. */
  readonly from?: readonly string[]
  /** The inputs of the lower bound alone, where they are fewer. */
  readonly fromLo?: readonly string[]
  /** The interpretations that were consulted, by id. */
  readonly interpretations?: readonly string[]
}

/** One input that the case file lacks. */
export type Missing =
  /** An attribute of the case file, by its path. */
  | { readonly kind: 'attribute'; readonly path: string }
  /** A person's judgement: what is to be judged, and about which contact, act, person or matter. */
  | { readonly kind: 'finding'; readonly what: string; readonly about: string }
  /** An act that a partial log may have left out. */
  | { readonly kind: 'act'; readonly type: string; readonly about?: string }
  /** The time of day of an act that was recorded by its day alone. */
  | { readonly kind: 'time-of-day'; readonly path: string }
  /** A blank in the text of the regulation that the host must fill. */
  | { readonly kind: 'parameter'; readonly name: string }
  /** A day that the calendar does not cover. */
  | { readonly kind: 'calendar'; readonly day: string; readonly calendar: string }

/** A fact that the case file tells. */
export const known = <T>(value: T, from?: readonly string[], interpretations?: readonly string[]): Fact<T> =>
  interpretations === undefined
    ? from === undefined
      ? { value }
      : { value, from }
    : from === undefined
      ? { value, interpretations }
      : { value, from, interpretations }

interface Bounds {
  readonly lo?: number | undefined
  readonly hi?: number | undefined
  readonly from?: readonly string[] | undefined
  readonly fromLo?: readonly string[] | undefined
  readonly interpretations?: readonly string[] | undefined
}

/** A fact that it does not tell, what would settle it, and how far it is bounded. */
export function unknown<T>(missing: readonly Missing[], bounds?: Bounds): Fact<T> {
  const fact: { -readonly [K in keyof Fact<T>]: Fact<T>[K] } = { value: undefined, missing }
  if (bounds === undefined) return fact
  const { lo, hi, from, fromLo, interpretations } = bounds
  if (lo !== undefined) fact.lo = lo
  if (hi !== undefined) fact.hi = hi
  if (from !== undefined) fact.from = from
  if (fromLo !== undefined) fact.fromLo = fromLo
  if (interpretations !== undefined) fact.interpretations = interpretations
  return fact
}

/** The instant of something that has not happened, or of a limit that does not run. */
export const NEVER = Number.POSITIVE_INFINITY
