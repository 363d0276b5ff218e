import type { Relation, Statement } from '../facts/statement'
import { clauseIds } from '../clause-ids'
import { safeText } from '../safe'
import { enActNoun } from './event'
import { enOr } from './lists'
import { enMoment } from './moments'

const en = (items: readonly { readonly en: string }[]): readonly string[] =>
  items.map((item) => (item.en.startsWith('“') ? item.en : `“${item.en}”`))

const quantities: { readonly [R in Relation]: string } = {
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

const bare = (noun: string): string => noun.replace(/^(an?|the) /, '')

const aboutMatter = (statement: { readonly aboutMatter: boolean }): string =>
  statement.aboutMatter ? ' about the matter' : ''

/** The value, and what it is not: “visit”, not “telephone”. */
function value(values: readonly string[], not: readonly string[]): string {
  if (values.length === 0) return `not ${enOr(not)}`
  return `${enOr(values)}${not.length === 0 ? '' : `, not ${enOr(not)}`}`
}

function falls({ noun, at, relation, bound }: Extract<Statement, { kind: 'falls' }>): string {
  const than = `${times[relation]} ${bound === '' || bound === 'never' ? 'the time it is compared with' : enMoment(bound)}`
  if (at === undefined) return `the ${noun.en} is ${than}`
  return at === 'never' ? `there is no ${noun.en} yet` : `the ${noun.en} is ${enMoment(at)}, ${than}`
}

/** A statement of fact in a few words, without a full stop. */
export function enStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'phrase':
      return statement.phrase.en
    case 'is': {
      const { noun, phrase, values, not } = statement
      if (phrase === undefined || values.length !== 1) return `the ${noun.en} is ${value(en(values), en(not))}`
      return `${phrase.en.replace('“%”', enOr(en(values)))}${not.length === 0 ? '' : `, not ${enOr(en(not))}`}`
    }
    case 'holds':
      return `the ${statement.noun.en} ${statement.has ? 'include' : 'do not include'} ${enOr(en(statement.items))}`
    case 'empty':
      return `there are ${statement.isEmpty ? 'no' : 'some'} ${statement.noun.en}`
    case 'breached': {
      const ids = clauseIds(statement.of).join(', ')
      return `what was breached is ${statement.holds ? '' : 'not '}among the clauses meant (${ids})`
    }
    case 'measures': {
      const { noun, amount, relation, bound, of = [] } = statement
      const clauses = of.length === 0 ? '' : ` (${clauseIds(of).join(', ')})`
      return `the ${noun.en}${clauses} is ${amount === undefined ? '' : `${amount}, `}${quantities[relation]} ${bound}`
    }
    case 'falls':
      return falls(statement)
    case 'recorded': {
      const acts = statement.acts.map((act) => enActNoun(act) ?? safeText(act))
      return statement.holds ? `${enOr(acts)} is on record` : `no ${enOr(acts.map(bare))} is on record`
    }
    case 'found':
      return `“${statement.name.en}” was found${statement.holds ? '' : ' not to be the case'}${aboutMatter(statement)}`
    case 'found-value': {
      const { name, values, not } = statement
      return `${name.en} was found to be ${value(en(values), en(not))}${aboutMatter(statement)}`
    }
  }
}
