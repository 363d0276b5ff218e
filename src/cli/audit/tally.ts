import { type Status, statuses } from '../../rule/rule'
import { DAY, parseLocal } from '../../time/instant'
import type { Judgement, Verdict } from '../../verdict'

export type Counts = { readonly [S in Status]: number }

/** One of the cases that are longest overdue. */
export interface Overdue {
  readonly line: number
  readonly id: string
  readonly clause: string
  readonly occasion: string | null
  readonly due: string
  readonly done: string | null
  readonly late: { readonly amount: number; readonly unit: string }
  /** Calendar days past the due time: what the list is ordered by. */
  readonly days: number
}

const longestList = 10

const noCounts = (): { [S in Status]: number } =>
  Object.fromEntries(statuses.map((status) => [status, 0])) as { [S in Status]: number }

/** What has been counted, as plain data. */
export interface Counted {
  readonly cases: number
  readonly breachedCases: number
  readonly all: Counts
  /** In the order in which they first occurred. */
  readonly clauses: readonly (readonly [clause: string, counts: Counts])[]
  /** Longest overdue first; of the same number of days the earlier line first. */
  readonly worst: readonly Overdue[]
}

/** Counts verdicts as they come; what it keeps does not grow with the number of cases. */
export class Tally {
  cases = 0
  breachedCases = 0
  readonly all: { [S in Status]: number } = noCounts()
  readonly clauses = new Map<string, { [S in Status]: number }>()
  readonly worst: Overdue[] = []

  /** What has been counted so far. */
  counted(): Counted {
    const { cases, breachedCases, all, clauses, worst } = this
    return { cases, breachedCases, all, clauses: [...clauses], worst }
  }

  /** Adds what was counted of the lines that follow. */
  merge({ cases, breachedCases, all, clauses, worst }: Counted): void {
    this.cases += cases
    this.breachedCases += breachedCases
    addCounts(this.all, all)
    for (const [clause, counts] of clauses) addCounts(this.#countsOf(clause), counts)
    for (const entry of worst) this.#insert(entry)
  }

  add(line: number, id: string, { verdicts, receipt }: Judgement): void {
    this.cases += 1
    if (verdicts.some(({ status }) => status === 'breached')) this.breachedCases += 1
    for (const verdict of verdicts) {
      this.all[verdict.status] += 1
      this.#countsOf(verdict.clause)[verdict.status] += 1
      if (verdict.status === 'breached') this.#rank(line, id, verdict, receipt.asOf)
    }
  }

  #countsOf(clause: string): { [S in Status]: number } {
    let counts = this.clauses.get(clause)
    if (counts === undefined) {
      counts = noCounts()
      this.clauses.set(clause, counts)
    }
    return counts
  }

  #rank(line: number, id: string, { clause, occasion, time }: Verdict, asOf: string): void {
    if (time === undefined || time.due === null || time.late === undefined) return
    // Rounded before they are compared, so that lists that were ranked apart can be merged.
    const days = Math.round(((endOf(time.done ?? asOf) - endOf(time.due)) / DAY) * 100) / 100
    this.#insert({
      line,
      id,
      clause,
      occasion: occasion?.id ?? null,
      due: time.due,
      done: time.done,
      late: time.late,
      days,
    })
  }

  #insert(entry: Overdue): void {
    const at = this.worst.findIndex((other) => other.days < entry.days)
    if (at >= 0) this.worst.splice(at, 0, entry)
    else if (this.worst.length < longestList) this.worst.push(entry)
    if (this.worst.length > longestList) this.worst.pop()
  }
}

function addCounts(into: { [S in Status]: number }, more: Counts): void {
  for (const status of statuses) into[status] += more[status]
}

/** A day stands for its end. */
const endOf = (text: string): number => (text.length === 10 ? parseLocal(text) + DAY : localOf(text))

/** Local time; an offset, which only `asOf` can have, is left out: the order of the list bears it. */
const localOf = (text: string): number => parseLocal(text.replace(/(?:Z|[+-][0-9]{2}:[0-9]{2})$/, ''))
