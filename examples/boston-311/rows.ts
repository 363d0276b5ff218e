import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'

/** A request to the city, as the city published it. Times are Boston local; empty where there is none. */
export interface RequestRow {
  readonly id: string
  readonly type: string
  readonly status: 'Closed' | 'Open'
  readonly opened: string
  readonly target: string
  readonly closed: string
  /** The city's own verdict. */
  readonly ontime: 'ONTIME' | 'OVERDUE' | ''
}

/** A request whose type has a target of one or two working days. */
export interface TargetRow {
  readonly id: string
  readonly type: string
  /** The working days. */
  readonly n: string
  readonly open: string
  /** The target that the city gave. */
  readonly target: string
}

const columns = { columns: true, skip_empty_lines: true } as const
const file = (name: string) => readFileSync(new URL(name, import.meta.url))

/** Each 29th request that was opened in the second half of 2011. */
export const sampleRows = (): readonly RequestRow[] => parse<RequestRow>(file('sample.csv'), columns)

/** All requests of the nine types whose target is one or two working days. */
export const targetRows = (): readonly TargetRow[] =>
  parse<TargetRow>(gunzipSync(file('working-day-targets.csv.gz')), columns)

/** The city writes `2011-07-01 01:32:33`, the library `2011-07-01T01:32:33`. */
export const localTime = (text: string): string => text.replace(' ', 'T')
