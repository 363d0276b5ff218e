import type { Bound, Relation, Statement } from '../facts/statement'
import { clauseIds } from '../clause-ids'
import { safeText } from '../safe'
import { enActNoun } from './event'
import { enAnd, enOr } from './lists'
import { enMoment } from './moments'

const en = (items: readonly { readonly en: string }[]): readonly string[] =>
  items.map((item) => (item.en.startsWith('“') ? item.en : `“${item.en}”`))

const quantities: { readonly [R in Bound['relation']]: string } = {
  equal: 'exactly',
  other: 'not',
  less: 'less than',
  'at-most': 'at most',
  more: 'more than',
  'at-least': 'at least',
}
const times: { readonly [R in Relation]: string } = {
  less: 'before',
  'at-most': 'not after',
  more: 'after',
  'at-least': 'not before',
}

/** What is filed; the channel. */
const the = (noun: string): string => (noun.startsWith('what ') ? noun : `the ${noun}`)
const isOrAre = (noun: string): string =>
  /^(purposes|contents|questions|reasons|units|penalties|fields)\b/.test(noun) ? 'are' : 'is'

const bare = (noun: string): string => noun.replace(/^(an?|the) /, '')

const aboutMatter = (statement: { readonly aboutMatter: boolean }): string =>
  statement.aboutMatter ? ' about the matter' : ''

/** The value, and what it is not: “visit”, not “telephone”. */
function value(values: readonly string[], not: readonly string[]): string {
  if (values.length === 0) return `not ${enOr(not)}`
  return `${enOr(values)}${not.length === 0 ? '' : `, not ${enOr(not)}`}`
}

const as = ({ asked }: { readonly asked?: boolean }): string => (asked === true ? ' as required' : '')
const nouns = (acts: readonly string[]): readonly string[] => acts.map((act) => enActNoun(act) ?? safeText(act))
const acted = (acts: readonly string[]): string => enOr(nouns(acts))

function falls(statement: Extract<Statement, { kind: 'falls' }>): string {
  const { noun, acts, at, relation, bound } = statement
  const than = `${times[relation]} ${bound === '' || bound === 'never' ? 'the time it is compared with' : enMoment(bound)}`
  const name = acts === undefined ? `the ${noun.en}` : `the time of ${acted(acts)}${as(statement)}`
  if (at === undefined) return `${name} is ${than}`
  if (at !== 'never') return `${name} is ${enMoment(at)}, ${than}`
  return acts === undefined
    ? `there is no ${noun.en} yet`
    : `no ${enOr(nouns(acts).map(bare))}${as(statement)} is on record`
}

/** A statement of fact in a few words, without a full stop. */
export function enStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'phrase':
      return statement.phrase.en
    case 'is': {
      const { noun, phrase, values, not } = statement
      if (phrase === undefined || values.length !== 1)
        return `${the(noun.en)} ${isOrAre(noun.en)} ${value(en(values), en(not))}`
      return `${phrase.en.replace('“%”', enOr(en(values)))}${not.length === 0 ? '' : `, not ${enOr(en(not))}`}`
    }
    case 'holds':
      return `the ${statement.noun.en} ${statement.has ? 'include' : 'do not include'} ${(statement.known ? enAnd : enOr)(en(statement.items))}`
    case 'empty':
      return `there are ${statement.isEmpty ? 'no' : 'some'} ${statement.noun.en}`
    case 'breached': {
      const ids = clauseIds(statement.of).join(', ')
      return `what was breached is ${statement.holds ? '' : 'not '}among the clauses meant (${ids})`
    }
    case 'measures': {
      const { noun, amount, bounds, of = [] } = statement
      const told = bounds.filter(({ relation }) => amount === undefined || relation !== 'equal')
      const than = enAnd(told.map(({ relation, bound }) => `${quantities[relation]} ${bound}`))
      const clauses = of.length === 0 ? '' : ` (${clauseIds(of).join(', ')})`
      return `the ${noun.en}${clauses} is ${[...(amount === undefined ? [] : [`${amount}`]), ...(than === '' ? [] : [than])].join(', ')}`
    }
    case 'falls':
      return falls(statement)
    case 'recorded': {
      const further = statement.further.length === 0 ? '' : ` (${statement.further.map(enStatement).join(', ')})`
      return statement.holds
        ? `${acted(statement.acts)}${as(statement)}${further} is on record`
        : `no ${enOr(nouns(statement.acts).map(bare))}${as(statement)}${further} is on record`
    }
    case 'found':
      return `“${statement.name.en}” was found${statement.holds ? '' : ' not to be the case'}${aboutMatter(statement)}`
    case 'found-value': {
      const { name, values, not } = statement
      if (values.length === 1 && values[0]?.en === 'none') return `no ${name.en} was found${aboutMatter(statement)}`
      return `${name.en} was found to be ${value(en(values), en(not))}${aboutMatter(statement)}`
    }
  }
}
