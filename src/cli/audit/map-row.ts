import { quote, type Text } from '../../errors'
import { compact, elementsOf, has, put } from './case-path'
import type { Conversion } from './mapping-schema'
import type { ActCell, Mapping, PathCell } from './mapping'

/** A cell that cannot be used. */
export class CellError extends Error {
  readonly text: Text
  constructor(column: string, text: Text) {
    super(text.en)
    this.text = { zh: `${quote(column)} 列：${text.zh}`, en: `column ${quote(column)}: ${text.en}` }
  }
}

type Cells = ReadonlyMap<string, string>

const booleans: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', '1', '是', '有'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', '0', '否', '无'].map((word) => [word, false] as const),
])

/**
 * Makes the case file that a row of a table stands for. Empty cells are left out.
 *
 * @throws CellError for a cell that its mapping cannot read.
 */
export function caseFileOf(cells: Cells, mapping: Mapping): unknown {
  const file: { [key: string]: unknown } = {}
  for (const cell of mapping.paths) {
    const text = textOf(cells, cell.column)
    if (text !== '') put(file, cell.path, readCell(text, cell, mapping))
  }
  const target = mapping.target === undefined ? '' : textOf(cells, mapping.target)
  if (mapping.target !== undefined && target !== '') {
    put(file, ['matter', 'limits', 0, 'source'], 'promised')
    put(file, ['matter', 'limits', 0, 'due'], dateOf(target, mapping.target, mapping))
  }
  const acts = mapping.acts.flatMap((act) => actOf(cells, act, mapping))
  if (acts.length > 0) file.acts = acts
  addConstants(file, mapping)
  if (mapping.timeZone !== undefined) file.timeZone ??= mapping.timeZone
  return compact(file)
}

const textOf = (cells: Cells, column: string): string => (cells.get(column) ?? '').trim()

/** A constant inside an element of a list is added only where the row has that element, if columns fill it. */
function addConstants(file: { [key: string]: unknown }, { constants, paths, target }: Mapping): void {
  const filled = [...paths.map(({ path }) => path), ...(target === undefined ? [] : [['matter', 'limits', 0, 'due']])]
  const isFilled = (element: readonly (string | number)[]): boolean =>
    filled.some((path) => element.every((key, index) => path[index] === key))
  for (const [path, value] of constants) {
    const absent = elementsOf(path).some((element) => isFilled(element) && !has(file, element))
    if (!absent) put(file, path, value)
  }
}

function actOf(cells: Cells, { column, fields, from }: ActCell, mapping: Mapping): readonly unknown[] {
  const text = textOf(cells, column)
  if (text === '') return []
  const act: { [key: string]: unknown } = { ...fields, at: dateOf(text, column, mapping) }
  for (const [field, other] of from) {
    const value = textOf(cells, other)
    if (value !== '') act[field] = value
  }
  return [act]
}

function dateOf(text: string, column: string, { dates }: Mapping): string {
  for (const read of dates) {
    const date = read(text)
    if (date !== undefined) return date
  }
  throw new CellError(column, {
    zh: `${quote(text)} 不合 dates 写明的日期写法。请改正，或者补充写法。`,
    en: `${quote(text)} is not written as dates says; correct it, or add its format.`,
  })
}

function readCell(text: string, { column, as, values }: PathCell, mapping: Mapping): unknown {
  if (values !== undefined) {
    const each = (one: string): unknown => {
      if (values.has(one)) return values.get(one)
      throw new CellError(column, {
        zh: `${quote(one)} 没有列入 values。请补上，或者改正。`,
        en: `${quote(one)} is not listed under values; add it, or correct the cell.`,
      })
    }
    return as === 'list' ? listOf(text).map(each) : each(text)
  }
  return convert[as](text, column, mapping)
}

const listOf = (text: string): readonly string[] =>
  text
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const convert: { readonly [C in Conversion]: (text: string, column: string, mapping: Mapping) => unknown } = {
  text: (text) => text,
  list: listOf,
  date: dateOf,
  number: (text, column) => {
    if (/^-?[0-9]+(?:\.[0-9]+)?$/.test(text)) return Number(text)
    throw new CellError(column, {
      zh: `${quote(text)} 不是数字。请改正。`,
      en: `${quote(text)} is no number; correct it.`,
    })
  },
  boolean: (text, column) => {
    const value = booleans.get(text.toLowerCase())
    if (value !== undefined) return value
    throw new CellError(column, {
      zh: `${quote(text)} 不是“是”或者“否”。请改正，或者用 values 列出。`,
      en: `${quote(text)} is neither yes nor no; correct it, or list it under values.`,
    })
  },
}
