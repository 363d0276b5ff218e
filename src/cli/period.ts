import { quote } from '../errors'
import type { Period, Unit } from '../time/unit'
import { usageError } from './errors'

const unitOf: Readonly<Record<string, Unit>> = {
  wd: 'working-day',
  d: 'day',
  w: 'week',
  mo: 'month',
  y: 'year',
  h: 'hour',
  min: 'minute',
  om: 'office-minute',
}

/** A whole number as an option gives it. */
export function readNumber(text: string, option: string): number {
  const number = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN
  if (!Number.isSafeInteger(number)) {
    throw usageError({
      zh: `${option} 的值 ${quote(text)} 不是整数。请写成 20 一类。`,
      en: `${option} cannot be ${quote(text)}: write a whole number such as 20.`,
    })
  }
  return number
}

/** A period as an option gives it: 5wd, 3d, 2w, 1mo, 1y, 4h, 30min, 90om; a number alone where the unit is known. */
export function readPeriod(text: string, option: string, unit?: Unit): Period {
  const [, digits, letters] = /^([0-9]+)([a-z]*)$/.exec(text) ?? []
  const found = letters === '' ? unit : Object.hasOwn(unitOf, letters ?? '') ? unitOf[letters ?? ''] : undefined
  if (digits === undefined || found === undefined) {
    throw usageError({
      zh: `${option} 的值 ${quote(text)} 不是期限。请写成 5wd（工作日）、3d（自然日）、2w（周）、1mo（月）、1y（年）、4h（小时）或者 30min（分钟）。`,
      en: `${option} cannot be ${quote(text)}: write a period such as 5wd (working days), 3d (days), 2w (weeks), 1mo (month), 1y (year), 4h (hours) or 30min (minutes).`,
    })
  }
  return { amount: readNumber(digits, option), unit: found }
}
