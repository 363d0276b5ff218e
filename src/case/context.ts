import type { Text } from '../errors'
import type { Condition, Json } from '../rule/condition'
import type { Missing } from '../rule/fact'
import type { Truth } from '../rule/truth'
import type { Calendar } from '../time/calendar'
import { DAY } from '../time/instant'
import type { Due } from './due'
import type { Act, CaseFile, Finding } from './schema'
import type { Performed } from './performance'
import type { ClockSpec, OccasionSpec, Performance, PeriodSpec } from './spec'
import { spanOf } from './span'
import type { ActType } from './vocabulary'

/** An act of the log with the instants between which it was done. */
export interface Entry {
  readonly id: string
  readonly act: Act
  /** Its place in the case file, for error texts. */
  readonly index: number
  readonly lo: number
  readonly hi: number
}

/** What one judgement is made from. Everything in it is immutable but for the caches. */
export interface CaseContext {
  readonly file: CaseFile
  readonly partial: boolean
  readonly asOf: number
  readonly calendar: Calendar
  readonly beyondCoverage: 'error' | 'provisional'
  /** The acts done by `asOf`, earliest first. */
  readonly log: readonly Entry[]
  readonly byId: ReadonlyMap<string, Entry>
  readonly byType: ReadonlyMap<ActType, readonly Entry[]>
  /** Those of several types, by the lists of types that are asked for. */
  readonly byTypes: Map<readonly ActType[], readonly Entry[]>
  /** The latest finding by `asOf` on each question about each thing. */
  readonly findings: ReadonlyMap<string, Finding>
  /** Everything that a complaint, an inspection or a finding is about, each with the first of these inputs. */
  readonly questioned: ReadonlyMap<string, string>
  readonly clocks: { readonly [id: string]: ClockSpec }
  readonly choices: { readonly [id: string]: Choice }
  readonly parameters: { readonly [name: string]: Json }
  /** Decides a condition on another occasion of the same case. */
  readonly truthOf: (
    condition: Condition,
    occasion: Occasion,
  ) => { readonly truth: Truth; readonly missing: readonly Missing[]; readonly from: readonly string[] }
  /** The breaches of clauses or regulations, by the verdicts on them and by what people have found. */
  readonly breachesOf: (of: readonly string[]) => Breaches
  /** The score sheet of a regulation. */
  readonly sheetOf: (regulation: string) => Sheet
  /** The acts that acts rest on, as far as they have been followed. */
  readonly chains: Map<Entry, readonly Entry[]>
  /** What has been done of performances, by the occasions on which they are judged. */
  readonly performed: Map<Occasion, Map<Performance, Performed>>
  /** By when periods end on them. */
  readonly dues: Map<Occasion, Map<PeriodSpec, Due>>
  readonly cache: Map<unknown, unknown>
}

/** The reading of an interpretation that a judgement uses. */
export interface Choice {
  readonly choice: string
  readonly isDefault: boolean
  readonly text: Text
  readonly period?:
    | { readonly kind: 'same-day' | 'none' }
    | { readonly kind: 'amount'; readonly amount: number; readonly unit: string }
}

/** What one norm is judged about. */
export interface Occasion {
  readonly kind:
    | 'act'
    | 'limit'
    | 'matter'
    | 'unit'
    | 'item'
    | 'staff'
    | 'post'
    | 'attendance'
    | 'improvement'
    | 'listed-matter'
    | 'breach'
  readonly id: string
  readonly lo: number
  readonly hi: number
  readonly entry?: Entry
  /** The number of the limit among those of the matter; absent where the case file does not list any. */
  readonly limit?: number
  /** Of an entry of a list without ids, its place in the list. */
  readonly index?: number
  /** Of a breach, what was breached. */
  readonly breach?: Breach
  readonly spec: OccasionSpec
}

/** A clause that was breached, on one occasion of it. Chinese: 违反某条的行为. */
export interface Breach {
  /** The clause and the occasion, as one name. */
  readonly id: string
  readonly clause: string
  /** The occasion of the clause: the contact, the limit, the matter … */
  readonly on: Occasion
  /** From when it was a breach: the end of the limit, else the occasion. */
  readonly at: number
  /** Who bears it, where the case file tells. */
  readonly who?: string
  /** The input that tells who, or that would. */
  readonly whoFrom?: string
  readonly whoMissing?: Missing
  /** The inputs that say so. */
  readonly from: readonly string[]
}

/** A number that may still lie between two ends. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What one clause gave or took on one occasion. */
export interface SheetEntry {
  readonly clause: string
  readonly rule: string
  readonly occasion: string
  readonly category?: string
  readonly points: Range
}

/** The score sheet of a unit over its period. Chinese: 考核得分表. */
export interface Sheet {
  readonly regulation: string
  readonly entries: readonly SheetEntry[]
  readonly categories: readonly {
    readonly id: string
    readonly clause: string
    readonly base: number | null
    readonly deducted: Range
    readonly added: Range
    readonly points: Range
  }[]
  readonly total: Range
  readonly missing: readonly Missing[]
  /** The inputs that give the entries, and those by which nothing else counts. */
  readonly inputs: readonly string[]
}

