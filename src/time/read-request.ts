import type { OfficiumError, Path } from '../errors'
import { maximumExcluded, maximumExtensions } from './bounds'
import { type Calendar, checkCalendar, type WorkingDayCalendar } from './calendar'
import { chinaCalendar } from './china/calendar'
import { type CompiledRequest, defaultRoll, type Exclusion, noExclusions } from './compiled-request'
import { tryDay } from './day'
import { DAY, type Instant, parseLocal, readInstant } from './instant'
import { readOfficeHours } from './office-hours'
import { type Counting, type OptionName, optionValues } from './options'
import type { OpenDeadlineRequest } from './request'
import {
  InvalidAmountError,
  InvalidOfficeHoursError,
  InvalidOptionError,
  InvalidRequestError,
  ReversedIntervalError,
  UnitMismatchError,
  UnknownOptionError,
} from './request-errors'
import { checkPeriod, type Family, type Period } from './unit'
import { checkTimeZone, wallTime } from './zone'

const optionNames = Object.keys(optionValues)
const requestKeys = [
  ...['start', 'period', 'extension', 'excluded', 'calendar', 'officeHours'],
  ...['timeZone', 'keepTime', 'minimumWorkingDays'],
  ...optionNames,
]
const knownKeys: ReadonlySet<string> = new Set(requestKeys)

/** Whether a value is an object that has only known properties: a misspelt option would be ignored in silence. */
export function hasOnly(value: unknown, known: ReadonlySet<string>): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  for (const key in value) if (!known.has(key)) return false
  return true
}

/** The error for a value of which `hasOnly` is not true. */
export function keysError(value: unknown, known: ReadonlySet<string>, path: Path): OfficiumError {
  if (typeof value === 'object' && value !== null) {
    for (const key in value) if (!known.has(key)) return new UnknownOptionError([...path, key], key, [...known])
  }
  return new InvalidRequestError(path, value, { zh: '对象', en: 'an object' })
}

/** Reads and checks a request, and fills in its defaults. */
export function readRequest(request: OpenDeadlineRequest): CompiledRequest {
  if (!hasOnly(request, knownKeys)) throw keysError(request, knownKeys, [])
  const family = checkPeriod(request.period, ['period'])
  const steps =
    request.extension === undefined ? [request.period] : readSteps(request.period, request.extension, family)
  const zone = request.timeZone === undefined ? undefined : checkTimeZone(request.timeZone, ['timeZone'])
  const start = readMoment(request.start, zone, ['start'])
  const { officeHours, roll } = request
  const officeDay = officeHours === undefined ? undefined : readOfficeHours(officeHours, ['officeHours'])
  const direction = readOption('direction', request.direction)
  const lateStart = readOption('lateStart', request.lateStart)
  if (officeDay === undefined && (family === 'office' || lateStart === 'next-working-day')) {
    throw new InvalidOfficeHoursError(['officeHours'], undefined, 'missing')
  }
  return {
    start: start.wall,
    startUtc: start.utc,
    steps,
    family,
    excluded: request.excluded === undefined ? noExclusions : readExcluded(request.excluded, zone),
    calendar: readCalendar(request.calendar),
    officeDay,
    zone,
    roll: roll === undefined ? defaultRoll(steps, direction) : readOption('roll', roll),
    direction,
    startDay: readOption('startDay', request.startDay),
    zero: readOption('zero', request.zero),
    rollOver: readOption('rollOver', request.rollOver),
    boundaryDays: readOption('boundaryDays', request.boundaryDays),
    lateStart,
    restDayStart: readOption('restDayStart', request.restDayStart),
    hourStart: readOption('hourStart', request.hourStart),
    beyondCoverage: readOption('beyondCoverage', request.beyondCoverage),
    keepTime: readFlag(request.keepTime),
    minimumWorkingDays: readMinimum(request.minimumWorkingDays),
  }
}

/** An option, or its default. */
export function readOption<K extends OptionName>(name: K, value: unknown): Counting[K] {
  const allowed: readonly Counting[K][] = optionValues[name]
  if (value === undefined) return allowed[0]!
  for (const one of allowed) if (one === value) return one
  throw new InvalidOptionError([name], value, allowed)
}

/** A calendar, or that of China. */
export const readCalendar = (calendar: Calendar | undefined): WorkingDayCalendar =>
  checkCalendar(calendar === undefined ? chinaCalendar : calendar, ['calendar'])

