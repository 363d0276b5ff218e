import type { ClockSpec } from '../case/spec'
import { all, type Condition, none } from '../rule/condition'
import { ALWAYS } from '../rule/rule'
import type { Text } from '../errors'
import { deepFreeze } from '../freeze'
import { hashText } from '../time/hash'
import type { Citation, NormKind } from '../verdict'
import { type Clause, inForceCondition } from './clause'
import type { Interpretation } from './interpretation'
import type { RuleDraft } from './norm'
import type { Regulation } from './regulation'

/** A rule of a rulebook: what one norm of one clause comes down to. */
export interface NormRule extends RuleDraft {
  /** The clause's id, and a suffix where the clause has several rules. */
  readonly id: string
  readonly kind: NormKind
  readonly citation: Citation
  /** The parts of `when`, so that a verdict can say which of them failed. */
  readonly gates: {
    readonly own: Condition
    readonly inForce?: Condition
    readonly displacers: readonly { readonly clause: string; readonly when: Condition }[]
  }
}

export interface Rulebook {
  readonly id: string
  readonly institution: Text
  readonly regulations: readonly Regulation[]
  /** Every rule, in the order of the clauses. Built on first use. */
  readonly rules: readonly NormRule[]
  readonly clocks: { readonly [regulation: string]: ClockSpec }
  readonly interpretations: { readonly [id: string]: Interpretation }
  /** A hash of all its rules and texts. */
  readonly hash: string
}

/**
 * The rules of one institution: its regulations, each with every clause.
 *
 * @param spec - `id` (kebab-case), the institution's name, and its regulations.
 * @returns the rulebook, frozen; its rules are built when first used, so that importing it costs nothing.
 * @throws RangeError (on first use of `rules`) when a clause yields to a clause that does not exist.
 * @example
 * ```ts
 * import { clause, defineRegulation, defineRulebook, remark } from 'officium'
 * const aim = clause('1', '第一条', { zh: '宗旨', en: 'Aim.' }, remark('purpose', { zh: '仅述宗旨', en: 'states an aim only' }))
 * const permits = defineRegulation({ id: 'harbour-permits', title: { zh: '港口许可办法', en: 'Harbour permits' }, system: 'time-limit', clauses: [aim] })
 * defineRulebook({ id: 'harbour', institution: { zh: '港务局', en: 'Harbour office' }, regulations: [permits] }).rules.length //=> 0
 * ```
 */
export function defineRulebook(spec: {
  readonly id: string
  readonly institution: Text
  readonly regulations: readonly Regulation[]
}): Rulebook {
  const lazy: { rules?: readonly NormRule[]; hash?: string } = {}
  return Object.freeze({
    ...spec,
    clocks: Object.freeze(Object.fromEntries(spec.regulations.map(({ id, clock }) => [id, clock]))),
    interpretations: Object.freeze(
      Object.fromEntries(
        spec.regulations.flatMap(({ interpretations }) => interpretations.map((item) => [item.id, item])),
      ),
    ),
    get rules() {
      lazy.rules ??= Object.freeze(spec.regulations.flatMap((regulation) => rulesOf(spec, regulation)))
      return lazy.rules
    },
    get hash() {
      lazy.hash ??= hashText(JSON.stringify({ ...spec, rules: this.rules }))
      return lazy.hash
    },
  })
}

