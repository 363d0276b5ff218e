import { type CaseFileInput, judge } from '../../src/index'
import type { Rulebook } from '../../src/norm/rulebook'
import { minimalAct } from './acts'
import type { Mentions } from './mentions'

/**
 * The inputs of the case file that the rules of a rulebook rest on, as the judge itself names them when it is given a
 * file that holds every occasion and says nothing else: `matter.defects`, `people.*.powers`, `unit.officeHours` …
 */
export function neededInputs(rulebook: Rulebook, { occasionTypes }: Mentions): ReadonlySet<string> {
  const acts = occasionTypes.map((type, index) => minimalAct(type, `probe-${index}`, '2024-03-05', 'probe-person'))
  const file = {
    id: 'probe',
    matter: {},
    people: { 'probe-person': { post: 'probe-post' } },
    posts: { 'probe-post': {} },
    unit: { period: { from: '2024-01-01', to: '2024-12-31' }, catalogue: [{ id: 'probe-item' }] },
    acts,
    findings: acts.slice(0, 1).map(({ id }) => ({ what: 'proper', value: false, about: id, by: 'probe', reason: 'probe', at: '2024-03-05' })),
  } as unknown as CaseFileInput
  const { missing } = judge(file, { rulebook, asOf: '2024-03-06' })
  return new Set(missing.flatMap((item) => (item.kind === 'attribute' ? [general(item.path)] : [])))
}

/** `people.zhang.powers` → `people.*.powers`; `unit.catalogue[0].limits` → `unit.catalogue.limits`. */
const general = (path: string): string => path.replace(/^(people|units|posts|acts)\.[^.]+/, '$1.*').replace(/\[\d+\]/g, '')
