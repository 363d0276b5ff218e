/** 甲、乙、丙. */
export const zhAnd = (items: readonly string[]): string => items.join('、')

/** 甲、乙或者丙. */
export function zhOr(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}或者${items.at(-1) ?? ''}`
}

/** Ids of the case file in brackets: （a1、a2）. */
export const zhIds = (ids: readonly string[]): string => (ids.length === 0 ? '' : `（${ids.join('、')}）`)