function readSteps(period: Period, extension: unknown, family: Family): readonly Period[] {
  const extensions: readonly unknown[] = Array.isArray(extension) ? extension : [extension]
  if (extensions.length > maximumExtensions) throw tooMany('extension', extensions, maximumExtensions)
  const steps = Array.from(extensions, (step, index) => {
    const path = Array.isArray(extension) ? ['extension', index] : ['extension']
    const stepFamily = checkPeriod(step, path)
    const { unit } = step as Period
    if (stepFamily !== family) throw new UnitMismatchError([...path, 'unit'], unit, period.unit)
    return step as Period
  })
  return [period, ...steps]
}

const tooMany = (key: string, list: readonly unknown[], most: number): InvalidRequestError =>
  new InvalidRequestError([key], list, { zh: `至多 ${most} 项的数组`, en: `an array of at most ${most} items` })

interface Moment {
  readonly wall: Instant
  readonly utc: number | undefined
}

function readMoment(text: unknown, zone: string | undefined, path: Path): Moment {
  if (zone === undefined) return { wall: parseLocal(text, path), utc: undefined }
  const { wall, offset } = readInstant(text, path)
  if (offset === undefined) return { wall, utc: undefined }
  return { wall: wallTime(wall - offset, zone), utc: wall - offset }
}

const intervalKeys: ReadonlySet<string> = new Set(['from', 'to', 'ground', 'citation'])

/** `hasOnly` for intervals, which come in numbers: comparing is faster than looking up. */
export function hasIntervalKeys(value: unknown): value is IntervalFields {
  if (typeof value !== 'object' || value === null) return false
  for (const key in value) if (key !== 'from' && key !== 'to' && key !== 'ground' && key !== 'citation') return false
  return true
}

export type IntervalFields = Readonly<Partial<Record<'from' | 'to' | 'ground' | 'citation', unknown>>>

/** Reads excluded intervals; an end without a time of day is the end of that day. */
export function readExcluded(excluded: unknown, zone: string | undefined): readonly Exclusion[] {
  if (!Array.isArray(excluded)) {
    throw new InvalidRequestError(['excluded'], excluded, { zh: '期间的数组', en: 'an array of intervals' })
  }
  if (excluded.length > maximumExcluded) throw tooMany('excluded', excluded, maximumExcluded)
  return Array.from(excluded, (interval: unknown, index) => readInterval(interval, zone, index))
}

function readInterval(interval: unknown, zone: string | undefined, index: number): Exclusion {
  if (!hasIntervalKeys(interval)) throw keysError(interval, intervalKeys, ['excluded', index])
  const { from: fromText, to: toText, ground, citation } = interval
  if (typeof ground !== 'string' || ground === '') {
    throw new InvalidRequestError(['excluded', index, 'ground'], ground, {
      zh: '说明理由的文本',
      en: 'a text that gives the reason',
    })
  }
  if (citation !== undefined && typeof citation !== 'string') {
    throw new InvalidRequestError(['excluded', index, 'citation'], citation, {
      zh: '条款的文本',
      en: 'a text that names a clause',
    })
  }
  const toDay = tryDay(toText)
  const from = readStart(fromText, zone, index)
  const until = toDay === undefined ? readEnd(toText, zone, index) : (toDay + 1) * DAY
  if (until < from || (toDay !== undefined && until === from))
    throw new ReversedIntervalError(['excluded', index], String(fromText), String(toText))
  return { from, until, ground, citation }
}

function readStart(text: unknown, zone: string | undefined, index: number): Instant {
  const day = tryDay(text)
  return day === undefined ? readMoment(text, zone, ['excluded', index, 'from']).wall : day * DAY
}

/** An end that is not a day alone: a moment, or none yet. */
function readEnd(text: unknown, zone: string | undefined, index: number): Instant {
  return text === undefined ? Infinity : readMoment(text, zone, ['excluded', index, 'to']).wall
}

function readFlag(value: unknown): boolean {
  if (value === undefined || typeof value === 'boolean') return value === true
  throw new InvalidOptionError(['keepTime'], value, ['true', 'false'])
}

function readMinimum(value: unknown): number {
  if (value === undefined) return 0
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new InvalidAmountError(['minimumWorkingDays'], value)
  return value as number
}