function rulesOf(
  book: { readonly institution: Text; readonly regulations: readonly Regulation[] },
  regulation: Regulation,
): readonly NormRule[] {
  return regulation.clauses.flatMap((clause) => {
    const id = `${regulation.id}#${clause.id}`
    const citation: Citation = deepFreeze({
      institution: book.institution,
      regulation: regulation.id,
      title: regulation.title,
      clause: id,
      locator: clause.locator,
      text: clause.text,
    })
    const drafts = clause.norms.flatMap((norm) =>
      norm.rules(id, regulation.id).map((draft) => ({ kind: norm.kind, draft: resolved(book, regulation, draft, id) })),
    )
    return drafts.map(({ kind, draft }, index) => {
      const inForce = clause.inForce ?? regulation.inForce
      const gates = {
        own: draft.when,
        ...(inForce && { inForce: inForceCondition(inForce) }),
        displacers: (clause.yieldsTo ?? []).flatMap((target) => displacers(book, regulation, target, draft, id)),
      }
      const suffix = draft.label ?? (index === 0 ? undefined : String(index + 1))
      return deepFreeze({
        ...draft,
        id: suffix === undefined ? id : `${id}~${suffix}`,
        kind,
        citation,
        gates,
        when: all(
          ...(gates.inForce ? [gates.inForce] : []),
          gates.own,
          ...gates.displacers.map(({ when }) => none(when)),
        ),
      })
    })
  })
}

/** Gives the clauses whose breaches are meant their full ids. */
function resolved(
  book: { readonly regulations: readonly Regulation[] },
  regulation: Regulation,
  draft: RuleDraft,
  id: string,
): RuleDraft {
  const { occasion } = draft
  if (!('each' in occasion) || occasion.each !== 'breach') return draft
  const of = occasion.of.length === 0 ? [regulation.id] : occasion.of.map((name) => fullId(book, regulation, name, id))
  return { ...draft, occasion: { each: 'breach', of } }
}

function fullId(
  book: { readonly regulations: readonly Regulation[] },
  regulation: Regulation,
  name: string,
  id: string,
): string {
  if (book.regulations.some((item) => item.id === name)) return name
  const full = name.includes('#') ? name : `${regulation.id}#${name}`
  const [owner, local = ''] = full.split('#')
  const there = book.regulations
    .find((item) => item.id === owner)
    ?.clauses.some((item) => item.id === local || item.id.startsWith(`${local}/`) || item.id.startsWith(`${local}.`))
  if (there !== true)
    throw new RangeError(
      `clause "${id}" rests on breaches of "${full}", which does not exist; correct the id or leave it out`,
    )
  return full
}

/** The triggers of the rules of a clause that displace a draft: those judged on the same occasions. */
function displacers(
  book: { readonly regulations: readonly Regulation[] },
  regulation: Regulation,
  target: string,
  draft: RuleDraft,
  id: string,
): readonly { readonly clause: string; readonly when: Condition }[] {
  const full = target.includes('#') ? target : `${regulation.id}#${target}`
  const [owner, local] = full.split('#')
  const source = book.regulations.find((item) => item.id === owner)
  const found: Clause | undefined = source?.clauses.find((item) => item.id === local)
  if (source === undefined || found === undefined)
    throw new RangeError(`clause "${id}" yields to "${full}", which does not exist; correct the id or leave it out`)
  const drafts = found.norms.flatMap((norm) =>
    norm.rules(full, source.id).map((other) => resolved(book, source, other, full)),
  )
  const same = drafts.filter((other) => JSON.stringify(other.occasion) === JSON.stringify(draft.occasion))
  if (same.length === 0)
    throw new RangeError(
      `clause "${id}" yields to "${full}", but they are not judged on the same occasions; give the special clause the occasion of the general one`,
    )
  return same.map(({ when }) => ({ clause: full, when: beyond(when, draft.when) }))
}

/**
 * What a condition asks beyond another. Where both ask the same, only the rest can tell whether the special clause
 * displaces the general one; asked twice, an unknown fact would leave open what is settled.
 */
function beyond(condition: Condition, other: Condition): Condition {
  const asked = new Set(conjuncts(other).map((part) => JSON.stringify(part)))
  const rest = conjuncts(condition).filter((part) => !asked.has(JSON.stringify(part)))
  return rest.length === 0 ? ALWAYS : all(...rest)
}

const conjuncts = (condition: Condition): readonly Condition[] =>
  'all' in condition ? condition.all.flatMap(conjuncts) : [condition]
