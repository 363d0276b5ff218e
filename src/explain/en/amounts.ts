import { nameOf } from '../names'

/** A number of things: 1 day, 3 days. */
export const enCount = (amount: number, name: string): string =>
  `${amount} ${name}${amount === 1 || amount === -1 ? '' : 's'}`

/** An amount of time: 3 working days; 2 hours 13 minutes. */
export function enAmount(amount: number, unit: string): string {
  if (unit === 'minute' && amount >= 60) {
    const rest = amount % 60
    return enCount(Math.floor(amount / 60), 'hour') + (rest === 0 ? '' : ` ${enCount(rest, 'minute')}`)
  }
  return enCount(amount, nameOf('unit', unit, 'en'))
}
