import { nameOf } from '../names'

/** An amount of time: 3 个工作日; 2 小时 13 分钟. */
export function zhAmount(amount: number, unit: string): string {
  if (unit === 'minute' && amount >= 60) {
    const rest = amount % 60
    return `${Math.floor(amount / 60)} 小时${rest === 0 ? '' : ` ${rest} 分钟`}`
  }
  return `${amount} ${nameOf('unit', unit, 'zh')}`
}
