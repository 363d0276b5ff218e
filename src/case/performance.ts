import { NEVER, type Missing } from '../rule/fact'
import type { Truth } from '../rule/truth'
import { chain, entriesOf, type CaseContext, type Entry, type Occasion } from './context'
import { serves } from './serves'
import { fits, givenBy, lacksOf, type Fit } from './pattern'
import { deemedConclusions, type Deemed } from './deemed'
import type { ActPattern, Performance } from './spec'
import { isDayText } from './span'
import type { ActType } from './vocabulary'

/** Whether what was owed has been done, when, by which acts, and what it still lacks. */
export interface Performed {
  readonly done: Truth
  /** The instants between which it was done; NEVER where it was not. */
  readonly lo: number
  readonly hi: number
  readonly acts: readonly string[]
  /** The inputs that carry the answer. */
  readonly from: readonly string[]
  readonly lacks: readonly string[]
  readonly missing: readonly Missing[]
}

/** Judges a performance on an occasion, every act of it or any, once for all that ask. */
export function performedOn(context: CaseContext, occasion: Occasion, performance: Performance): Performed {
  let known = context.performed.get(occasion)
  if (known === undefined) {
    known = new Map()
    context.performed.set(occasion, known)
  }
  const existing = known.get(performance)
  if (existing !== undefined) return existing
  const performed = performOn(context, occasion, performance)
  known.set(performance, performed)
  return performed
}

/** Judges a performance that is asked about once. */
export function performOn(context: CaseContext, occasion: Occasion, performance: Performance): Performed {
  const [only] = performance.acts
  if (performance.acts.length === 1 && only !== undefined) return patternOn(context, occasion, only)
  const parts = performance.acts.map((pattern) => patternOn(context, occasion, pattern))
  const every = performance.join === 'all'
  const done = every ? allOf(parts) : anyOf(parts)
  const carrying = carryingParts(parts, every, done)
  const bound = every ? Math.max : Math.min
  return {
    done,
    lo: bound(...parts.map(({ lo }) => lo)),
    hi: bound(...parts.map(({ hi }) => hi)),
    acts: (done === true ? carrying : parts).flatMap(({ acts }) => acts),
    from: carrying.flatMap(({ from }) => from),
    lacks: every || parts.every(({ done }) => done === false) ? parts.flatMap(({ lacks }) => lacks) : [],
    missing: parts.flatMap(({ missing }) => missing),
  }
}

/** Of acts of which any will do, the one that was done first; of acts that are all owed, those that were not done. */
function carryingParts(parts: readonly Performed[], every: boolean, done: Truth): readonly Performed[] {
  if (every) return done === false ? parts.filter((part) => part.done === false) : parts
  if (done !== true) return parts
  const sure = parts.filter((part) => part.done === true)
  const first = sure.find(({ hi }) => hi === Math.min(...sure.map((part) => part.hi)))
  return first === undefined ? parts : [first]
}

const allOf = (parts: readonly Performed[]): Truth =>
  parts.some(({ done }) => done === false) ? false : parts.some(({ done }) => done === undefined) ? undefined : true
const anyOf = (parts: readonly Performed[]): Truth =>
  parts.some(({ done }) => done === true) ? true : parts.some(({ done }) => done === undefined) ? undefined : false

/** The acts that can serve a pattern on an occasion, earliest first. */
export function candidates(context: CaseContext, occasion: Occasion, pattern: ActPattern): readonly Entry[] {
  return entriesOf(context, pattern.type).filter((entry) => serves(context, entry, occasion, pattern))
}

function patternOn(context: CaseContext, occasion: Occasion, pattern: ActPattern): Performed {
  const sure: { entry: Entry; fit: Fit }[] = []
  const possible: { entry: Entry; fit: Fit }[] = []
  const missing: Missing[] = []
  for (const entry of candidates(context, occasion, pattern)) {
    const fit = fits(context, entry, pattern)
    if (fit.truth === false) continue
    const one = { entry, fit }
    possible.push(one)
    if (fit.truth === true) sure.push(one)
  }
  const deemed =
    pattern.ends === undefined
      ? NO_DEEMED
      : deemedConclusions(context, pattern.ends).filter(({ entry }) => serves(context, entry, occasion))
  if (possible.length === 0 && deemed.length === 0) return undone(context, occasion, pattern)
  // At the latest: each act at the end of the time in which it may have been done.
  sure.sort((a, b) => a.entry.hi - b.entry.hi)
  const definite = completion(
    context,
    occasion,
    pattern,
    sure,
    deemed.filter(({ truth }) => truth === true),
  )
  const isSettled =
    deemed.length === 0 && sure.length === possible.length && sure.every((one, i) => one === possible[i])
  const optimistic = isSettled ? definite : completion(context, occasion, pattern, possible, deemed)
  missing.push(...deemed.flatMap((item) => item.missing), ...optimistic.missing)
  if (optimistic.lo < NEVER) missing.push(...unsettled(context, occasion, pattern, possible))
  const earliest = pattern.mayPrecede ? Number.NEGATIVE_INFINITY : occasion.lo
  // A partial log may have left out an earlier act, or the one that is not there.
  const lo = context.partial ? earliest : Math.max(earliest, Math.min(optimistic.lo, definite.lo))
  const hi = context.partial && pattern.ends !== undefined ? NEVER : definite.hi
  const done = definite.hi < NEVER ? true : context.partial || optimistic.lo < NEVER ? undefined : false
  if (context.partial) missing.push(leftOut(occasion, pattern))
  for (const { entry } of definite.used)
    if (isDayText(entry.act.at)) missing.push({ kind: 'time-of-day', path: `acts.${entry.id}.at` })
  return {
    done,
    lo,
    hi,
    // What only may have been done moves no bound that a settled comparison rests on.
    from: [...new Set(definite.from)],
    acts: (definite.used.length > 0 ? definite.used : optimistic.used).map(({ entry }) => entry.id),
    lacks: definite.hi < NEVER ? [] : definite.lacks,
    missing,
  }
}

