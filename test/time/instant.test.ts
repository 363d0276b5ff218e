import { describe, expect, it } from 'vitest'
import { formatLocal, parseLocal } from '../../src/time/instant'
import { toLocal, utcOf, wallTime } from '../../src/time/zone'

const utc = (text: string) => Date.parse(text)

describe('local time', () => {
  it.each([
    ['2026-02-03', '2026-02-03T00:00'],
    ['2026-02-03T09:05', '2026-02-03T09:05'],
    ['2026-02-03T09:05:00', '2026-02-03T09:05'],
    ['2026-02-03T09:05:07', '2026-02-03T09:05:07'],
    ['2026-02-03T09:05:07.080', '2026-02-03T09:05:07.080'],
    ['2026-02-03T23:59:59.999', '2026-02-03T23:59:59.999'],
    ['1583-01-01T00:00', '1583-01-01T00:00'],
  ])('%s is read and written %s', (text, written) => {
    expect(formatLocal(parseLocal(text))).toBe(written)
    expect(parseLocal(text)).toBe(utc(`${written}Z`))
  })

  it.each([
    ['2026-02-03T24:00', 'no-such-day'],
    ['2026-02-03T23:60', 'no-such-day'],
    ['2026-12-31T23:59:60', 'no-such-day'],
    ['2026-02-30T10:00', 'no-such-day'],
    ['2026-02-03t10:00', 'format'],
    ['2026-02-03 10:00', 'format'],
    ['2026-02-03T9:00', 'format'],
    ['2026-02-03T09', 'format'],
    ['2026-02-03T09:00:00.1', 'format'],
    ['2026-02-03T09:00z', 'format'],
    ['2026-02-03T09:00 ', 'format'],
    ['2026-02-03T09:00Z', 'offset-without-time-zone'],
    ['2026-02-03T09:00+08:00', 'offset-without-time-zone'],
    ['2026-02-03T09:00+0800', 'format'],
    ['2026-02-03T09:00+25:00', 'no-such-day'],
    ['2026-02-03Z', 'format'],
    [0, 'not-text'],
    [null, 'not-text'],
  ])('%j is refused: %s', (text, reason) => {
    expect(() => parseLocal(text)).toThrow(expect.objectContaining({ code: 'invalid-date', reason }))
  })
})

describe('local time of a zone', () => {
  it.each([
    ['2026-02-03T01:00Z', 'Asia/Shanghai', '2026-02-03T09:00'],
    ['2026-02-03T01:00+08:00', 'Asia/Shanghai', '2026-02-03T01:00'],
    ['2026-02-03T01:00', 'Asia/Shanghai', '2026-02-03T01:00'],
    ['2026-02-03', 'America/New_York', '2026-02-03T00:00'],
    ['2026-07-01T12:00Z', 'America/New_York', '2026-07-01T08:00'],
    ['2011-12-30T09:59Z', 'Pacific/Apia', '2011-12-29T23:59'],
    ['2011-12-30T10:00Z', 'Pacific/Apia', '2011-12-31T00:00'],
    ['2026-07-01T12:00-09:30', 'Asia/Kolkata', '2026-07-02T03:00'],
  ])('%s in %s is %s', (text, zone, local) => {
    expect(formatLocal(toLocal(text, zone))).toBe(local)
  })

  it.each(['Asia/Shanghia', '+08:00', 'UTC+8', 'Etc/GMT+99', 'constructor', '__proto__', '', 'GMT+0800', null, 8])(
    'refuses the zone %j',
    (zone) => {
      expect(() => toLocal('2026-01-01T00:00Z', zone as string)).toThrow(
        expect.objectContaining({ code: 'unknown-time-zone', value: zone }),
      )
    },
  )

  it('accepts the fixed zones that have names', () => {
    expect(formatLocal(toLocal('2026-01-01T00:00Z', 'Etc/GMT-8'))).toBe('2026-01-01T08:00')
    expect(formatLocal(toLocal('2026-01-01T00:00Z', 'UTC'))).toBe('2026-01-01T00:00')
  })

  it('takes the first of two equal clock times, and shifts one that the clock skips by the gap', () => {
    const newYork = (text: string) => new Date(utcOf(parseLocal(text), 'America/New_York')).toISOString().slice(0, 16)
    expect(newYork('2026-11-01T01:30')).toBe('2026-11-01T05:30')
    expect(newYork('2026-03-08T02:30')).toBe('2026-03-08T07:30')
    expect(newYork('2026-03-08T01:59')).toBe('2026-03-08T06:59')
    expect(newYork('2026-03-08T03:00')).toBe('2026-03-08T07:00')
    expect(formatLocal(wallTime(utc('2026-03-08T07:30Z'), 'America/New_York'))).toBe('2026-03-08T03:30')
  })
})
