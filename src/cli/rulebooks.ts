import { rulebooks } from '../../rules/index'
import { nearest } from '../case/schema/near'
import { quote } from '../errors'
import type { Rulebook } from '../norm/rulebook'
import { InputError } from './errors'

/** The rulebook that is meant where none is named. */
export const defaultRulebook = 'county-organs'

export const allRulebooks: readonly Rulebook[] = Object.values(rulebooks)

/** @throws InputError ('unknown-rulebook') */
export function rulebookOf(id: string): Rulebook {
  const found = allRulebooks.find((book) => book.id === id)
  if (found !== undefined) return found
  const ids = allRulebooks.map((book) => book.id)
  const near = nearest(id, ids)
  const list = (near.length > 0 ? near : ids).join(', ')
  throw new InputError(
    'unknown-rulebook',
    {
      zh: `没有规则集 ${quote(id)}。可用的：${list}。`,
      en: `there is no rulebook ${quote(id)}. Known: ${list}.`,
    },
    { path: ['rulebook'] },
  )
}
