import type { Path } from '../../errors'
import {
  hostileKeys,
  maximumActs,
  maximumDepth,
  maximumFindings,
  maximumIssues,
  maximumLimits,
  maximumLimitsTimesActs,
  maximumListed,
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

const longest = { acts: maximumActs, findings: maximumFindings, limits: maximumLimits }

/** Which list with a bound of its own stands at a place. */
function boundedAt([first, second, ...more]: Path): keyof typeof longest | undefined {
  if (second === undefined) return first === 'acts' || first === 'findings' ? first : undefined
  return first === 'matter' && second === 'limits' && more.length === 0 ? second : undefined
}

/**
 * Checks that an input is plain data of a bearable size, before anything else reads it: objects, lists, texts,
 * finite numbers, booleans and null, without hostile keys and without cycles.
 */
export function plainFaults(input: unknown, deepest: number = maximumDepth): Located[] {
  const found: Located[] = []
  const path: (string | number)[] = []
  const lengths = { acts: 0, findings: 0, limits: 0 }
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

  const tooMany = (actual: number): boolean => {
    if (actual <= maximumListed) return false
    fault({ code: 'too-large', what: 'entries', maximum: maximumListed, actual })
    return true
  }

  const list = (value: readonly unknown[]): void => {
    const what = boundedAt(path)
    if (what !== undefined) {
      lengths[what] = value.length
      if (value.length > longest[what]) {
        fault({ code: 'too-large', what, maximum: longest[what], actual: value.length })
        return
      }
    } else if (tooMany(value.length)) return
    for (let i = 0; i < value.length && !stopped; i++) {
      path.push(i)
      visit(value[i])
      path.pop()
    }
  }

  const object = (value: Readonly<Record<string, unknown>>): void => {
    const keys = Object.keys(value)
    if (tooMany(keys.length)) return
    for (const key of keys) {
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
  if (found.length === 0 && lengths.acts * lengths.limits > maximumLimitsTimesActs) {
    path.push('matter', 'limits')
    const maximum = Math.floor(maximumLimitsTimesActs / lengths.acts)
    fault({ code: 'too-large', what: 'limits', maximum, actual: lengths.limits })
  }
  return found
}
