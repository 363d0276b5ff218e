import type { Path, Text } from '../../errors'

/** What a value should have been. */
export type Expected = 'object' | 'list' | 'text' | 'number' | 'integer' | 'boolean' | 'value'

/** A value that an enumeration allows. */
export type Plain = string | number | boolean

/** What is wrong, with typed fields by code. */
export type Fault =
  | { readonly code: 'wrong-type'; readonly expected: Expected }
  | { readonly code: 'missing'; readonly expected: Expected; readonly allowed?: readonly Plain[] }
  | { readonly code: 'missing-one-of'; readonly keys: readonly string[] }
  | { readonly code: 'conflicting-keys'; readonly keys: readonly string[] }
  | { readonly code: 'unknown-key'; readonly key: string; readonly near: readonly string[] }
  | { readonly code: 'hostile-key'; readonly key: string }
  | { readonly code: 'unknown-value'; readonly allowed: readonly Plain[]; readonly near: readonly string[] }
  | { readonly code: 'unknown-act'; readonly near: readonly string[] }
  | { readonly code: 'unknown-finding'; readonly near: readonly string[] }
  | {
      readonly code: 'finding-value'
      readonly finding: string
      readonly allowed: readonly Plain[]
    }
  | { readonly code: 'unknown-reference'; readonly near: readonly string[] }
  | { readonly code: 'unknown-about'; readonly near: readonly string[] }
  | { readonly code: 'wrong-about'; readonly expected: string }
  | { readonly code: 'before-its-object'; readonly about: string; readonly objectAt: string }
  | { readonly code: 'no-leave-post' }
  | { readonly code: 'duplicate-id'; readonly id: string; readonly first: Path }
  | { readonly code: 'reserved-id'; readonly id: string }
  | { readonly code: 'invalid-id'; readonly id: string }
  | { readonly code: 'invalid-date'; readonly expected: 'day' | 'instant' | 'clock-time' }
  | { readonly code: 'invalid-time-zone' }
  | { readonly code: 'reversed-period'; readonly from: string; readonly to: string }
  | { readonly code: 'out-of-range'; readonly minimum?: number; readonly maximum?: number }
  | { readonly code: 'empty-text' }
  | { readonly code: 'lone-surrogate' }
  | {
      readonly code: 'too-large'
      readonly what: 'text' | 'acts' | 'findings' | 'limits' | 'entries' | 'depth' | 'values'
      readonly maximum: number
      readonly actual: number
    }
  | { readonly code: 'not-plain-data'; readonly found: string }
  | { readonly code: 'unreadable' }

/**
 * One problem of a case file: switch on `code`; `path` says where, `value` is the offending value and `text` says
 * in both languages what is wrong and what to do next.
 */
export type CaseFileIssue = Fault & {
  readonly path: Path
  readonly value: unknown
  readonly text: Text
}

/** The `code` of a problem of a case file. */
export type CaseFileIssueCode = CaseFileIssue['code']

interface Payload {
  readonly value: unknown
  readonly issues: unknown[]
}

/** Adds a fault to a zod payload, at the value itself or at one of its keys. */
export function reject(payload: Payload, fault: Fault, ...path: (string | number)[]): void {
  payload.issues.push({ code: 'custom', input: payload.value, path, params: { fault }, message: fault.code })
}
