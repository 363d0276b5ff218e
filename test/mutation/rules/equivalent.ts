import type { Rulebook } from '../../../src/norm/rulebook'
import listed from './equivalent.json'
import type { Outcome } from './kill'
import type { Mutant } from './mutants'

/** A change that no case file can show, and why: of one clause or, with `*`, wherever it can be made. */
export interface Equivalent {
  readonly of: string
  readonly what: string
  readonly why: string
}

export const equivalents: readonly Equivalent[] = listed

const means = ({ of, what }: Equivalent, mutant: Mutant): boolean =>
  (of === '*' || of === mutant.of) && (mutant.what === what || mutant.what.endsWith(`: ${what}`))

/** Why a mutant cannot be told from the rulebook itself; undefined where it can. */
export const excuseOf = (mutant: Mutant): string | undefined => equivalents.find((one) => means(one, mutant))?.why

/** What is listed and is no mutant any more, or is told apart by a scenario after all. */
export function stale(outcomes: readonly Outcome[], books: readonly Rulebook[]): readonly string[] {
  const regulations = books.flatMap((book) => book.regulations.map(({ id }) => id))
  return equivalents.flatMap((one) => {
    const meant = outcomes.filter(({ mutant }) => means(one, mutant))
    const told = meant.filter(({ killedBy }) => killedBy !== undefined)
    // What may be anywhere is missed only where all rulebooks were tried.
    const wanted = one.of === '*' ? books.length > 1 : regulations.includes(one.of.split('#')[0] ?? '')
    if (meant.length === 0 && wanted) return [`${one.of}  ${one.what}: there is no such mutant`]
    return told.map(({ mutant, killedBy = '' }) => `${mutant.of}  ${mutant.what}: caught by ${killedBy}`)
  })
}

/** What the scenarios let through of one regulation, and how much they catch. */
export interface Score {
  readonly regulation: string
  readonly mutants: number
  readonly equivalent: number
  readonly killed: number
  readonly survivors: readonly Mutant[]
}

/** The score of each regulation of a rulebook; what is equivalent is not counted. */
export const scoresOf = (book: Rulebook, outcomes: readonly Outcome[]): readonly Score[] =>
  book.regulations.map(({ id }) => {
    const own = outcomes.filter(({ mutant }) => mutant.regulation === id)
    const live = own.filter(({ killedBy }) => killedBy === undefined)
    const survivors = live.filter(({ mutant }) => excuseOf(mutant) === undefined).map(({ mutant }) => mutant)
    return {
      regulation: id,
      mutants: own.length,
      equivalent: live.length - survivors.length,
      killed: own.length - live.length,
      survivors,
    }
  })

/** The share caught of what can be caught; 1 where there is nothing. */
export const shareOf = (scores: readonly Score[]): number => {
  const killed = scores.reduce((sum, score) => sum + score.killed, 0)
  const alive = scores.reduce((sum, { survivors }) => sum + survivors.length, 0)
  return killed + alive === 0 ? 1 : killed / (killed + alive)
}
