/**
 * What the package answers, as one text. Runs in every environment from its source text, so it refers to nothing but
 * its parameters.
 *
 * @param entries - the modules of the package, by the name that a host imports.
 * @param scenarios - what is judged: `{ rulebook, asOf, case, interpretations?, parameters? }` each.
 * @returns the names that each entry exports, a deadline with its ledger, the schemas, and for every scenario the
 * judgement with the explanations of its verdicts in both languages; the first scenario of each rulebook also through
 * json-rules-engine.
 */
export async function answers(entries, scenarios) {
  const { deadline, dueDate, explain, judge } = entries.officium
  const { clauseCoverage, rulebooks } = entries['officium/rules']
  const { judgeWithEngine, toJsonRules } = entries['officium/json-rules-engine']
  const { caseFileJsonSchema, rulesJsonSchema, scenarioJsonSchema } = entries['officium/schema']
  const { readScenario, runScenario } = entries['officium/scenario']
  const lines = []
  const say = (value) => lines.push(JSON.stringify(value))

  for (const [name, module] of Object.entries(entries)) {
    say([
      name,
      Object.keys(module)
        .filter((key) => key !== 'default' && key !== 'module.exports')
        .sort(),
    ])
  }
  say([caseFileJsonSchema, rulesJsonSchema, scenarioJsonSchema].map((schema) => schema))
  const span = {
    start: '2024-02-05',
    period: { amount: 20, unit: 'working-day' },
    excluded: [{ from: '2024-02-20', to: '2024-02-22', ground: '听证' }],
  }
  say([deadline(span), dueDate(span)])
  say(deadline({ start: '2024-02-05T11:30', period: { amount: 36, unit: 'hour' } }))

  const used = new Set()
  for (const { rulebook: id, asOf, case: caseFile, interpretations, parameters } of scenarios) {
    const rulebook = rulebooks[id]
    const options = {
      rulebook,
      asOf,
      ...(interpretations === undefined ? {} : { interpretations }),
      ...(parameters === undefined ? {} : { parameters }),
    }
    const judgement = judge(caseFile, options)
    say(judgement)
    say(judgement.verdicts.map((verdict) => [explain(verdict, 'zh'), explain(verdict, 'en')]))
    if (used.has(id)) continue
    used.add(id)
    say([clauseCoverage(rulebook), toJsonRules(rulebook).length])
    const other = JSON.stringify(await judgeWithEngine(caseFile, options))
    if (other !== JSON.stringify(judgement)) throw new Error(`the two evaluators differ on ${caseFile.id}`)
  }
  const unused = Object.keys(rulebooks).filter((id) => !used.has(id))
  if (unused.length > 0) throw new Error(`no scenario judges by ${unused.join(', ')}`)
  say([typeof readScenario, typeof runScenario])
  return lines.join('\n')
}