const NO_DEEMED: readonly Deemed[] = []
const NOTHING: ReadonlySet<string> = new Set()

/** Where the log holds nothing that could serve. */
function undone(context: CaseContext, occasion: Occasion, pattern: ActPattern): Performed {
  const { partial } = context
  const { lacks, missing, from } = lacksOf(context, occasion, pattern, NOTHING)
  const earliest = pattern.mayPrecede ? Number.NEGATIVE_INFINITY : occasion.lo
  return {
    done: partial ? undefined : false,
    lo: partial ? earliest : NEVER,
    hi: NEVER,
    from: from.length < 2 ? from : [...new Set(from)],
    acts: [],
    lacks,
    missing: partial ? [...missing, leftOut(occasion, pattern)] : missing,
  }
}

/** An act that a partial log may have left out. */
function leftOut({ entry }: Occasion, { type }: ActPattern): Missing {
  const kind = 'act'
  const name = typeof type === 'string' ? type : type.join('|')
  return entry === undefined ? { kind, type: name } : { kind, type: name, about: entry.id }
}

/** What would settle whether acts fit, of those that would give something owed. */
function unsettled(
  context: CaseContext,
  occasion: Occasion,
  pattern: ActPattern,
  acts: readonly { readonly fit: Fit }[],
): readonly Missing[] {
  const { lacks } = lacksOf(context, occasion, pattern, new Set())
  return acts
    .filter(
      ({ fit }) =>
        lacks.length === 0 ||
        lacks.some(
          (lack) =>
            fit.unsaid.includes(givenBy(lack)) ||
            lacksOf(context, occasion, pattern, new Set(fit.gives)).lacks.length < lacks.length,
        ),
    )
    .flatMap(({ fit }) => fit.missing)
}

interface Completion {
  readonly lo: number
  readonly hi: number
  readonly used: readonly { readonly entry: Entry }[]
  readonly from: readonly string[]
  readonly lacks: readonly string[]
  readonly missing: readonly Missing[]
}

/** When the acts, taken together in their order, first have all the contents and fields owed. */
function completion(
  context: CaseContext,
  occasion: Occasion,
  pattern: ActPattern,
  acts: readonly { readonly entry: Entry; readonly fit: Fit }[],
  deemed: readonly Deemed[],
): Completion {
  const used: { readonly entry: Entry }[] = []
  const from: string[] = []
  const given = new Set<string>()
  const unsaid = new Set<string>()
  const [first] = deemed
  let owed = lacksOf(context, occasion, pattern, given)
  for (const { entry, fit } of ordered(context, occasion, pattern, acts)) {
    for (const content of fit.gives) given.add(content)
    for (const key of fit.unsaid) unsaid.add(key)
    const before = owed.lacks.length
    owed = lacksOf(context, occasion, pattern, given)
    if (before === 0 || owed.lacks.length < before || fit.unsaid.length > 0) {
      used.push({ entry })
      from.push(`acts.${entry.id}`, ...fit.from)
    }
    // What an act does not say it may have given: only the sure reading leaves such an act out.
    if (owed.lacks.some((lack) => !unsaid.has(givenBy(lack)))) continue
    if (first !== undefined && first.at < entry.lo) break
    return { lo: entry.lo, hi: entry.hi, used, from: [...from, ...owed.from], lacks: [], missing: owed.missing }
  }
  if (first !== undefined)
    return {
      lo: first.at,
      hi: first.at,
      used: [{ entry: first.entry }],
      from: [`acts.${first.entry.id}`, ...first.from],
      lacks: [],
      missing: [],
    }
  return { lo: NEVER, hi: NEVER, used, from: [...from, ...owed.from], lacks: owed.lacks, missing: owed.missing }
}

/**
 * Where an end is looked for, one about the occasion itself goes before one of the whole matter, and then the first
 * type that occurs counts: a logged conclusion before a decision.
 */
function ordered<T extends { readonly entry: Entry }>(
  context: CaseContext,
  occasion: Occasion,
  pattern: ActPattern,
  acts: readonly T[],
): readonly T[] {
  if (pattern.ends === undefined) return acts
  const own = acts.filter(({ entry }) => chain(context, entry).some(({ id }) => id === occasion.entry?.id))
  const found = own.length > 0 ? own : acts
  const type = namesOf(pattern).find((name) => found.some(({ entry }) => entry.act.type === name))
  return found.filter(({ entry }) => entry.act.type === type)
}

const namesOf = ({ type }: ActPattern): readonly ActType[] => (typeof type === 'string' ? [type] : type)
