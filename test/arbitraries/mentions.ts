import { ownShapes } from '../../src/case/schema/act-shapes'
import type { ActPattern, OccasionSpec } from '../../src/case/spec'
import type { ActType, FindingId } from '../../src/case/vocabulary'
import type { NormRule, Rulebook } from '../../src/norm/rulebook'
import type { Leaf } from '../../src/rule/condition'

/** A finding that rules ask for. */
export interface FindingMention {
  readonly what: FindingId
  readonly about: string
}

/** Everything in the terms of the vocabulary that the rules of a rulebook name. */
export interface Mentions {
  readonly rules: readonly NormRule[]
  readonly occasionTypes: readonly ActType[]
  readonly actTypes: readonly ActType[]
  readonly patterns: readonly ActPattern[]
  /** The values that rules compare a fact with: `matter.remit` → own, other-post … */
  readonly values: ReadonlyMap<string, readonly unknown[]>
  /** The same by the last part of the fact's name, since a fact may be read from elsewhere: `receiver.powers`. */
  readonly byKey: ReadonlyMap<string, readonly unknown[]>
  readonly findings: readonly FindingMention[]
  readonly limitSources: readonly string[]
  readonly procedures: readonly string[]
  readonly measures: readonly string[]
  readonly documents: readonly string[]
}

const isActType = (value: unknown): value is ActType => typeof value === 'string' && Object.hasOwn(ownShapes, value)
const typesOf = (value: unknown): ActType[] => [value].flat().filter(isActType)

/** Collects what a rulebook names, by walking over its rules and clocks as data. */
export function mentionsOf(rulebook: Rulebook): Mentions {
  const occasionTypes = new Set<ActType>()
  const actTypes = new Set<ActType>()
  const patterns = new Map<string, ActPattern>()
  const values = new Map<string, Set<unknown>>()
  const findings = new Map<string, FindingMention>()
  const lists = {
    of: new Set<string>(),
    procedures: new Set<string>(),
    measures: new Set<string>(),
    document: new Set<string>(),
  }

  const leaf = ({ fact, value, params }: Leaf): void => {
    const known = values.get(fact) ?? new Set()
    values.set(fact, known)
    if (typeof value !== 'object') known.add(value)
    else if (Array.isArray(value)) for (const item of value as readonly string[]) known.add(item)
    if (fact.startsWith('finding.'))
      findings.set(JSON.stringify([fact, params]), { what: fact.slice(8) as FindingId, about: String(params?.about) })
  }
  const occasion = (spec: OccasionSpec): void => {
    if ('once' in spec) return
    const types = spec.each === 'act' ? typesOf(spec.type) : spec.each === 'limit' ? typesOf(spec.from) : []
    for (const type of types) occasionTypes.add(type)
  }
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item)
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    const record = node as Readonly<Record<string, unknown>>
    if ('fact' in record && 'operator' in record) leaf(record as unknown as Leaf)
    if ('each' in record) occasion(record as unknown as OccasionSpec)
    else if ('type' in record && typesOf(record.type).length > 0)
      patterns.set(JSON.stringify(record), record as unknown as ActPattern)
    if (typeof record.finding === 'string')
      findings.set(record.finding, { what: record.finding as FindingId, about: 'any' })
    if (record.selectedBy === 'application') actTypes.add('apply')
    if (record.selectedBy === 'decision') actTypes.add('decide')
    for (const [key, value] of Object.entries(record)) {
      for (const type of typesOf(value)) actTypes.add(type)
      if (Object.hasOwn(lists, key))
        for (const item of [value].flat()) if (typeof item === 'string') lists[key as keyof typeof lists].add(item)
      visit(value)
    }
  }
  const rules = rulebook.rules
  visit(rules.map(({ occasion, gates, outcomes, shows }) => ({ occasion, gates, outcomes, shows })))
  visit(rulebook.clocks)
  return {
    rules,
    occasionTypes: [...occasionTypes],
    actTypes: [...actTypes],
    patterns: [...patterns.values()],
    values: new Map([...values].map(([fact, found]) => [fact, [...found]])),
    byKey: new Map([...values].map(([fact, found]) => [fact.slice(fact.lastIndexOf('.') + 1), [...found]])),
    findings: [...findings.values()],
    limitSources: [...lists.of],
    procedures: [...lists.procedures],
    measures: [...lists.measures],
    documents: [...lists.document],
  }
}
