import type { ClockSpec, SheetSpec } from '../case/spec'
import type { Text } from '../errors'
import type { Clause, InForce } from './clause'
import type { Interpretation } from './interpretation'
import type { ClockContribution, SheetContribution } from './norm'

export interface RegulationSpec {
  /** Kebab-case, unique: institution, then system. */
  readonly id: string
  readonly title: Text
  /** The kind of institutional system: first-inquiry, time-limit … */
  readonly system: string
  /** Where the text was published, as people cite it. */
  readonly source?: string
  readonly inForce?: InForce
  readonly interpretations?: readonly Interpretation[]
  /** Blanks in the text that the host fills: name → what is asked. */
  readonly parameters?: { readonly [name: string]: Text }
  /** Every clause, in the order of the text. */
  readonly clauses: readonly Clause[]
}

export interface Regulation extends RegulationSpec {
  readonly interpretations: readonly Interpretation[]
  /** How its limits are counted, put together from its clauses. */
  readonly clock: ClockSpec
  /** How its points add up, where it assesses. */
  readonly sheet?: SheetSpec
}

/**
 * One regulation: its clauses in the order of the text. What its clauses say about time is put together into its clock.
 *
 * @param spec - see {@link RegulationSpec}.
 * @returns the regulation, frozen, for {@link defineRulebook}.
 * @throws RangeError when two clauses have one id, or two interpretations have.
 * @example
 * ```ts
 * import { clause, defineRegulation, remark } from 'officium'
 * const rules = defineRegulation({
 *   id: 'harbour-permits',
 *   title: { zh: '港口许可办法', en: 'Harbour permits' },
 *   system: 'time-limit',
 *   clauses: [clause('1', '第一条', { zh: '宗旨', en: 'Aim.' }, remark('purpose', { zh: '仅述宗旨', en: 'states an aim only' }))],
 * })
 * rules.clauses.length //=> 1
 * ```
 */
export function defineRegulation(spec: RegulationSpec): Regulation {
  unique(
    spec.clauses.map(({ id }) => id),
    (id) =>
      `regulation "${spec.id}" has two clauses "${id}"; give each its own id, with /a, /b … where one sentence carries several norms`,
  )
  const clock: Record<string, unknown> = { id: spec.id }
  const sheet: Record<string, unknown> = {}
  const interpretations = new Map<string, Interpretation>((spec.interpretations ?? []).map((item) => [item.id, item]))
  for (const { id, norms } of spec.clauses) {
    for (const norm of norms) {
      if (norm.clock) add(clock, norm.clock(`${spec.id}#${id}`), spec.id, 'clock')
      if (norm.sheet) add(sheet, norm.sheet(`${spec.id}#${id}`), spec.id, 'score sheet')
      for (const item of norm.interpretations ?? []) interpretations.set(item.id, item)
    }
  }
  return Object.freeze({
    ...spec,
    interpretations: Object.freeze([...interpretations.values()]),
    clock: Object.freeze(clock as unknown as ClockSpec),
    ...(Object.keys(sheet).length > 0 && { sheet: Object.freeze({ ...sheet, id: spec.id }) }),
  })
}

/** Adds what a clause says to the clock or the sheet: of stops and categories there may be several, each other part has one clause. */
function add(
  clock: Record<string, unknown>,
  part: ClockContribution | SheetContribution,
  id: string,
  of: string,
): void {
  for (const [key, value] of Object.entries(part)) {
    const there = clock[key]
    if (Array.isArray(there) && Array.isArray(value)) clock[key] = [...there, ...value]
    else if (there === undefined) clock[key] = value
    else
      throw new RangeError(`regulation "${id}" has two clauses for the part "${key}" of its ${of}; put them into one`)
  }
}

function unique(ids: readonly string[], message: (id: string) => string): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw new RangeError(message(id))
    seen.add(id)
  }
}
