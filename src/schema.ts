export { caseFileJsonSchema, type JsonSchema } from './case/schema/json-schema'
