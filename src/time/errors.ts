import { formatPath, OfficiumError, type Path, quote, type Text } from '../errors'

const at = (path: Path): Text => {
  const place = formatPath(path)
  return place === '' ? { zh: '输入', en: 'the input' } : { zh: `「${place}」`, en: place }
}

/** What is wrong with a date: no text at all, another form, a day the calendar does not have, a year beyond 1583 to 9999, or an offset from UTC where no time zone is given. */
export type InvalidDateReason = 'not-text' | 'format' | 'no-such-day' | 'out-of-range' | 'offset-without-time-zone'

const dateReasons: Record<InvalidDateReason, (form: string) => Text> = {
  'not-text': (form) => ({ zh: `不是文本，应写作“${form}”`, en: `is not text; write '${form}'` }),
  format: (form) => ({ zh: `格式不符，应写作“${form}”`, en: `has another form; write '${form}'` }),
  'no-such-day': () => ({
    zh: '历法中没有这一日或者这一时刻，请核对',
    en: 'names a day or time that does not exist; check it',
  }),
  'out-of-range': () => ({
    zh: '年份超出1583年至9999年，请改用范围内的日期',
    en: 'lies outside the years 1583 to 9999; use a date within them',
  }),
  'offset-without-time-zone': () => ({
    zh: '带有时差，但未给出时区，请给出时区或者改写为当地时间',
    en: 'has an offset but no time zone is given; give timeZone, or write local time',
  }),
}

/** A date or date-time is not written as it must be, or does not exist. */
export class InvalidDateError extends OfficiumError<'invalid-date'> {
  override readonly name = 'InvalidDateError'
  readonly value: unknown
  readonly reason: InvalidDateReason

  constructor(path: Path, value: unknown, reason: InvalidDateReason, expected: 'day' | 'date-time') {
    const text = dateReasons[reason](expected === 'day' ? 'YYYY-MM-DD' : 'YYYY-MM-DDTHH:mm')
    const where = at(path)
    super('invalid-date', path, {
      zh: `${where.zh}的日期${quote(value)}${text.zh}。`,
      en: `The date ${quote(value)} at ${where.en} ${text.en}.`,
    })
    this.value = value
    this.reason = reason
  }
}

/** An answer would lie outside the years 1583 to 9999. */
export class OutOfRangeError extends OfficiumError<'out-of-range'> {
  override readonly name = 'OutOfRangeError'

  constructor(path: Path = []) {
    const where = at(path)
    super('out-of-range', path, {
      zh: `${where.zh}推算出的日期超出1583年至9999年，请核对起算日和期间。`,
      en: `Counting from ${where.en} leads outside the years 1583 to 9999; check the start and the period.`,
    })
  }
}

/** A question about a day that the calendar does not cover. */
export class CalendarCoverageError extends OfficiumError<'calendar-coverage'> {
  override readonly name = 'CalendarCoverageError'
  readonly calendarId: string
  readonly from: string
  readonly to: string
  /** The day asked for, or the first day needed and not covered. */
  readonly day: string

  constructor(calendarId: string, from: string, to: string, day: string, path: Path = []) {
    super('calendar-coverage', path, {
      zh: `日历${quote(calendarId)}只涵盖${from}至${to}，不能回答${day}是否为工作日。请改用涵盖该日的日历；如可接受暂按周末规则推算的结果，请将“beyondCoverage”设为“provisional”。`,
      en: `The calendar ${quote(calendarId)} covers ${from} to ${to} and cannot say whether ${day} is a working day. Use a calendar that covers it, or set beyondCoverage: 'provisional' to accept an answer by the weekend rule alone.`,
    })
    this.calendarId = calendarId
    this.from = from
    this.to = to
    this.day = day
  }
}

/** What is wrong with a calendar definition. */
export type CalendarDefinitionReason =
  | 'not-a-calendar'
  | 'missing-id'
  | 'invalid-weekend'
  | 'reversed-coverage'
  | 'invalid-day-list'
  | 'outside-coverage'
  | 'duplicate-day'
  | 'off-and-work'

const definitionReasons: Record<CalendarDefinitionReason, Text> = {
  'not-a-calendar': {
    zh: '不是本库的日历，请使用“chinaCalendar”或者“defineCalendar”所得的日历',
    en: 'is not a calendar of this library; use chinaCalendar or what defineCalendar returns',
  },
  'missing-id': {
    zh: '应为非空文本，请为日历命名',
    en: 'must be a text that is not empty; name the calendar',
  },
  'invalid-weekend': {
    zh: '应为1（周一）至7（周日）的整数数组且不得重复',
    en: 'must be an array of different ISO weekdays, 1 (Monday) to 7 (Sunday)',
  },
  'reversed-coverage': {
    zh: '晚于涵盖范围的终止日，请对调或者改正',
    en: 'is after the last day covered; correct one of them',
  },
  'invalid-day-list': {
    zh: '应为日期或者含有日期、名称、文号的对象的数组',
    en: "must be an array of 'YYYY-MM-DD' or { date, name?, notice? }",
  },
  'outside-coverage': {
    zh: '在涵盖范围之外，请扩大范围或者删去',
    en: 'lies outside the coverage; widen it or leave the day out',
  },
  'duplicate-day': { zh: '重复列出，请只保留一处', en: 'is listed twice; keep one' },
  'off-and-work': { zh: '同时列为休息日和工作日，请只保留一处', en: 'is listed both off and work; keep one' },
}

/** A calendar is defined in a way that contradicts itself or cannot be read. */
export class CalendarDefinitionError extends OfficiumError<'invalid-calendar'> {
  override readonly name = 'CalendarDefinitionError'
  readonly reason: CalendarDefinitionReason
  readonly value: unknown

  constructor(path: Path, value: unknown, reason: CalendarDefinitionReason) {
    const where = at(path)
    const text = definitionReasons[reason]
    super('invalid-calendar', path, {
      zh: `日历定义中${where.zh}的值${quote(value)}${text.zh}。`,
      en: `In the calendar definition, ${quote(value)} at ${where.en} ${text.en}.`,
    })
    this.reason = reason
    this.value = value
  }
}
