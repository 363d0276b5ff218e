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

/** Counts verdicts as they come; what it keeps does not grow with the number of cases. */
export class Tally {
  cases = 0
  breachedCases = 0
  readonly all: { [S in Status]: number } = noCounts()
  readonly clauses = new Map<string, { [S in Status]: number }>()
  readonly worst: Overdue[] = []

  add(line: number, id: string, { verdicts, receipt }: Judgement): void {
    this.cases += 1
    if (verdicts.some(({ status }) => status === 'breached')) this.breachedCases += 1
    for (const verdict of verdicts) {
      this.all[verdict.status] += 1
      const counts = this.clauses.get(verdict.clause) ?? noCounts()
      counts[verdict.status] += 1
      this.clauses.set(verdict.clause, counts)
      if (verdict.status === 'breached') this.#rank(line, id, verdict, receipt.asOf)
    }
  }

  #rank(line: number, id: string, { clause, occasion, time }: Verdict, asOf: string): void {
    if (time === undefined || time.due === null || time.late === undefined) return
    const days = (endOf(time.done ?? asOf) - endOf(time.due)) / DAY
    const least = this.worst.at(-1)
    if (this.worst.length === longestList && least !== undefined && days <= least.days) return
    const entry: Overdue = {
      line,
      id,
      clause,
      occasion: occasion?.id ?? null,
      due: time.due,
      done: time.done,
      late: time.late,
      days: Math.round(days * 100) / 100,
    }
    const at = this.worst.findIndex((other) => other.days < days)
    this.worst.splice(at < 0 ? this.worst.length : at, 0, entry)
    if (this.worst.length > longestList) this.worst.pop()
  }
}

/** A day stands for its end. */
const endOf = (text: string): number => (text.length === 10 ? parseLocal(text) + DAY : localOf(text))

/** Local time; an offset, which only `asOf` can have, is left out: the order of the list bears it. */
const localOf = (text: string): number => parseLocal(text.replace(/(?:Z|[+-][0-9]{2}:[0-9]{2})$/, ''))
