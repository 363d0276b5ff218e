import type * as z from 'zod/mini'
import { type CaseFileInput, judge } from '../../src/index'
import type { Rulebook } from '../../src/norm/rulebook'
import { ownShapes } from '../../src/case/schema/act-shapes'
import { limit } from '../../src/case/schema/primitives'
import type { ActType } from '../../src/case/vocabulary'
import type { Mentions } from './mentions'

/**
 * The inputs of the case file that the rules of a rulebook rest on, as the judge itself names them when it is given a
 * file that holds every occasion and says nothing else: `matter.defects`, `people.*.powers`, `unit.officeHours` …
 */
export function neededInputs(rulebook: Rulebook, { occasionTypes }: Mentions): ReadonlySet<string> {
  const acts = occasionTypes.map((type, index) => ({
    id: `probe-${index}`,
    type,
    at: '2024-03-05',
    by: 'probe-person',
    to: 'probe-person',
    ...required(type),
  }))
  const file = {
    id: 'probe',
    matter: {},
    people: { 'probe-person': { post: 'probe-post' } },
    posts: { 'probe-post': {} },
    unit: { period: { from: '2024-01-01', to: '2024-12-31' }, catalogue: [{ id: 'probe-item' }] },
    acts,
    findings: acts
      .slice(0, 1)
      .map(({ id }) => ({ what: 'proper', value: false, about: id, by: 'probe', reason: 'probe', at: '2024-03-05' })),
  } as unknown as CaseFileInput
  const { missing } = judge(file, { rulebook, asOf: '2024-03-06' })
  return new Set(missing.flatMap((item) => (item.kind === 'attribute' ? [general(item.path)] : [])))
}

/** `people.zhang.powers` → `people.*.powers`; `unit.catalogue[0].limits` → `unit.catalogue.limits`. */
const general = (path: string): string =>
  path.replace(/^(people|units|posts|acts)\.[^.]+/, '$1.*').replace(/\[\d+\]/g, '')

/** The fields that an act of a type must have. */
const required = (type: ActType): object =>
  Object.fromEntries(
    Object.entries(ownShapes[type]).flatMap(([key, schema]) =>
      schema._zod.def.type === 'optional' || key === 'about' ? [] : [[key, least(schema)]],
    ),
  )

function least(schema: z.core.$ZodType): unknown {
  if (schema === limit) return { source: 'promised', amount: 5 }
  const definition = schema._zod.def as {
    readonly type: string
    readonly entries?: object
    readonly element?: z.core.$ZodType
  }
  if (definition.type === 'enum') return Object.values(definition.entries ?? {})[0]
  if (definition.type === 'array' && definition.element !== undefined) return [least(definition.element)]
  return definition.type === 'boolean'
}
