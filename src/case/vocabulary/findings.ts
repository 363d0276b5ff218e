import { circumstanceFindings } from './findings/circumstances'
import { conductFindings } from './findings/conduct'
import { gravityFindings } from './findings/gravity'
import { integrityFindings } from './findings/integrity'
import { performanceFindings } from './findings/performance'

export type { FindingGroup, FindingTarget, FindingTerm } from './findings/term'

/** Every finding: what only a person can judge. */
export const findings = {
  ...conductFindings,
  ...integrityFindings,
  ...performanceFindings,
  ...gravityFindings,
  ...circumstanceFindings,
} as const

/** The identifier of a finding. */
export type FindingId = keyof typeof findings

/** The type of the value of a finding. */
export type FindingValue<K extends FindingId = FindingId> = K extends FindingId
  ? (typeof findings)[K] extends { readonly values: infer V }
    ? keyof V & string
    : (typeof findings)[K] extends { readonly type: 'number' }
      ? number
      : boolean
  : never
