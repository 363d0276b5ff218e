import { findingTerm } from '../../case/vocabulary/finding-terms'
import { actFieldTerm, attributeTerm } from '../../case/vocabulary/attribute-terms'
import { roles } from '../../case/vocabulary/names'
import type { Text } from '../../errors'
import type { Json } from '../../rule/condition'
import type { Ground } from '../../verdict'
import { text } from '../language'
import { actWords } from './act'
import { derivedWords } from './derived'
import { matterWords, partyWords } from './matter'
import { saidValue } from './value'
import type { FactWords, ValueWords } from './words'

/** How one quantity or moment stands to another. */
export type Relation = 'less' | 'at-most' | 'more' | 'at-least'

/** What an amount is compared with. */
export interface Bound {
  readonly relation: Relation | 'equal' | 'other'
  readonly bound: number
}

/** What a comparison says, before it is put into the words of a language. */
export type Statement =
  | { readonly kind: 'phrase'; readonly phrase: Text }
  | {
      readonly kind: 'is'
      readonly noun: Text
      readonly phrase?: Text
      readonly values: readonly Text[]
      readonly not: readonly Text[]
    }
  /** `known`: the items that are there, all of them; else any of them, or none. */
  | {
      readonly kind: 'holds'
      readonly noun: Text
      readonly items: readonly Text[]
      readonly has: boolean
      readonly known: boolean
    }
  | { readonly kind: 'empty'; readonly noun: Text; readonly isEmpty: boolean }
  | {
      readonly kind: 'measures'
      readonly noun: Text
      readonly unit?: string
      readonly amount?: number
      readonly bounds: readonly Bound[]
      /** Of a number of breaches the clauses. */
      readonly of?: readonly string[]
    }
  | {
      readonly kind: 'falls'
      readonly noun: Text
      /** The acts of whose time it speaks. */
      readonly acts?: readonly string[]
      readonly asked?: boolean
      readonly at?: string
      readonly relation: Relation
      readonly bound: string
    }
  | {
      readonly kind: 'breached'
      /** Clauses, by their ids. */
      readonly of: readonly string[]
      readonly holds: boolean
    }
  | {
      readonly kind: 'recorded'
      readonly acts: readonly string[]
      readonly holds: boolean
      readonly further: readonly Statement[]
      /** Whether more is asked of it than is said here. */
      readonly asked: boolean
    }
  | { readonly kind: 'found'; readonly name: Text; readonly holds: boolean; readonly aboutMatter: boolean }
  | {
      readonly kind: 'found-value'
      readonly name: Text
      readonly values: readonly Text[]
      readonly not: readonly Text[]
      readonly aboutMatter: boolean
    }

/** A comparison, or a condition that has not been compared yet (its actual value null). */
export type Comparison = Pick<Ground, 'fact' | 'operator' | 'actual' | 'expected' | 'holds' | 'params'>

const words: { readonly [fact: string]: FactWords } = { ...matterWords, ...partyWords, ...actWords, ...derivedWords }

const wordsOf = (fact: string): FactWords | undefined => (Object.hasOwn(words, fact) ? words[fact] : undefined)

/** Puts a comparison as a statement of what is so. `act` is the type of the act that is the occasion. */
export function statementOf(comparison: Comparison, act = ''): Statement {
  const { fact } = comparison
  if (fact.startsWith('finding.')) return findingStatement(comparison, fact.slice('finding.'.length))
  const acts = fact === 'performed' || fact === 'performed.at' ? actsOf(comparison) : []
  if (fact === 'performed' && acts.length > 0)
    return {
      kind: 'recorded',
      acts,
      holds: isTrue(comparison),
      further: furtherOf(comparison, acts[0] ?? ''),
      asked: comparison.params?.asked === true,
    }
  const role = fact === 'addressee.is' ? roleNamed(comparison.params?.role) : undefined
  if (role !== undefined)
    return {
      kind: 'phrase',
      phrase: isTrue(comparison)
        ? text(`对象是${role.zh}`, `it was given to the ${role.en.replace(/^the /, '')}`)
        : text(`对象不是${role.zh}`, `it was not given to the ${role.en.replace(/^the /, '')}`),
    }
  const of = breachedClauses(comparison)
  if (fact === 'breach.isOf' && of.length > 0) return { kind: 'breached', of, holds: isTrue(comparison) }
  const known = wordsOf(fact) ?? { kind: 'value', noun: text('案卷内容', 'input of the case file') }
  if (known.kind === 'moment') return momentStatement(comparison, known.noun, acts)
  if (known.kind === 'flag') return { kind: 'phrase', phrase: isTrue(comparison) ? known.yes : known.no }
  if (known.flag !== undefined && typeof (comparison.actual ?? comparison.expected) === 'boolean') {
    return { kind: 'phrase', phrase: isTrue(comparison) ? known.flag.yes : known.flag.no }
  }
  return valueStatement(comparison, known, act)
}

/** The ids of the clauses whose breach is asked about. */
const breachedClauses = ({ params }: Comparison): readonly string[] =>
  listOf(params?.of ?? []).filter((id) => typeof id === 'string')

/** Whether a yes-or-no fact is true, by its value or else by the comparison. */
function isTrue({ operator, actual, expected, holds }: Comparison): boolean {
  if (typeof actual === 'boolean') return actual
  const wanted = operator === 'notEqual' ? expected !== true : expected === true
  return holds === false ? !wanted : wanted
}

/** The types of the acts that are looked for: of a ground their names, of a condition their patterns. */
function actsOf({ params }: Comparison): readonly string[] {
  const types = listOf(params?.acts ?? []).flatMap(typesOf)
  return [...new Set(types.filter((type) => typeof type === 'string'))]
}

