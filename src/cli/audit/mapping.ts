import { issueText } from '../../case/schema/issue-text'
import { nearest } from '../../case/schema/near'
import { plainFaults } from '../../case/schema/plain'
import { valueAt } from '../../case/schema/translate'
import { formatPath, type Path, quote, type Text } from '../../errors'
import { ScenarioError } from '../../scenario/error'
import { shapeIssues } from '../../scenario/shape-issue'
import { InputError } from '../errors'
import type { Session } from '../io'
import { nameOf } from '../read/bytes'
import { readDocuments } from '../read/document'
import { maximumFormat, maximumFormats } from '../read/limits'
import type { Origin } from '../report'
import { misfit, readPath } from './case-path'
import { dateFormat, type ReadDate, usualFormats } from './date-format'
import { type ColumnSpec, type Conversion, type MappingFile, mappingSchema } from './mapping-schema'

/** A cell that goes to a place of the case file. */
export interface PathCell {
  readonly column: string
  readonly path: Path
  readonly as: Conversion
  readonly values: ReadonlyMap<string, string | number | boolean> | undefined
}

/** A cell that gives the time of an act. */
export interface ActCell {
  readonly column: string
  readonly fields: Readonly<Record<string, unknown>>
  /** Fields whose values stand in other columns. */
  readonly from: readonly (readonly [field: string, column: string])[]
}

/** What the columns of a table mean, ready for use. */
export interface Mapping {
  readonly encoding: string
  readonly delimiter: string
  readonly timeZone: string | undefined
  readonly dates: readonly ReadDate[]
  readonly target: string | undefined
  readonly paths: readonly PathCell[]
  readonly acts: readonly ActCell[]
  readonly constants: readonly (readonly [Path, unknown])[]
  /** Every column that is read. */
  readonly columns: readonly string[]
}

const keys = Object.keys(mappingSchema.shape)
const columnKeys = ['path', 'as', 'values', 'act']
const keysAt = (path: Path): readonly string[] =>
  path.length === 0
    ? keys
    : path[0] === 'pattern'
      ? ['opened', 'target', 'closed']
      : path[0] === 'columns'
        ? columnKeys
        : []

/** Reads the file that says what the columns of a table mean, as it is written. */
export async function readMapping(
  source: string,
  session: Session,
): Promise<{ readonly mapping: MappingFile; readonly origin: Origin }> {
  const [document] = await readDocuments(source, session.io)
  const origin: Origin = { file: nameOf(source), locate: document?.locate }
  const input = document?.value ?? {}
  // The schema library would pass over a key such as __proto__ in silence.
  const [fault] = plainFaults(input)
  if (fault !== undefined)
    throw mappingError(issueText(fault.fault, fault.path, valueAt(input, fault.path)), fault.path, origin)
  const result = mappingSchema.safeParse(input)
  if (result.success) return { mapping: result.data, origin }
  const [issue] = shapeIssues(result.error.issues, input, { zh: '列的说明', en: 'the mapping' }, keysAt)
  throw issue === undefined ? new ScenarioError([]) : mappingError(issue.text, issue.path, origin)
}

function mappingError(text: Text, path: Path, { file, locate }: Origin): InputError {
  const position = locate?.(path)
  return new InputError('mapping', text, { file, path, ...(position && { position }) })
}

/** Makes a mapping ready for use. @throws InputError for places and formats that are none. */
export function compileMapping(file: MappingFile, origin: Origin = { file: '' }): Mapping {
  const { pattern = {}, columns = {}, constants = {} } = file
  const paths: PathCell[] = []
  const acts: ActCell[] = []
  if (pattern.opened !== undefined) acts.push(fixedAct(pattern.opened, 'opened', 'apply', 'person-served'))
  for (const [column, spec] of Object.entries(columns)) {
    if (typeof spec === 'object' && 'act' in spec) acts.push(actCell(column, spec))
    else paths.push(pathCell(column, spec as Exclude<ColumnSpec, { act: string }>, origin))
  }
  if (pattern.closed !== undefined) acts.push(fixedAct(pattern.closed, 'closed', 'conclude', 'organ'))
  const fixed = Object.entries(constants).map(
    ([text, value]) => [pathOf(text, ['constants', text], origin), value] as const,
  )
  const places = [
    ...(file.timeZone === undefined ? [] : [{ path: ['timeZone'], at: ['timeZone'] }]),
    ...(pattern.target === undefined ? [] : [{ path: ['matter', 'limits', 0, 'due'], at: ['pattern', 'target'] }]),
    ...(acts.length === 0 ? [] : [{ path: ['acts'], at: ['columns'] }]),
    ...paths.map(({ column, path }) => ({ path, at: ['columns', column] })),
    ...fixed.map(([path], index) => ({ path, at: ['constants', Object.keys(constants)[index] ?? ''] })),
  ]
  checkPlaces(places, origin)
  const read = [
    pattern.target,
    ...acts.flatMap(({ column, from }) => [column, ...from.map(([, other]) => other)]),
    ...paths.map(({ column }) => column),
  ]
  return {
    encoding: file.encoding ?? 'utf-8',
    delimiter: file.delimiter ?? ',',
    timeZone: file.timeZone,
    dates: formatsOf(file, origin),
    target: pattern.target,
    paths,
    acts,
    constants: fixed,
    columns: [...new Set(read.filter((column) => column !== undefined))],
  }
}

