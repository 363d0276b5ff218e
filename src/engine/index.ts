export { type AddedRulebook, addRulebook, type EngineCase } from './add-rulebook'
export type { Certainty } from './certainty'
export { createEngine } from './create-engine'
export {
  EngineConflictError,
  EngineRunError,
  JsonRulesError,
  UnderivableFactError,
  UnknownOccasionError,
} from './errors'
export type { HostRule } from './host-rule'
export type { JsonCondition, JsonEventParams, JsonGroup, JsonLeaf, JsonOperator, JsonRule } from './json-rule'
export { judgeWithEngine } from './judge-with-engine'
export { parseJsonRules } from './parse-json-rules'
export { toJsonRules } from './to-json-rules'
