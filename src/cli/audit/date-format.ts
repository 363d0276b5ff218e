/** How the parts of a date are written in a format. */
const tokens: Readonly<Record<string, readonly [name: string, pattern: string]>> = {
  YYYY: ['year', '[0-9]{4}'],
  MM: ['month', '[0-9]{2}'],
  M: ['month', '[0-9]{1,2}'],
  DD: ['day', '[0-9]{2}'],
  D: ['day', '[0-9]{1,2}'],
  HH: ['hour', '[0-9]{2}'],
  H: ['hour', '[0-9]{1,2}'],
  hh: ['half', '[0-9]{2}'],
  h: ['half', '[0-9]{1,2}'],
  mm: ['minute', '[0-9]{2}'],
  m: ['minute', '[0-9]{1,2}'],
  ss: ['second', '[0-9]{2}'],
  s: ['second', '[0-9]{1,2}'],
  A: ['noon', '[AaPp][Mm]'],
}

/** Reads a text as a day or local date-time, 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:mm:ss'; undefined where it is none. */
export type ReadDate = (text: string) => string | undefined

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * Compiles a format such as `YYYY/M/D H:mm` or `MM/DD/YYYY hh:mm:ss A`. Other characters stand for themselves.
 * Undefined where a format names no year, month and day, or a part twice, or h without A.
 */
export function dateFormat(format: string): ReadDate | undefined {
  const names: string[] = []
  const pattern = format.replace(/YYYY|MM?|DD?|HH?|hh?|mm?|ss?|A|[\s\S]/g, (part) => {
    const token = Object.hasOwn(tokens, part) ? tokens[part] : undefined
    if (token === undefined) return part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    names.push(token[0])
    return `(${token[1]})`
  })
  const unique = new Set(names)
  const whole = ['year', 'month', 'day'].every((name) => unique.has(name))
  const clock = unique.has('hour') || unique.has('half')
  const sound =
    unique.has('half') === unique.has('noon') &&
    !(unique.has('hour') && unique.has('half')) &&
    clock === unique.has('minute')
  if (!whole || !sound || unique.size !== names.length || (unique.has('second') && !clock)) return undefined
  const expression = new RegExp(`^${pattern}$`)
  return (text) => {
    const found = expression.exec(text.trim())
    if (found === null) return undefined
    const parts = new Map(names.map((name, index) => [name, found[index + 1] ?? '']))
    const number = (name: string): number => Number(parts.get(name))
    const date = `${parts.get('year')}-${two(number('month'))}-${two(number('day'))}`
    if (!clock) return date
    const hour = unique.has('hour') ? number('hour') : hourOf(number('half'), parts.get('noon') ?? '')
    const seconds = unique.has('second') ? `:${two(number('second'))}` : ''
    return hour === undefined ? undefined : `${date}T${two(hour)}:${two(number('minute'))}${seconds}`
  }
}

/** 12 AM is midnight, 12 PM is noon. */
function hourOf(half: number, noon: string): number | undefined {
  if (half < 1 || half > 12) return undefined
  return (half % 12) + (noon.toLowerCase() === 'pm' ? 12 : 0)
}

/** The formats that are tried where none is given. */
export const usualFormats = [
  'YYYY-MM-DD',
  'YYYY-MM-DDTHH:mm',
  'YYYY-MM-DDTHH:mm:ss',
  'YYYY-MM-DD HH:mm',
  'YYYY-MM-DD HH:mm:ss',
] as const
