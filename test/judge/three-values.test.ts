import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulebooks } from '../../rules/index'
import { isSecondOrder } from '../../src/norm/second-order'
import { type CaseFileInput, judge, type Missing, parseCaseFile, type Status, type Verdict } from '../../src/index'
import { caseFiles } from '../arbitraries/case-file'
import { type Slot, slotOf } from './candidates'
import { runCount } from '../run-count'

const DETERMINED: readonly Status[] = ['fulfilled', 'breached', 'pending', 'not-triggered', 'lapsed']
/** All rulebooks together are given so many case files, however many rulebooks there are. */
const books = Object.keys(rulebooks).length
const runs = runCount(Math.ceil(2000 / books), Math.ceil(200 / books))

type Plain = Record<string, unknown>

/** A parsed file as plain data, with every id filled in, that says one thing only of its papers. */
function settled(file: CaseFileInput): Plain {
  const copy = structuredClone(parseCaseFile(file)) as unknown as { matter?: Plain } & Plain
  // A list of defects and a list of required papers may contradict each other: the defects decide.
  if (copy.matter?.defects !== undefined) delete copy.matter.requiredDocuments
  return copy
}

/** Leaves out attributes of matter, party and acts, and the findings about some things, as the numbers choose. */
function forget(file: Plain, choose: () => boolean): Plain {
  const less = structuredClone(file)
  for (const section of ['matter', 'party'] as const) {
    const record = less[section] as Plain | undefined
    for (const key of Object.keys(record ?? {})) if (choose()) delete record?.[key]
  }
  for (const act of (less.acts as Plain[] | undefined) ?? []) {
    for (const key of [
      'contents',
      'fields',
      'form',
      'items',
      'channel',
      'purpose',
      'requiredByLaw',
      'granted',
      'result',
      'amount',
      'observed',
      'time',
      'for',
    ] as const) {
      if (key in act && key !== 'granted' && choose()) delete act[key]
    }
  }
  const findings = less.findings as { about: string }[] | undefined
  if (findings !== undefined) {
    const forgotten = new Set([...new Set(findings.map(({ about }) => about))].filter(choose))
    less.findings = findings.filter(({ about }) => !forgotten.has(about))
  }
  return less
}

/** Leaves out acts on which no other act or finding rests, and says that the log is partial. */
function lose(file: Plain, choose: () => boolean): Plain {
  const less = structuredClone(file)
  less.log = 'partial'
  const kept = (): Plain[] => less.acts as Plain[]
  for (const act of [...((less.acts as Plain[] | undefined) ?? [])].reverse()) {
    const needed =
      kept().some(({ about }) => about === act.id) ||
      ((less.findings as Plain[] | undefined) ?? []).some(({ about }) => about === act.id)
    if (!needed && choose()) less.acts = kept().filter(({ id }) => id !== act.id)
  }
  return less
}

/** A score sheet counts what has been found so far: a finding that opens a question opens the total. */
const countsWhatIsFound = ({ because }: Verdict): boolean => because.some(({ fact }) => fact.startsWith('sheet.'))

const key = ({ rule, occasion }: Verdict): string => `${rule} ${occasion?.kind} ${occasion?.id}`
const chooser = (bits: readonly number[], percent: number) => {
  let next = 0
  return () => (bits[next++ % bits.length] ?? 0) < percent
}

