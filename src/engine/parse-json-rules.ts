import type * as z from 'zod/mini'
import { derivationOf } from '../case/facts/catalogue'
import { plainFaults } from '../case/schema/plain'
import { valueAt } from '../case/schema/translate'
import type { Path } from '../errors'
import { JsonRulesError } from './errors'
import { frozenCopy } from './frozen-copy'
import type { HostRule } from './host-rule'
import { groupShapes, leafShape, ruleShape } from './host-rule-shapes'
import { type JsonRulesFault, jsonRulesText } from './json-rules-text'

/** How deep groups of conditions may nest. */
export const maximumGroups = 32
/** Groups nest by a key and a list; rules and values stand around them. */
const deepest = 2 * maximumGroups + 40

/**
 * Checks rules that come from outside before an engine gets them. They are written as {@link toJsonRules} writes them,
 * over the same facts and with the same operators, and say in `event.params.on` for which occasions they are judged.
 * Refused are `path` (the engine would run it as JSONPath), `priority`, empty groups, facts and operators that do not
 * exist, texts where a list is needed, and two rules of one name.
 *
 * @param input - the rules, as data from JSON.
 * @returns a frozen copy.
 * @throws JsonRulesError for the first thing that is wrong, with its `path`.
 * @example
 * ```ts
 * import { JsonRulesError, parseJsonRules } from 'officium/json-rules-engine'
 * const urgent = { name: 'urgent.1', fact: 'matter.urgent', operator: 'definitely equal', value: true }
 * const event = { type: 'urgent', params: { on: { once: 'matter' } } }
 * parseJsonRules([{ name: 'urgent', conditions: { name: 'urgent', all: [urgent] }, event }]).length //=> 1
 * let path
 * try {
 *   parseJsonRules([{ name: 'urgent', conditions: { name: 'urgent', all: [{ ...urgent, path: '$..*' }] }, event }])
 * } catch (error) {
 *   if (error instanceof JsonRulesError) path = error.path
 * }
 * path //=> [0, 'conditions', 'all', 0, 'path']
 * ```
 */
export const parseJsonRules = (input: unknown): readonly HostRule[] => readRules(input, [])

/** Reads rules whose names must not be those of others. */
export function readRules(input: unknown, others: readonly { readonly name: string }[]): readonly HostRule[] {
  if (!Array.isArray(input)) fail({ fault: 'wrong-value' }, [], input)
  checkPlain(input, [], deepest)
  const rules = copyOf(input)
  const names = new Set(others.map(({ name }) => name))
  rules.forEach((rule: unknown, index) => {
    const { name, conditions, event } = shaped(ruleShape, rule, [index])
    if (names.has(name)) fail({ fault: 'duplicate-name' }, [index, 'name'], name)
    names.add(name)
    checkPlain(event, [index, 'event'])
    if (typeof conditions !== 'object' || conditions === null || groupKey(conditions) === undefined) {
      fail({ fault: 'no-group' }, [index, 'conditions'], conditions)
    }
    checkCondition(conditions, [index, 'conditions'], 0)
  })
  return rules as readonly HostRule[]
}

function checkCondition(condition: unknown, path: Path, depth: number): void {
  if (depth > maximumGroups) fail({ fault: 'too-deep' }, path, undefined)
  const key = groupKey(condition)
  if (key === undefined) {
    checkLeaf(condition, path)
    return
  }
  const group: { readonly all?: unknown[]; readonly any?: unknown[]; readonly not?: unknown } = shaped(
    groupShapes[key],
    condition,
    path,
  )
  if (key === 'not') {
    checkCondition(group.not, [...path, 'not'], depth + 1)
    return
  }
  const parts = group[key] ?? []
  if (parts.length === 0) fail({ fault: 'empty-group' }, [...path, key], parts)
  parts.forEach((part, index) => {
    checkCondition(part, [...path, key, index], depth + 1)
  })
}

function checkLeaf(condition: unknown, path: Path): void {
  const { fact, operator, value, params } = shaped(leafShape, condition, path)
  if (derivationOf(fact) === undefined) fail({ fault: 'unknown-fact' }, [...path, 'fact'], fact)
  checkPlain(params, [...path, 'params'])
  checkPlain(value, [...path, 'value'])
  const reference = typeof value === 'object' && !Array.isArray(value)
  if (reference && derivationOf(value.fact) === undefined)
    fail({ fault: 'unknown-fact' }, [...path, 'value', 'fact'], value.fact)
  if (/ (in|notIn|intersects|disjoint)$/.test(operator) && typeof value !== 'object')
    fail({ fault: 'list-needed' }, [...path, 'value'], value)
}

const groupKey = (condition: unknown): keyof typeof groupShapes | undefined =>
  typeof condition === 'object' && condition !== null
    ? (['all', 'any', 'not'] as const).find((key) => Object.hasOwn(condition, key))
    : undefined

function checkPlain(value: unknown, path: Path, depth?: number): void {
  const [fault] = faultsOf(value, path, depth)
  if (fault !== undefined) fail({ fault: 'not-plain' }, [...path, ...fault.path], valueAt(value, fault.path))
}

/** @throws JsonRulesError where a getter or a proxy of the host throws while it is read. */
function faultsOf(value: unknown, path: Path, depth: number | undefined): ReturnType<typeof plainFaults> {
  try {
    return plainFaults(value, depth)
  } catch {
    return fail({ fault: 'not-plain' }, path, undefined)
  }
}

/** What is checked is what is returned: a getter could answer differently the next time. */
function copyOf(input: readonly unknown[]): readonly unknown[] {
  try {
    return frozenCopy(Array.from(input))
  } catch {
    return fail({ fault: 'not-plain' }, [], undefined)
  }
}

/** Takes a value of a shape; the first thing that does not fit is the error. */
function shaped<S extends z.ZodMiniType>(shape: S, value: unknown, path: Path): z.infer<S> {
  const result = shape.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const at = [...(issue.path as Path), key]
    fail(
      key === 'path' || key === 'priority' ? { fault: key } : { fault: 'unknown-key', key },
      [...path, ...at],
      valueAt(value, at),
    )
  }
  const at = (issue?.path ?? []) as Path
  fail(
    { fault: at.length === 1 && at[0] === 'operator' ? 'unknown-operator' : 'wrong-value' },
    [...path, ...at],
    valueAt(value, at),
  )
}

function fail(fault: JsonRulesFault, path: Path, value: unknown): never {
  throw new JsonRulesError(path, value, jsonRulesText(fault, value))
}
