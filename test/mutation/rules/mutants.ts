import type { Clause } from '../../../src/norm/clause'
import type { Interpretation } from '../../../src/norm/interpretation'
import type { Norm } from '../../../src/norm/norm'
import { defineRegulation, type Regulation } from '../../../src/norm/regulation'
import { defineRulebook, type NormRule, type Rulebook } from '../../../src/norm/rulebook'
import { type Common, dataOf, normVariants, saying } from './norms'
import { conditionsOfOutcomes, isGeneral, patternOf } from './outcomes'
import { periodVariants } from './periods'
import { inside, lacking, replaced, type Variant, variant, without } from './variant'

/** A rulebook that is wrong in one place. */
export interface Mutant {
  /** The clause that was changed, or the interpretation. */
  readonly of: string
  readonly regulation: string
  readonly what: string
  readonly build: () => Rulebook
}

/** The mutants of a rulebook, clause by clause, then reading by reading. */
export function mutantsOf(book: Rulebook): readonly Mutant[] {
  const words = Object.values(book.interpretations)
    .filter(({ options }) => Object.values(options).some(({ period }) => period !== undefined))
    .map(({ id }) => id)
  const patterns = grouped(book.rules)
  const common = { words, shared: new Set(patterns.keys()) }
  const ofClauses = book.regulations.flatMap((regulation) =>
    regulation.clauses.flatMap((clause, index) =>
      told(clauseVariants(clause, regulation.id, common)).map(
        ({ what, to }): Mutant => ({
          of: `${regulation.id}#${clause.id}`,
          regulation: regulation.id,
          what,
          build: () => rebuilt(book, regulation, { ...regulation, clauses: replaced(regulation.clauses, index, to) }),
        }),
      ),
    ),
  )
  const ofReadings = Object.values(book.interpretations).flatMap((reading) =>
    told(readingVariants(reading)).map(
      ({ what, to }): Mutant => ({
        of: reading.id,
        regulation: reading.clause.split('#')[0] ?? '',
        what,
        build: () => ({ ...plain(book), interpretations: { ...book.interpretations, [reading.id]: to } }),
      }),
    ),
  )
  const ofPatterns = [...patterns.values()].flatMap((rules) => patternMutants(book, rules))
  return [...ofClauses, ...ofReadings, ...ofPatterns]
}

/** What several rules ask alike, changed in all of them. */
function patternMutants(book: Rulebook, rules: readonly NormRule[]): readonly Mutant[] {
  const [first] = rules
  if (first === undefined) return []
  const wrong = rules.map((rule) => conditionsOfOutcomes(rule))
  return told(wrong[0] ?? []).map(
    ({ what }, index): Mutant => ({
      of: `every ${first.kind}`,
      regulation: first.citation.regulation,
      what: `${first.outcomes.map(({ reason }) => reason).join(', ')}: ${what}`,
      build: () => {
        const changed = new Map(rules.map((rule, at) => [rule.id, wrong[at]?.[index]?.to]))
        return { ...plain(book), rules: book.rules.map((rule) => ({ ...rule, ...changed.get(rule.id) })) }
      },
    }),
  )
}

/** Two changes of one clause that read alike are told apart by their number. */
function told<T>(variants: readonly Variant<T>[]): readonly Variant<T>[] {
  const times = new Map<string, number>()
  return variants.map(({ what, to }) => {
    const time = (times.get(what) ?? 0) + 1
    times.set(what, time)
    return variant(time === 1 ? what : `${what} (${time})`, to)
  })
}

function clauseVariants(clause: Clause, regulation: string, common: Common): readonly Variant<Clause>[] {
  const { norms, yieldsTo, inForce } = clause
  const ofNorms = norms.flatMap((norm: Norm, index) =>
    inside(
      normVariants(dataOf(norm, `${regulation}#${clause.id}`, regulation), common),
      (data): Clause => ({ ...clause, norms: replaced(norms, index, saying(norm, data)) }),
      norms.length > 1 ? `norm ${index + 1}` : '',
    ),
  )
  const displaced = (yieldsTo ?? []).map((target, index) =>
    variant<Clause>(`does not yield to ${target}`, { ...clause, yieldsTo: without(yieldsTo ?? [], index) }),
  )
  const dates = inForce ? [variant<Clause>('without the dates in force', lacking(clause, 'inForce'))] : []
  return [...ofNorms, ...displaced, ...dates]
}

function readingVariants(reading: Interpretation): readonly Variant<Interpretation>[] {
  const others = Object.keys(reading.options).filter((name) => name !== reading.default)
  const periods = Object.entries(reading.options).flatMap(([name, option]) =>
    option.period === undefined
      ? []
      : inside(
          periodVariants(option.period, []),
          (period): Interpretation => ({
            ...reading,
            options: { ...reading.options, [name]: { ...option, period: period as NonNullable<typeof option.period> } },
          }),
          name,
        ),
  )
  return [
    ...others.map((name) => variant(`default ${reading.default} → ${name}`, { ...reading, default: name })),
    ...periods,
  ]
}

/** A rulebook laid open, so that parts of it can be exchanged; nobody asks a mutant for its hash. */
const plain = (book: Rulebook): Rulebook => ({
  id: book.id,
  institution: book.institution,
  regulations: book.regulations,
  clocks: book.clocks,
  interpretations: book.interpretations,
  rules: book.rules,
  hash: 'mutant',
})

function rebuilt(book: Rulebook, from: Regulation, to: Regulation): Rulebook {
  const changed = defineRegulation(lacking(lacking(to, 'clock'), 'sheet'))
  const { id, institution, regulations } = book
  return plain(
    defineRulebook({ id, institution, regulations: regulations.map((item) => (item === from ? changed : item)) }),
  )
}

function grouped(rules: readonly NormRule[]): ReadonlyMap<string, readonly NormRule[]> {
  const groups = new Map<string, NormRule[]>()
  for (const rule of rules) {
    if (!isGeneral(rule)) continue
    const key = patternOf(rule)
    groups.set(key, [...(groups.get(key) ?? []), rule])
  }
  return groups
}
