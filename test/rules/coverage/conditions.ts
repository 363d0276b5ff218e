import type { CaseScope } from '../../../src/case/facts/catalogue'
import { type CaseFileInput, parseCaseFile } from '../../../src/case/schema'
import { bookOf } from '../../../src/judge/book'
import { contextFor } from '../../../src/judge/judge'
import { readAsOf, readOptions } from '../../../src/judge/options'
import type { Rulebook } from '../../../src/norm/rulebook'
import type { LeafTest, Test } from '../../../src/rule/compile'
import type { Leaf } from '../../../src/rule/condition'
import { optionsOf } from '../../../src/scenario/run'
import type { ScenarioFile } from '../scenario-files'
import { truthsOf } from '../statuses'

/** A comparison of a rule, and the answers that scenarios have not brought it to. */
export interface ConditionSeen {
  readonly rule: string
  readonly clause: string
  readonly regulation: string
  readonly leaf: Leaf
  readonly wanted: readonly string[]
  readonly missing: readonly string[]
}

const leafTests = (test: Test<CaseScope>): readonly LeafTest<CaseScope>[] =>
  test.kind === 'leaf' ? [test] : test.kind === 'not' ? leafTests(test.part) : test.parts.flatMap(leafTests)

const said = (truth: boolean | undefined): string => (truth === undefined ? 'unknown' : String(truth))

/** Each comparison of each rule of a rulebook, by whether the scenarios have it true, false and unknown. */
export function conditionsSeen(rulebook: Rulebook, files: readonly ScenarioFile[]): readonly ConditionSeen[] {
  const book = bookOf(rulebook)
  const found = book.rules.map(({ rule, when, outcomes }) => {
    const byLeaf = new Map<string, { readonly test: LeafTest<CaseScope>; readonly truths: Set<string> }>()
    for (const test of [when, ...outcomes].flatMap(leafTests))
      byLeaf.set(JSON.stringify(test.leaf), { test, truths: new Set() })
    return { rule, leaves: [...byLeaf.values()] }
  })
  for (const { scenario } of files) {
    if (scenario.rulebook !== rulebook.id) continue
    const options = optionsOf(scenario, rulebook)
    const file = parseCaseFile(scenario.case as unknown as CaseFileInput)
    const { scopes } = contextFor(file, readAsOf(options.asOf, file.timeZone), readOptions(options), book)
    for (const [index, one] of book.rules.entries())
      for (const scope of scopes.of(one))
        for (const { test, truths } of found[index]?.leaves ?? []) truths.add(said(test.holds(scope)))
  }
  return found.flatMap(({ rule, leaves }) =>
    leaves.map(({ test: { leaf }, truths }) => {
      const wanted = truthsOf(leaf)
      return {
        rule: rule.id,
        clause: rule.citation.clause,
        regulation: rule.citation.regulation,
        leaf,
        wanted,
        missing: wanted.filter((truth) => !truths.has(truth)),
      }
    }),
  )
}