describe.each(Object.entries(rulebooks))('%s, with more or less known', (_id, rulebook) => {
  const verdictsOf = (file: Plain, options: object): readonly Verdict[] | undefined => {
    try {
      return judge(file as unknown as CaseFileInput, {
        rulebook,
        asOf: '2024-12-31',
        ...options,
        beyondCoverage: 'provisional',
      }).verdicts
    } catch {
      // Leaving something out can leave another part of the file without its object.
      return undefined
    }
  }

  const bits = fc.array(fc.nat({ max: 99 }), { minLength: 31, maxLength: 31 })

  function neverChanges(reduce: (file: Plain, choose: () => boolean) => Plain): void {
    let compared = 0
    fc.assert(
      fc.property(caseFiles(rulebook), bits, fc.constantFrom(10, 30, 60), ({ file, options }, random, percent) => {
        const full = settled(file)
        const less = reduce(full, chooser(random, percent))
        const before = verdictsOf(less, options)
        const after = verdictsOf(full, options)
        if (before === undefined || after === undefined) return
        const known = new Map(after.map((verdict) => [key(verdict), verdict]))
        for (const verdict of before) {
          if (verdict.occasion === null || !DETERMINED.includes(verdict.status)) continue
          if (countsWhatIsFound(verdict)) continue
          const full = known.get(key(verdict))
          if (full === undefined) continue
          compared++
          expect(full.status, `${key(verdict)}: ${verdict.reason}, then ${full.reason}`).toBe(verdict.status)
        }
      }),
      { numRuns: runs },
    )
    expect(compared).toBeGreaterThan(runs)
  }

  it('never changes a determined verdict when attributes and findings come back', () => neverChanges(forget))

  it('never changes a determined verdict when acts come back to a partial log', () =>
    neverChanges((file, choose) => {
      return lose(file, choose)
    }))

  it('never changes a determined verdict when a partial log turns out to have been complete', () => {
    neverChanges((file) => ({ ...file, log: 'partial' }))
  })

  it('names as missing only what can still change the verdict', () => {
    let named = 0
    fc.assert(
      fc.property(caseFiles(rulebook), bits, fc.nat(), ({ file, options }, random, seed) => {
        // In a partial log what an attribute would change may hang on acts that are not there.
        const less: Plain = { ...forget(settled(file), chooser(random, 30)), log: 'complete' }
        const open = (verdictsOf(less, options) ?? []).filter(
          ({ possible, missing }) => possible !== undefined || missing.length > 0,
        )
        const verdict = open[seed % Math.max(1, open.length)]
        if (verdict === undefined || verdict.missing.some(({ kind }) => kind !== 'attribute' && kind !== 'finding'))
          return
        const own = rulebook.rules.filter(({ id }) => id === verdict.rule)
        // What rests on the breaches or the scores of other clauses needs their rules too.
        const rule = own.some(isSecondOrder) ? rulebook : { ...rulebook, rules: own }
        const slots = verdict.missing.map((missing) => slotOf(less, missing))
        const outcomeOf = (filled: Plain, but: Missing): string | undefined => {
          try {
            const { verdicts } = judge(filled as unknown as CaseFileInput, {
              rulebook: rule,
              ...options,
              beyondCoverage: 'provisional',
            })
            // A limit that becomes known has its number behind the name of the limits.
            const now =
              verdicts.find((other) => key(other) === key(verdict)) ??
              verdicts.find((other) => key(other).startsWith(`${key(verdict)}[`))
            // Filling one input in may show the next that is needed: the name of a person, then that person's powers.
            return `${now?.status} ${JSON.stringify(now?.missing.filter((item) => JSON.stringify(item) !== JSON.stringify(but)))}`
          } catch {
            return undefined
          }
        }
        const filling = slots.filter((slot) => slot !== undefined)
        // Where one of them cannot be filled in, nobody can tell what the others would change.
        if (filling.length < slots.length) return
        for (const slot of filling) {
          named++
          const others = filling.filter((other) => other !== slot)
          expect(
            canChange(less, slot, others, outcomeOf),
            `${key(verdict)}: ${JSON.stringify(slot.missing)} changes nothing`,
          ).toBe(true)
        }
      }),
      { numRuns: Math.max(20, Math.ceil(runs / 5)) },
    )
    expect(named).toBeGreaterThan(runs / 10)
  })
})

/** Whether what one input says, or whether it says anything, changes the status under some values of the others. */
function canChange(
  file: Plain,
  slot: Slot,
  others: readonly Slot[],
  outcomeOf: (file: Plain, but: Missing) => string | undefined,
): boolean {
  const combinations = others.reduce((product, { values }) => product * values.length, 1)
  // All combinations of the other values where they are few, else as many spread over them.
  const tries = Math.min(combinations, 400)
  for (let attempt = 0; attempt < tries; attempt++) {
    let number = tries === combinations ? attempt : (attempt * 7919) % combinations
    const rest = structuredClone(file)
    for (const { values, fill } of others) {
      fill(rest, values[number % values.length])
      number = Math.floor(number / values.length)
    }
    const before = outcomeOf(rest, slot.missing)
    for (const value of slot.values) {
      const filled = structuredClone(rest)
      slot.fill(filled, value)
      const after = outcomeOf(filled, slot.missing)
      if (after !== undefined && after !== before) return true
    }
  }
  return false
}
