import type { Clause } from '../../../src/norm/clause'
import type { Interpretation } from '../../../src/norm/interpretation'
import { defineRegulation, type Regulation } from '../../../src/norm/regulation'
import { defineRulebook, type NormRule, type Rulebook } from '../../../src/norm/rulebook'
import { type Common, dataOf, normVariants, saying } from './norms'
import { conditionsOfOutcomes, isGeneral, patternOf } from './outcomes'
import { periodVariants } from './periods'
import { idOf, keyOf, type Place, placesOf } from './places'
import { inside, lacking, type Variant, variant, without } from './variant'

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
  const places = placesOf(book)
  const ofClauses = book.regulations.flatMap((regulation) =>
    regulation.clauses.flatMap((clause) => [
      ...clause.norms.flatMap((norm, index) => {
        const [first, ...others] = places.get(norm) ?? []
        return first?.clause === clause && first.index === index ? normMutants(book, first, others, common) : []
      }),
      ...frameMutants(book, regulation, clause),
    ]),
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

const variantsAt = (place: Place, common: Common) =>
  told(normVariants(dataOf(place.norm, idOf(place), place.regulation.id), common))

/** A norm changed wherever it stands: whoever writes it wrongly writes it wrongly for every clause that shares it. */
function normMutants(book: Rulebook, first: Place, others: readonly Place[], common: Common): readonly Mutant[] {
  const where = first.clause.norms.length > 1 ? `norm ${first.index + 1}: ` : ''
  return variantsAt(first, common).map(
    ({ what, to }): Mutant => ({
      of: idOf(first),
      regulation: first.regulation.id,
      what: `${where}${what}`,
      build: () => {
        const changes = new Map([[keyOf(first), to]])
        for (const place of others) {
          const alike = variantsAt(place, common).find((one) => one.what === what)
          if (alike) changes.set(keyOf(place), alike.to)
        }
        return rebuilt(book, (regulation, clause) => {
          const norms = clause.norms.map((norm, index) => {
            const data = changes.get(keyOf({ regulation, clause, index, norm }))
            return data === undefined ? norm : saying(norm, data)
          })
          return norms.every((norm, index) => norm === clause.norms[index]) ? clause : { ...clause, norms }
        })
      },
    }),
  )
}

/** The ways in which what stands about the norms of a clause could be wrong: what displaces it, and its dates. */
function frameMutants(book: Rulebook, regulation: Regulation, clause: Clause): readonly Mutant[] {
  const { yieldsTo, inForce } = clause
  const displaced = (yieldsTo ?? []).map((target, index) =>
    variant<Clause>(`does not yield to ${target}`, { ...clause, yieldsTo: without(yieldsTo ?? [], index) }),
  )
  const dates = inForce ? [variant<Clause>('without the dates in force', lacking(clause, 'inForce'))] : []
  return [...displaced, ...dates].map(
    ({ what, to }): Mutant => ({
      of: `${regulation.id}#${clause.id}`,
      regulation: regulation.id,
      what,
      build: () => rebuilt(book, (_, old) => (old === clause ? to : old)),
    }),
  )
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

/** A rulebook with other clauses; regulations that keep all of theirs stay as they are. */
function rebuilt(book: Rulebook, to: (regulation: Regulation, clause: Clause) => Clause): Rulebook {
  const { id, institution, regulations } = book
  const changed = regulations.map((regulation) => {
    const clauses = regulation.clauses.map((clause) => to(regulation, clause))
    return clauses.every((clause, index) => clause === regulation.clauses[index])
      ? regulation
      : defineRegulation({ ...lacking(lacking(regulation, 'clock'), 'sheet'), clauses })
  })
  return plain(defineRulebook({ id, institution, regulations: changed }))
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
