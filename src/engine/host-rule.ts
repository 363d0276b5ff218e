import type { OccasionSpec } from '../case/spec'
import type { JsonGroup } from './json-rule'

/** A rule of a host over the facts of a case file, judged once for each occasion that `event.params.on` names. */
export interface HostRule {
  name: string
  conditions: JsonGroup
  event: { type: string; params: { on: OccasionSpec } }
}
