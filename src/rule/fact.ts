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

interface Bounds {
  lo?: number | undefined
  hi?: number | undefined
  from?: readonly string[] | undefined
  fromLo?: readonly string[] | undefined
  interpretations?: readonly string[] | undefined
}
const NO_BOUNDS: Bounds = {}

/** A fact that the case file tells. */
export const known = <T>(value: T, from?: readonly string[], interpretations?: readonly string[]): Fact<T> =>
  shaped(value, undefined, undefined, undefined, from, undefined, interpretations)

/** A fact that it does not tell, what would settle it, and how far it is bounded. */
export const unknown = <T>(missing: readonly Missing[], bounds: Bounds = NO_BOUNDS): Fact<T> =>
  shaped<T>(undefined, bounds.lo, bounds.hi, missing, bounds.from, bounds.fromLo, bounds.interpretations)

/** Facts are all of one shape, so that what reads them is fast; what is undefined is not there. */
const shaped = <T>(
  value: T | undefined,
  lo: number | undefined,
  hi: number | undefined,
  missing: readonly Missing[] | undefined,
  from: readonly string[] | undefined,
  fromLo: readonly string[] | undefined,
  interpretations: readonly string[] | undefined,
): Fact<T> => ({ value, lo, hi, missing, from, fromLo, interpretations }) as Fact<T>

/** The instant of something that has not happened, or of a limit that does not run. */
export const NEVER = Number.POSITIVE_INFINITY
