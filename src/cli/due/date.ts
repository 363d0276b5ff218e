import { parseDay, weekday } from '../../time/day'
import type { Language } from '../language'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = {
  zh: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

/** A day or moment as people write it, with its weekday. */
export function longDate(text: string, language: Language): string {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number]
  const name = weekdays[language][weekday(parseDay(text.slice(0, 10))) - 1]
  const time = text.length > 10 ? text.slice(11, 16) : undefined
  if (language === 'zh') return `${year}年${month}月${day}日（${name}）${time ?? ''}`
  return `${name}, ${day} ${months[month - 1]} ${year}${time === undefined ? '' : `, ${time}`}`
}