const fixedAct = (column: string, id: string, type: string, by: string): ActCell => ({
  column,
  fields: { id, type, by },
  from: [],
})

function pathOf(text: string, at: Path, origin: Origin): Path {
  const path = readPath(text)
  if (path !== undefined) return path
  throw mappingError(
    {
      zh: `${quote(text)} 不是案卷中的位置。请写成 matter.kind 或者 matter.limits[0].amount 一类。`,
      en: `${quote(text)} is no place in a case file; write it like matter.kind or matter.limits[0].amount.`,
    },
    at,
    origin,
  )
}

interface Place {
  readonly path: Path
  /** Where the mapping names it. */
  readonly at: Path
}

function checkPlaces(places: readonly Place[], origin: Origin): void {
  const path = misfit(places.map((place) => place.path))
  if (path === undefined) return
  const shown = quote(formatPath(path))
  throw mappingError(
    {
      zh: `${shown} 与另一处相互包含，或者一处作列表、一处作键值。请改正其一。`,
      en: `${shown} lies within another place or holds it, or is a list in one and keys in the other; correct one of them.`,
    },
    places.find((place) => place.path === path)?.at ?? [],
    origin,
  )
}

function pathCell(column: string, spec: Exclude<ColumnSpec, { act: string }>, origin: Origin): PathCell {
  const { path, as, values } = typeof spec === 'string' ? { path: spec, as: undefined, values: undefined } : spec
  return {
    column,
    path: pathOf(path, ['columns', column], origin),
    as: as ?? 'text',
    values: values === undefined ? undefined : new Map(Object.entries(values)),
  }
}

function actCell(column: string, { act, ...rest }: Extract<ColumnSpec, { act: string }>): ActCell {
  const entries = Object.entries(rest)
  const from = entries.flatMap(([field, value]) => {
    const other = typeof value === 'object' && value !== null && 'column' in value ? value.column : undefined
    return typeof other === 'string' ? [[field, other] as const] : []
  })
  const borrowed = new Set(from.map(([field]) => field))
  return {
    column,
    fields: { type: act, ...Object.fromEntries(entries.filter(([field]) => !borrowed.has(field))) },
    from,
  }
}

function formatsOf({ dates }: MappingFile, origin: Origin): readonly ReadDate[] {
  const formats = dates === undefined ? usualFormats : typeof dates === 'string' ? [dates] : dates
  if (formats.length > maximumFormats || formats.some((format) => format.length > maximumFormat)) {
    throw mappingError(
      {
        zh: `dates 至多写 ${maximumFormats} 种写法，每种至多 ${maximumFormat} 个字符。请删去多余的。`,
        en: `dates takes at most ${maximumFormats} formats of at most ${maximumFormat} characters; leave some out.`,
      },
      ['dates'],
      origin,
    )
  }
  return formats.map((format) => {
    const read = dateFormat(format)
    if (read !== undefined) return read
    throw mappingError(
      {
        zh: `日期写法 ${quote(format)} 不能用。须有 YYYY、M 或 MM、D 或 DD；时刻用 H 或 HH（12 小时制用 h 和 A）与 mm，可加 ss。`,
        en: `the date format ${quote(format)} cannot be used: it needs YYYY, M or MM, D or DD; a time is H or HH (or h with A) and mm, perhaps ss.`,
      },
      ['dates'],
      origin,
    )
  })
}

/** How many columns an error names. */
const mostNamed = 20

/** @throws InputError where the head of the table lacks a column that the mapping reads, or names one twice. */
export function checkHead(head: readonly string[], { columns }: Mapping, file: string): void {
  const names = new Set<string>()
  const twice = head.find((name) => name !== '' && names.size === names.add(name).size)
  if (twice !== undefined) {
    throw new InputError(
      'mapping',
      {
        zh: `表头中 ${quote(twice)} 出现两次。请改名。`,
        en: `the head names the column ${quote(twice)} twice; rename one.`,
      },
      { file },
    )
  }
  const absent = columns.find((name) => !names.has(name))
  if (absent === undefined) return
  const near = nearest(absent, head)
  const list = (near.length > 0 ? near : head.slice(0, mostNamed)).map(quote).join(', ')
  throw new InputError(
    'mapping',
    {
      zh: `表头中没有 ${quote(absent)} 列。有：${list}。`,
      en: `the table has no column ${quote(absent)}. It has: ${list}.`,
    },
    { file },
  )
}
