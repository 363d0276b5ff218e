import { formatPath, OfficiumError, type Path, quote } from '../errors'

const place = (path: Path, zh = '输入', en = 'the input') => {
  const text = formatPath(path)
  return text === '' ? { zh, en } : { zh: `「${text}」`, en: text }
}

/** An amount of a period or an extension is not a whole number of zero or more. */
export class InvalidAmountError extends OfficiumError<'invalid-amount'> {
  override readonly name = 'InvalidAmountError'
  readonly value: unknown

  constructor(path: Path, value: unknown) {
    const where = place(path)
    super('invalid-amount', path, {
      zh: `${where.zh}的数量${quote(value)}应为不小于零的整数，请改正。`,
      en: `The amount ${quote(value)} at ${where.en} must be a whole number, zero or more.`,
    })
    this.value = value
  }
}

/** A unit of time that is not one of the eight. */
export class UnknownUnitError extends OfficiumError<'unknown-unit'> {
  override readonly name = 'UnknownUnitError'
  readonly value: unknown
  readonly known: readonly string[]

  constructor(path: Path, value: unknown, known: readonly string[]) {
    const where = place(path)
    super('unknown-unit', path, {
      zh: `${where.zh}的单位${quote(value)}不存在，可用的单位为：${known.join('、')}。`,
      en: `The unit ${quote(value)} at ${where.en} is not known; use one of ${known.join(', ')}.`,
    })
    this.value = value
    this.known = known
  }
}

/** A period and its extension are of different families: days, clock time, office time. */
export class UnitMismatchError extends OfficiumError<'unit-mismatch'> {
  override readonly name = 'UnitMismatchError'
  readonly unit: string
  readonly periodUnit: string

  constructor(path: Path, unit: string, periodUnit: string) {
    const where = place(path)
    super('unit-mismatch', path, {
      zh: `${where.zh}的单位${quote(unit)}不能与期间的单位${quote(periodUnit)}相加：按日、按时和按办公时间计算的期间不可混用，请统一单位。`,
      en: `The unit ${quote(unit)} at ${where.en} cannot be added to a period in ${quote(periodUnit)}: days, clock time and office time do not mix; use one of them.`,
    })
    this.unit = unit
    this.periodUnit = periodUnit
  }
}

/** An interval ends before it begins. */
export class ReversedIntervalError extends OfficiumError<'reversed-interval'> {
  override readonly name = 'ReversedIntervalError'
  readonly from: string
  readonly to: string

  constructor(path: Path, from: string, to: string) {
    const where = place(path)
    super('reversed-interval', path, {
      zh: `${where.zh}的终点${to}早于起点${from}，请对调或者改正。`,
      en: `The interval at ${where.en} ends on ${to}, before it begins on ${from}; swap or correct them.`,
    })
    this.from = from
    this.to = to
  }
}

/** What is wrong with office hours. */
export type OfficeHoursReason = 'missing' | 'not-windows' | 'invalid-time' | 'reversed-window' | 'overlapping-windows'

const officeReasons: Record<OfficeHoursReason, { zh: string; en: string }> = {
  missing: {
    zh: '没有时段，请给出办公时间，例如 [["09:00","12:00"],["13:30","17:30"]]',
    en: "names no window; give office hours such as [['09:00','12:00'],['13:30','17:30']]",
  },
  'not-windows': { zh: '应为起止时刻组成的数组', en: "must be an array of ['HH:mm','HH:mm']" },
  'invalid-time': {
    zh: '不是时刻，应写作“HH:mm”，终点可写作“24:00”',
    en: "is not a time of day; write 'HH:mm' ('24:00' only as an end)",
  },
  'reversed-window': { zh: '终点不晚于起点，请改正', en: 'does not end after it begins; correct it' },
  'overlapping-windows': { zh: '与另一时段重叠，请改正', en: 'overlaps another window; correct one of them' },
}

/** Office hours are missing where the unit or an option needs them, or cannot be read. */
export class InvalidOfficeHoursError extends OfficiumError<'invalid-office-hours'> {
  override readonly name = 'InvalidOfficeHoursError'
  readonly reason: OfficeHoursReason
  readonly value: unknown

  constructor(path: Path, value: unknown, reason: OfficeHoursReason) {
    const where = place(path)
    const text = officeReasons[reason]
    super('invalid-office-hours', path, {
      zh: `${where.zh}的办公时间${value === undefined ? '' : quote(value)}${text.zh}。`,
      en: `The office hours at ${where.en}${value === undefined ? '' : ` (${quote(value)})`} ${text.en}.`,
    })
    this.reason = reason
    this.value = value
  }
}

/** A time zone that the platform does not know by its IANA name. */
export class UnknownTimeZoneError extends OfficiumError<'unknown-time-zone'> {
  override readonly name = 'UnknownTimeZoneError'
  readonly value: unknown

  constructor(path: Path, value: unknown) {
    const where = place(path)
    super('unknown-time-zone', path, {
      zh: `${where.zh}的时区${quote(value)}不存在，请使用国际时区名称，例如“Asia/Shanghai”。`,
      en: `The time zone ${quote(value)} at ${where.en} is not known; use an IANA name such as 'Asia/Shanghai'.`,
    })
    this.value = value
  }
}

/** An option has a value that it cannot have. */
export class InvalidOptionError extends OfficiumError<'invalid-option'> {
  override readonly name = 'InvalidOptionError'
  readonly value: unknown
  readonly allowed: readonly string[]

  constructor(path: Path, value: unknown, allowed: readonly string[]) {
    const where = place(path)
    super('invalid-option', path, {
      zh: `${where.zh}的取值${quote(value)}无效，可取：${allowed.join('、')}。`,
      en: `The value ${quote(value)} at ${where.en} is not allowed; use ${allowed.join(' or ')}.`,
    })
    this.value = value
    this.allowed = allowed
  }
}

/** A request names something that no request has: most often a misspelt option. */
export class UnknownOptionError extends OfficiumError<'unknown-option'> {
  override readonly name = 'UnknownOptionError'
  readonly option: string
  readonly known: readonly string[]

  constructor(path: Path, option: string, known: readonly string[]) {
    const where = place(path.slice(0, -1), '请求', 'the request')
    super('unknown-option', path, {
      zh: `${where.zh}中没有${quote(option)}这一项，可用的项目为：${known.join('、')}。`,
      en: `There is no ${quote(option)} in ${where.en}; it may have ${known.join(', ')}.`,
    })
    this.option = option
    this.known = known
  }
}

/** A part of a request is missing or is not of the kind it must be. */
export class InvalidRequestError extends OfficiumError<'invalid-request'> {
  override readonly name = 'InvalidRequestError'
  readonly value: unknown

  constructor(path: Path, value: unknown, expected: { readonly zh: string; readonly en: string }) {
    const where = place(path, '请求', 'the request')
    super('invalid-request', path, {
      zh: `${where.zh}为${quote(value)}，应为${expected.zh}。`,
      en: `${where.en === 'the request' ? 'The request' : where.en} is ${quote(value)}; it must be ${expected.en}.`,
    })
    this.value = value
  }
}
