import type { Path } from '../../errors'
import {
  hostileKeys,
  maximumActs,
  maximumDepth,
  maximumFindings,
  maximumIssues,
  maximumText,
  maximumValues,
} from './bounds'
import type { Fault } from './issue'

/** A fault and where it is. */
export interface Located {
  readonly fault: Fault
  readonly path: Path
}

function kindOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name
  return typeof name === 'string' && /^[\w$]{1,40}$/.test(name) ? name : 'object'
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === null || prototype === Object.prototype) return true
  // A plain object of another realm (a frame, a vm context) has that realm's Object.prototype.
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf')
}

/**
 * Checks that an input is plain data of a bearable size, before anything else reads it: objects, lists, texts,
 * finite numbers, booleans and null, without hostile keys and without cycles.
 */
export function plainFaults(input: unknown, deepest: number = maximumDepth): Located[] {
  const found: Located[] = []
  const path: (string | number)[] = []
  let values = 0
  let stopped = false

  const fault = (what: Fault): void => {
    found.push({ fault: what, path: [...path] })
    if (found.length >= maximumIssues) stopped = true
  }

  const text = (value: string): void => {
    if (value.length > maximumText)
      fault({ code: 'too-large', what: 'text', maximum: maximumText, actual: value.length })
  }

  const list = (value: readonly unknown[]): void => {
    const what = path.length === 1 && (path[0] === 'acts' || path[0] === 'findings') ? path[0] : undefined
    const maximum = what === 'acts' ? maximumActs : maximumFindings
    if (what !== undefined && value.length > maximum) {
      fault({ code: 'too-large', what, maximum, actual: value.length })
      return
    }
    for (let i = 0; i < value.length && !stopped; i++) {
      path.push(i)
      visit(value[i])
      path.pop()
    }
  }

  const object = (value: Readonly<Record<string, unknown>>): void => {
    for (const key of Object.keys(value)) {
      if (stopped) return
      path.push(key)
      if (hostileKeys.has(key)) fault({ code: 'hostile-key', key })
      else {
        text(key)
        visit(value[key])
      }
      path.pop()
    }
  }

  const visit = (value: unknown): void => {
    values += 1
    if (values > maximumValues) {
      if (!stopped) fault({ code: 'too-large', what: 'values', maximum: maximumValues, actual: values })
      stopped = true
    } else if (typeof value === 'string') text(value)
    else if (typeof value === 'object' && value !== null) {
      if (path.length >= deepest) {
        fault({ code: 'too-large', what: 'depth', maximum: deepest, actual: path.length + 1 })
      } else if (Array.isArray(value)) list(value)
      else if (isPlain(value)) object(value as Readonly<Record<string, unknown>>)
      else fault({ code: 'not-plain-data', found: kindOf(value) })
    } else if (typeof value === 'bigint' || typeof value === 'function' || typeof value === 'symbol') {
      fault({ code: 'not-plain-data', found: kindOf(value) })
    } else if (typeof value === 'number' && !Number.isFinite(value)) {
      fault({ code: 'not-plain-data', found: String(value) })
    }
  }

  visit(input)
  return found
}
