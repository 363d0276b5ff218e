import type { Engine, EngineResult } from 'json-rules-engine'
import { occasionsOf } from '../case/occasions'
import { type CaseFile, type CaseFileInput, isParsedCaseFile, parseCaseFile } from '../case/schema'
import { bookOf } from '../judge/book'
import { contextFor, summary } from '../judge/judge'
import { type JudgeOptions, readAsOf, readOptions } from '../judge/options'
import type { Rulebook } from '../norm/rulebook'
import type { Judgement, Verdict } from '../verdict'
import { collectResults } from './collect-results'
import { CaseFacts } from './facts'
import type { HostRule } from './host-rule'
import { type Instance, instanceOf, instantiate } from './instantiate'
import type { JsonRule } from './json-rule'
import { factNames } from './names'
import { addOperators } from './operators'
import { readRules } from './parse-json-rules'
import { ResultReader } from './read-result'
import { templatesOf, toJsonRules } from './to-json-rules'
import { verdictByResults } from './verdict'

/** What an engine is to judge: a case file, as of when, and the further options of `judge`. */
export interface EngineCase extends Omit<JudgeOptions, 'rulebook'> {
  readonly caseFile: CaseFileInput | CaseFile
  /** Rules of the host over the same facts, judged beside the rulebook's own; checked by {@link parseJsonRules}. */
  readonly rules?: readonly HostRule[]
}

/** A rulebook that was added to an engine. */
export interface AddedRulebook {
  /**
   * Reads the result of a run of the engine. The rules of the host in it are passed over.
   *
   * @throws EngineRunError when rules are missing from the result, or it is not of this engine and case file; and the
   * errors of `judge` that concern the case file's dates, such as CalendarCoverageError.
   */
  readonly judgement: (result: Pick<EngineResult, 'results' | 'failureResults'>) => Judgement
}

/**
 * Adds a rulebook and a case file to an engine that a host runs anyway: the operators (`definitely equal` …), a
 * definition of every fact that the rules name, and the rules of {@link toJsonRules}, each once for every occasion. The
 * facts are objects (`value`, or what is `missing`), so use the same operators in your own rules over them; these
 * operators take plain values too. Leave priorities out of your rules, or the engine skips some of its conditions.
 * One engine judges one case file, and runs once at a time.
 *
 * @param engine - of json-rules-engine, with or without rules of its own; it is added to.
 * @param rulebook - of `officium/rules`, or your own.
 * @param options - the case file, `asOf`, and the options of `judge`.
 * @returns what reads the judgement from the result of a run.
 * @throws the errors of `judge` for the case file and options; EngineConflictError where the engine has a fact of the
 * same name; JsonRulesError for `rules` that cannot be used.
 * @example
 * ```ts
 * import { Engine } from 'json-rules-engine'
 * import { addRulebook } from 'officium/json-rules-engine'
 * import { rulebooks } from 'officium/rules'
 * const engine = new Engine()
 * const added = addRulebook(engine, rulebooks['county-organs'], {
 *   caseFile: { id: 'A-1', people: { zhang: {} }, acts: [{ id: 'c1', type: 'contact', at: '2024-03-04', by: 'person-served', channel: 'phone', to: 'zhang' }] },
 *   asOf: '2024-03-05',
 * })
 * const judgement = added.judgement(await engine.run())
 * judgement.verdicts.find((verdict) => verdict.clause === 'county-first-inquiry#6/a')?.status //=> 'fulfilled'
 * ```
 */
export function addRulebook(engine: Engine, rulebook: Rulebook, options: EngineCase): AddedRulebook {
  const { caseFile, rules = [], ...rest } = options ?? {}
  const judging: JudgeOptions = { ...rest, rulebook }
  const read = readOptions(judging)
  const file = isParsedCaseFile(caseFile) ? caseFile : parseCaseFile(caseFile)
  const ownRules = toJsonRules(rulebook)
  const hostRules = readRules(rules, ownRules)
  const book = bookOf(rulebook)
  const { context } = contextFor(file, readAsOf(rest.asOf, file.timeZone), read, book)
  const facts = new CaseFacts(context)
  facts.addTo(engine, factNames([...ownRules, ...hostRules]))
  addOperators(engine)

  const instances = templatesOf(rulebook).map((template) =>
    occasionsOf(context, template.rule.occasion).map((occasion) => instanceOf(template, facts.scopeOf(occasion))),
  )
  for (const rule of rulesOf(instances.flat()).values()) engine.addRule(rule)
  for (const rule of hostRules) {
    for (const occasion of occasionsOf(context, rule.event.params.on)) {
      facts.scopeOf(occasion)
      engine.addRule(instantiate(rule, occasion))
    }
  }
  return {
    judgement: (result) => {
      const results = collectResults(rulesOf(instances.flat()), result)
      const reader = new ResultReader(facts, results)
      const verdicts = instances.flatMap((found: readonly Instance[], index): readonly Verdict[] => {
        const rule = book.rules[index]
        if (rule === undefined) return []
        return found.length === 0
          ? [rule.resting]
          : found.map((instance) => verdictByResults(instance, rule, reader, read))
      })
      return summary(verdicts, file, judging, read)
    },
  }
}

/** The rules of some instances by their names: two occasions of one name are one to the engine. */
const rulesOf = (instances: readonly Instance[]): ReadonlyMap<string, JsonRule> =>
  new Map(
    instances.flatMap(({ trigger, outcomes }) =>
      [trigger, ...outcomes].flatMap(({ definitely, possibly }) =>
        [definitely, possibly].map((rule) => [rule.name, rule] as const),
      ),
    ),
  )
