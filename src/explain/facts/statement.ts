import { findingTerm } from '../../case/vocabulary/finding-terms'
import { actFieldTerm, attributeTerm } from '../../case/vocabulary/attribute-terms'
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
  | { readonly kind: 'holds'; readonly noun: Text; readonly items: readonly Text[]; readonly has: boolean }
  | { readonly kind: 'empty'; readonly noun: Text; readonly isEmpty: boolean }
  | {
      readonly kind: 'measures'
      readonly noun: Text
      readonly amount?: number
      readonly relation: Relation
      readonly bound: number
      /** Of a number of breaches the clauses. */
      readonly of?: readonly string[]
    }
  | {
      readonly kind: 'falls'
      readonly noun: Text
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
  | { readonly kind: 'recorded'; readonly acts: readonly string[]; readonly holds: boolean }
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
  const acts = fact === 'performed' ? actsOf(comparison) : []
  if (acts.length > 0) return { kind: 'recorded', acts, holds: isTrue(comparison) }
  const of = breachedClauses(comparison)
  if (fact === 'breach.isOf' && of.length > 0) return { kind: 'breached', of, holds: isTrue(comparison) }
  const known = wordsOf(fact) ?? { kind: 'value', noun: text('案卷内容', 'input of the case file') }
  if (known.kind === 'moment') return momentStatement(comparison, known.noun)
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
      return { kind: 'holds', noun, items: (there.length > 0 ? there : wanted).map(said), has }
    }
    case 'lessThan':
    case 'lessThanInclusive':
    case 'greaterThan':
    case 'greaterThanInclusive':
      return {
        kind: 'measures',
        noun,
        relation: relationOf(operator, holds),
        bound: Number(expected),
        ...(typeof actual === 'number' && { amount: actual }),
        ...(fact === 'breach.count' && { of: breachedClauses(comparison) }),
      }
    default: {
      const phrase = words.phrase && { phrase: words.phrase }
      return { kind: 'is', noun, ...phrase, ...isStatement(comparison, said) }
    }
  }
}

/** The value, and the values that it is not where the comparison is negative. */
function isStatement({ operator, actual, expected, holds }: Comparison, said: (value: Json) => Text) {
  const named = listOf(expected).map(said)
  const isOne = (operator === 'equal' || operator === 'in') === (holds !== false)
  const values = actual !== null ? [said(actual)] : isOne ? named : []
  return { values, not: isOne ? [] : named }
}

function momentStatement({ operator, actual, expected, holds }: Comparison, noun: Text): Statement {
  return {
    kind: 'falls',
    noun,
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
