import type * as z from 'zod/mini'
import type { Path } from '../../errors'
import { maximumIssues } from './bounds'
import type { Expected, Fault, Plain } from './issue'
import { nearest } from './near'
import type { Located } from './plain'
import { keysAt } from './shape-at'
import { nearestAct, nearestFinding } from './suggest'

/** The value under a path of an input, undefined where there is none. */
export function valueAt(input: unknown, path: Path): unknown {
  let value: unknown = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<string | number, unknown>>)[key]
  }
  return value
}

const expectedNames: Readonly<Record<string, Expected>> = {
  object: 'object',
  record: 'object',
  array: 'list',
  tuple: 'list',
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
}

function faultsOf(issue: z.core.$ZodIssue, path: Path, input: unknown): Located[] {
  const value = valueAt(input, path)
  const at = (fault: Fault): Located[] => [{ fault, path }]
  const missing = value === undefined
  switch (issue.code) {
    case 'custom':
      return at(issue.params?.fault as Fault)
    case 'invalid_type': {
      const expected = expectedNames[issue.expected] ?? 'value'
      return at({ code: missing ? 'missing' : 'wrong-type', expected })
    }
    case 'invalid_value':
      return at(valueFault(issue.values as readonly Plain[], path, value, input))
    case 'unrecognized_keys':
      return issue.keys.slice(0, maximumIssues).map((key) => ({
        fault: { code: 'unknown-key', key, near: nearest(key, keysAt(input, path)) },
        path: [...path, key],
      }))
    case 'invalid_union':
      if (typeof value !== 'string') return at({ code: missing ? 'missing' : 'wrong-type', expected: 'text' })
      return at(
        path[0] === 'acts'
          ? { code: 'unknown-act', near: nearestAct(value) }
          : { code: 'unknown-finding', near: nearestFinding(value) },
      )
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => faultsOf(inner, path, input))
    case 'too_small':
      return at({ code: 'out-of-range', minimum: Number(issue.minimum) })
    case 'too_big':
      return at({ code: 'out-of-range', maximum: Number(issue.maximum) })
    default:
      return at({ code: 'wrong-type', expected: 'value' })
  }
}

function valueFault(allowed: readonly Plain[], path: Path, value: unknown, input: unknown): Fault {
  if (value === undefined) return { code: 'missing', expected: 'value', allowed }
  const what = path[0] === 'findings' && path[2] === 'value' ? valueAt(input, [...path.slice(0, 2), 'what']) : undefined
  if (typeof what === 'string') return { code: 'finding-value', finding: what, allowed }
  return {
    code: 'unknown-value',
    allowed,
    near: typeof value === 'string' ? nearest(value, allowed.map(String)) : [],
  }
}

function isFindingValue({ path, fault }: Located): boolean {
  return path.length === 3 && path[0] === 'findings' && path[2] === 'value' && fault.code === 'wrong-type'
}

/** A finding of the wrong type says which values it may have. */
function asFindingValue({ path, fault }: Located, input: unknown): Located {
  const finding = String(valueAt(input, [...path.slice(0, 2), 'what']))
  const allowed: Plain[] = 'expected' in fault && fault.expected === 'boolean' ? [true, false] : []
  return { path, fault: { code: 'finding-value', finding, allowed } }
}

/** Turns zod's issues into faults with their places in the input. */
export function translate(issues: readonly z.core.$ZodIssue[], input: unknown): Located[] {
  return issues
    .flatMap((issue) => faultsOf(issue, issue.path as Path, input))
    .map((located) => (isFindingValue(located) ? asFindingValue(located, input) : located))
}
