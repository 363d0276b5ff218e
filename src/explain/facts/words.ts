import type { Text } from '../../errors'
import type { TermMap } from '../../case/vocabulary/term'

/** How a yes-or-no fact reads when it holds and when it does not. */
export interface FlagWords {
  readonly kind: 'flag'
  readonly yes: Text
  readonly no: Text
}

/** The names of the values of a fact: one list, or one for each type of act that has the field. */
export type ValueTerms = TermMap | ((act: string) => TermMap | undefined)

/** What a fact is called: in every act, or in acts of one type. */
export type Noun = Text | ((act: string) => Text)

/** How a fact with values reads: what it is called, and what its values are called. */
export interface ValueWords {
  readonly kind: 'value'
  /** What it is called, where the name of the attribute does not stand inside a sentence. */
  readonly noun?: Noun
  /** A whole phrase with `%` where the value goes, where the noun and the verb are not enough. */
  readonly phrase?: Text
  readonly terms?: ValueTerms
  /** Of an amount, in Chinese, what it is counted in. Chinese: 量词. */
  readonly unit?: string
  /** How it reads where the value is true or false. */
  readonly flag?: FlagWords
}

/** A moment: compared by before and after. */
export interface MomentWords {
  readonly kind: 'moment'
  readonly noun: Text
}

export type FactWords = FlagWords | ValueWords | MomentWords

export const flag = (zhYes: string, zhNo: string, enYes: string, enNo: string): FlagWords => ({
  kind: 'flag',
  yes: { zh: zhYes, en: enYes },
  no: { zh: zhNo, en: enNo },
})

/** A fact whose values are in a closed list. */
export const value = (terms?: ValueTerms, noun?: Noun): ValueWords => ({
  kind: 'value',
  ...(terms && { terms }),
  ...(noun && { noun }),
})

/** A fact whose value is free text, a number or a record. */
export const plain = (noun?: Text): ValueWords => ({ kind: 'value', ...(noun && { noun }) })

/** An amount: 离岗 480 分钟. In English the noun says what is counted. */
export const counted = (zh: string, unit: string, en: string): ValueWords => ({
  kind: 'value',
  noun: { zh, en },
  unit,
})

/** A list for each type of act that has the field. */
export const byAct =
  (lists: { readonly [act: string]: TermMap }): ValueTerms =>
  (act) =>
    Object.hasOwn(lists, act) ? lists[act] : undefined