const roleNamed = (role: Json | undefined): Text | undefined =>
  typeof role === 'string' && Object.hasOwn(roles, role) ? roles[role as keyof typeof roles] : undefined

/** What else an act that is looked for has to say. */
function furtherOf({ params }: Comparison, act: string): readonly Statement[] {
  const further = params?.with
  if (typeof further !== 'object' || further === null || Array.isArray(further)) return []
  return Object.entries(further).map(([field, values]) => saysOf(act, field, listOf(values as Json)))
}

/** What a field of an act says: the value, or one of the values, that it has to have. */
export function saysOf(act: string, field: string, values: readonly Json[]): Statement {
  const [only] = values
  const wanted =
    values.length === 1 && only !== undefined
      ? ({ operator: 'equal', expected: only } as const)
      : ({ operator: 'in', expected: values } as const)
  return statementOf({ fact: `occasion.${field}`, actual: null, holds: true, ...wanted }, act)
}

const typesOf = (act: Json): Json | readonly Json[] =>
  typeof act === 'object' && act !== null && 'type' in act ? (act.type ?? []) : act

function nounOf(fact: string, words: ValueWords, act: string): Text {
  if (words.noun !== undefined) return typeof words.noun === 'function' ? words.noun(act) : words.noun
  const [section = '', field = ''] = fact.split('.')
  return (
    (section === 'occasion' ? actFieldTerm(act, field) : attributeTerm(fact)) ??
    text('案卷内容', 'input of the case file')
  )
}

/** What a fact is called, where two facts are compared. */
export function factNoun(fact: string, act = ''): Text {
  const known = wordsOf(fact)
  if (known?.kind === 'moment') return known.noun
  return nounOf(fact, known?.kind === 'value' ? known : { kind: 'value' }, act)
}

const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : [value])

function valueStatement(comparison: Comparison, words: ValueWords, act: string): Statement {
  const { fact, operator, actual, expected } = comparison
  const holds = comparison.holds !== false
  const noun = nounOf(fact, words, act)
  const said = (value: Json): Text => saidValue(words.terms, value, act)
  switch (operator) {
    case 'isEmpty':
      return { kind: 'empty', noun, isEmpty: (expected === true) === holds }
    case 'contains':
    case 'intersects':
    case 'doesNotContain':
    case 'disjoint': {
      const has = (operator === 'contains' || operator === 'intersects') === holds
      const wanted = listOf(expected)
      const there = has && actual !== null ? wanted.filter((item) => listOf(actual).includes(item)) : wanted
      const known = has && actual !== null && there.length > 0
      return { kind: 'holds', noun, items: (there.length > 0 ? there : wanted).map(said), has, known }
    }
    case 'lessThan':
    case 'lessThanInclusive':
    case 'greaterThan':
    case 'greaterThanInclusive':
      return {
        ...measured(noun, words, actual, { relation: relationOf(operator, holds), bound: Number(expected) }),
        ...(fact === 'breach.count' && { of: breachedClauses(comparison) }),
      }
    default: {
      if (words.unit !== undefined && typeof expected === 'number') {
        const relation = (operator === 'equal') === holds ? 'equal' : 'other'
        return measured(noun, words, actual, { relation, bound: expected })
      }
      const phrase = words.phrase && { phrase: words.phrase }
      return { kind: 'is', noun, ...phrase, ...isStatement(comparison, said) }
    }
  }
}

const measured = (noun: Text, { unit }: ValueWords, actual: Json, bound: Bound): Statement => ({
  kind: 'measures',
  noun,
  bounds: [bound],
  ...(unit !== undefined && { unit }),
  ...(typeof actual === 'number' && { amount: actual }),
})

/** The value, and the values that it is not where the comparison is negative. */
function isStatement({ operator, actual, expected, holds }: Comparison, said: (value: Json) => Text) {
  const named = listOf(expected).map(said)
  const isOne = (operator === 'equal' || operator === 'in') === (holds !== false)
  const values = actual !== null ? [said(actual)] : isOne ? named : []
  return { values, not: isOne ? [] : named }
}

function momentStatement(
  { operator, actual, expected, holds, params }: Comparison,
  noun: Text,
  acts: readonly string[],
): Statement {
  return {
    kind: 'falls',
    noun,
    ...(acts.length > 0 && { acts, asked: params?.asked === true }),
    relation: relationOf(operator, holds !== false),
    bound: typeof expected === 'string' ? expected : '',
    ...(typeof actual === 'string' && { at: actual }),
  }
}

const relations: { readonly [operator: string]: readonly [whenTrue: Relation, whenFalse: Relation] } = {
  lessThan: ['less', 'at-least'],
  lessThanInclusive: ['at-most', 'more'],
  greaterThan: ['more', 'at-most'],
  greaterThanInclusive: ['at-least', 'less'],
  before: ['less', 'at-least'],
  notAfter: ['at-most', 'more'],
  after: ['more', 'at-most'],
  notBefore: ['at-least', 'less'],
}

const relationOf = (operator: string, holds: boolean): Relation => relations[operator]?.[holds ? 0 : 1] ?? 'at-least'

function findingStatement(comparison: Comparison, what: string): Statement {
  const term = findingTerm(what)
  const name = term === undefined ? text('认定事项', 'the finding') : text(term.zh, term.en)
  const aboutMatter = comparison.params?.about === 'matter'
  if (term?.type === 'number' && typeof comparison.expected === 'number' && comparison.operator in relations) {
    return valueStatement(comparison, { kind: 'value', noun: name }, '')
  }
  if (term?.type === 'boolean' || term === undefined)
    return { kind: 'found', name, holds: isTrue(comparison), aboutMatter }
  return {
    kind: 'found-value',
    name,
    aboutMatter,
    ...isStatement(comparison, (value) => saidValue(term.values, value, '')),
  }
}