export interface Breaches {
  /** Earliest first. */
  readonly sure: readonly Breach[]
  /** What would settle whether there are more. */
  readonly missing: readonly Missing[]
  /** The occasions on which there may be more. */
  readonly open: readonly Occasion[]
}

export interface ContextOptions
  extends Omit<
    CaseContext,
    | 'file'
    | 'partial'
    | 'log'
    | 'byId'
    | 'byType'
    | 'byTypes'
    | 'findings'
    | 'questioned'
    | 'chains'
    | 'performed'
    | 'dues'
    | 'cache'
  > {}

/** Lays a case file out for judgement: what is visible as of the instant, by id and by type. */
export function contextOf(file: CaseFile, options: ContextOptions): CaseContext {
  const log: Entry[] = []
  const byId = new Map<string, Entry>()
  const byType = new Map<ActType, Entry[]>()
  const questioned = new Map<string, string>()
  const question = (about: string, input: string): void => {
    if (!questioned.has(about)) questioned.set(about, input)
  }
  const zone = file.timeZone
  for (const [index, act] of (file.acts ?? []).entries()) {
    const { lo, hi } = spanOf(act.at, zone)
    if (lo > options.asOf) continue
    log.push({ id: act.id, act, index, lo, hi })
  }
  log.sort((a, b) => a.lo - b.lo || a.hi - b.hi || a.index - b.index)
  for (const entry of log) {
    byId.set(entry.id, entry)
    const same = byType.get(entry.act.type)
    if (same === undefined) byType.set(entry.act.type, [entry])
    else same.push(entry)
    if (entry.act.about !== undefined && questions(entry.act)) question(entry.act.about, `acts.${entry.id}`)
    if (entry.act.type === 'accept-benefit') question('matter', `acts.${entry.id}`)
  }
  const findings = new Map<string, Finding>()
  const latest = new Map<string, number>()
  for (const finding of file.findings ?? []) {
    const at = spanOf(finding.at, zone).lo
    if (at > options.asOf) continue
    question(finding.about, `findings.${finding.what}.${finding.about}`)
    const key = `${finding.what} ${finding.about}`
    if (at < (latest.get(key) ?? Number.NEGATIVE_INFINITY)) continue
    latest.set(key, at)
    findings.set(key, finding)
    if (finding.clause !== undefined) findings.set(`${key} ${finding.clause}`, finding)
  }
  const { asOf, calendar, beyondCoverage, clocks, choices, parameters, truthOf, breachesOf, sheetOf } = options
  // Written out: an object that is spread into one with so many fields becomes a slow one.
  return {
    asOf,
    calendar,
    beyondCoverage,
    clocks,
    choices,
    parameters,
    truthOf,
    breachesOf,
    sheetOf,
    file,
    partial: file.log === 'partial',
    log,
    byId,
    byType,
    byTypes: new Map(),
    findings,
    questioned,
    chains: new Map(),
    performed: new Map(),
    dues: new Map(),
    cache: new Map(),
  }
}

/** A complaint, a report or an inspection asks for a judgement of what it is about. */
function questions(act: Act): boolean {
  if (act.type === 'inspect') return true
  return (
    act.type === 'contact' && (act.purpose ?? []).some((purpose) => purpose === 'complaint' || purpose === 'report')
  )
}

/** The acts of a type, or of several; lists of types are constants, by which what is found is kept. */
export const entriesOf = (context: CaseContext, types: ActType | readonly ActType[]): readonly Entry[] => {
  if (typeof types === 'string') return context.byType.get(types) ?? []
  if (types.length === 1) return context.byType.get(types[0] as ActType) ?? []
  const known = context.byTypes.get(types)
  if (known !== undefined) return known
  const found = context.log.filter((entry) => types.includes(entry.act.type))
  context.byTypes.set(types, found)
  return found
}

const NO_ENTRIES: readonly Entry[] = Object.freeze([])
/** Longer chains are followed anew each time: kept, they would take memory by the square of their length. */
const LONGEST_KEPT = 64

/** Follows `about` from an act to the acts it rests on, nearest first, itself left out. */
export function chain(context: CaseContext, entry: Entry): readonly Entry[] {
  if (entry.act.about === undefined) return NO_ENTRIES
  const known = context.chains.get(entry)
  if (known !== undefined) return known
  const seen = new Set<string>([entry.id])
  const found: Entry[] = []
  let about: string | undefined = entry.act.about
  while (about !== undefined && !seen.has(about)) {
    seen.add(about)
    const next = context.byId.get(about)
    if (next === undefined) break
    found.push(next)
    about = next.act.about
  }
  if (found.length <= LONGEST_KEPT) context.chains.set(entry, found)
  return found
}

export const endOfDay = (instant: number): number => Math.floor(instant / DAY) * DAY + DAY - 1
