export { caseFileJsonSchema, type JsonSchema } from './case/schema/json-schema'
export { rulesJsonSchema } from './engine/json-schema'
export { scenarioJsonSchema } from './scenario/json-schema'
