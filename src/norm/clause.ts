import type { Condition } from '../rule/condition'
import type { Text } from '../errors'
import type { Norm } from './norm'

/** The dates between which a text is in force, and the date that selects it. */
export interface InForce {
  /** First day in force, 'YYYY-MM-DD'. */
  readonly from?: string
  /** Last day in force. */
  readonly to?: string
  /** Which date has to lie between them; without it the date of the occasion. */
  readonly selectedBy?: 'application' | 'event' | 'decision'
}

export interface ClauseOptions {
  /** Special clauses that displace this one on the same occasion: local ids of the same regulation, or full ids. */
  readonly yieldsTo?: readonly string[]
  readonly inForce?: InForce
  /** How the clause is read here, where another reading is possible, and why. */
  readonly note?: Text
  /** What the text leaves open here, each with an example where one helps. */
  readonly open?: readonly OpenPoint[]
}

/** The ways in which a text can leave something open. Chinese: 缺口、重叠、用语未定义、缺条、笔误. */
const openKinds = ['gap', 'overlap', 'undefined-term', 'missing-article', 'slip'] as const

/** Something that a text leaves open, as encoding it brought to light, and what is made of it. */
export interface OpenPoint {
  readonly kind: (typeof openKinds)[number]
  /** What is open, and how it is taken here. */
  readonly text: Text
  /** A case in which it matters. */
  readonly example?: Text
}

/** One clause of a regulation: its place, its sense in our words, and its norms. */
export interface Clause extends ClauseOptions {
  /** The locator in digits, local to the regulation: `10/a`. */
  readonly id: string
  /** The locator as the source writes it: 第十条第一句. */
  readonly locator: string
  readonly text: Text
  readonly norms: readonly Norm[]
}

/**
 * One clause, in the order of the text.
 *
 * @param id - its locator in digits, within the regulation: article, dot, item; `/a`, `/b` … where one sentence carries several norms.
 * @param locator - the locator as the source writes it.
 * @param text - the sense of the clause in our own words, in Chinese and English.
 * @param norm - its norm, or several.
 * @param options - what displaces it, when it is in force, how it is read.
 * @returns the clause, for {@link defineRegulation}.
 * @example
 * ```ts
 * import { clause, remark } from 'officium'
 * const aim = clause('1', '第一条', { zh: '宗旨', en: 'Aim.' }, remark('purpose', { zh: '仅述宗旨', en: 'states an aim only' }))
 * aim.id //=> '1'
 * ```
 */
export const clause = (
  id: string,
  locator: string,
  text: Text,
  norm: Norm | readonly Norm[],
  options: ClauseOptions = {},
): Clause => ({
  id,
  locator,
  text,
  norms: Array.isArray(norm) ? norm : [norm as Norm],
  ...options,
})

/** The condition that the selected date lies within the dates in force. */
export const inForceCondition = (inForce: InForce): Condition => ({
  fact: 'in-force',
  operator: 'equal',
  value: true,
  params: { ...inForce },
})
