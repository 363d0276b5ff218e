import type * as z from 'zod/mini'
import { nearest } from '../case/schema/near'
import { formatPath, type Path, quote, type Text } from '../errors'

/** One problem of a file that people write: where, the offending value, and what to do about it. */
export interface ShapeIssue {
  readonly path: Path
  readonly value: unknown
  readonly text: Text
}

const most = 20

const typeNames: Readonly<Record<string, Text>> = {
  string: { zh: '文本', en: 'a text (put numbers and yes/no in quotes)' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或者 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '键值', en: 'keys with values' },
  record: { zh: '键值', en: 'keys with values' },
}

const any: Text = { zh: '此处允许的值', en: 'a value that is allowed here' }

function valueAt(input: unknown, path: Path): unknown {
  let value: unknown = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<string | number, unknown>>)[key]
  }
  return value
}

/** The branch of a union that the author seems to have meant: the one that got furthest. */
function meant(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]): number =>
    Math.max(0, ...issues.map(({ path, code }) => path.length + (code === 'invalid_type' ? 0 : 1)))
  return [...branches].sort((a, b) => depth(b) - depth(a))[0] ?? []
}

function texts(issue: z.core.$ZodIssue, value: unknown, keys: readonly string[]): Text {
  const shown = quote(value)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? ''
      const near = nearest(key, keys)
      const list = (near.length > 0 ? near : keys).join(', ')
      return {
        zh: `没有 ${quote(key)} 这一项。可用的项：${list}。请改正或者删去。`,
        en: `there is no key ${quote(key)} here. Known keys: ${list}. Correct it or leave it out.`,
      }
    }
    case 'invalid_type': {
      const { zh, en } = typeNames[issue.expected] ?? any
      return value === undefined
        ? { zh: `缺少此项，应为${zh}。请补上。`, en: `is missing; it has to be ${en}. Add it.` }
        : { zh: `${shown} 不能用，应为${zh}。请改正。`, en: `cannot be ${shown}; it has to be ${en}. Correct it.` }
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const near = typeof value === 'string' ? nearest(value, allowed) : []
      const list = (near.length > 0 ? near : allowed).join(', ')
      return {
        zh: `${shown} 不能用，可选：${list}。请改正。`,
        en: `cannot be ${shown}; choose one of: ${list}.`,
      }
    }
    case 'too_small':
    case 'too_big':
      return {
        zh: `${shown} 为空或者超出范围。请改正。`,
        en: `cannot be ${shown}: it is empty or out of range. Correct it.`,
      }
    default:
      return { zh: `${shown} 不能用。请改正。`, en: `cannot be ${shown}. Correct it.` }
  }
}

/**
 * Says in both languages what a schema found wrong with a file.
 *
 * @param issues - the issues that zod reports.
 * @param input - what was checked.
 * @param whole - what the whole is called.
 * @param keysAt - the keys that are known at a path, for suggestions.
 */
export function shapeIssues(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  whole: Text,
  keysAt: (path: Path) => readonly string[],
): readonly ShapeIssue[] {
  const found: ShapeIssue[] = []
  const add = (list: readonly z.core.$ZodIssue[], base: Path): void => {
    for (const issue of list) {
      if (found.length >= most) return
      const path = [...base, ...issue.path] as Path
      if (issue.code === 'invalid_union' && issue.errors.length > 0) {
        add(meant(issue.errors), path)
        continue
      }
      const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path
      const { zh, en } = texts(issue, valueAt(input, path), keysAt(path))
      const place = formatPath(at)
      found.push({
        path: at,
        value: valueAt(input, at),
        text: {
          zh: `${place === '' ? whole.zh : place}：${zh}`,
          en: `${place === '' ? whole.en : place}: ${en}`,
        },
      })
    }
  }
  add(issues, [])
  return found
}
