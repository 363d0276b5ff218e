import type * as z from 'zod/mini'
import { commonShape, ownShapes } from '../../schema/act-shapes'
import { caseFileShape } from '../../schema/case-file-shape'
import { findingShape } from '../../schema/findings'
import { attributes } from '..'
import { termAt } from '../attribute-path'

type Definition = z.core.$ZodTypeDef & {
  readonly innerType?: z.core.$ZodType
  readonly getter?: () => z.core.$ZodType
  readonly element?: z.core.$ZodType
  readonly valueType?: z.core.$ZodType
  readonly shape?: z.core.$ZodShape
}

const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as Definition

function requiredIn(shape: z.core.$ZodShape, path: string): string[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const place = path === '' ? key : `${path}.${key}`
    const { type } = definitionOf(schema)
    return [...(type === 'optional' || type === 'default' ? [] : [place]), ...requiredUnder(schema, place)]
  })
}

function requiredUnder(schema: z.core.$ZodType, path: string): string[] {
  const { shape, getter, innerType, element, valueType } = definitionOf(schema)
  if (shape !== undefined) return requiredIn(shape, path)
  const inner = getter?.() ?? innerType ?? element
  if (inner !== undefined) return requiredUnder(inner, path)
  // The key of a record stands in its path.
  return valueType === undefined ? [] : requiredUnder(valueType, `${path}.*`)
}

const paths = [
  ...requiredIn(caseFileShape, ''),
  ...[commonShape, ...Object.values(ownShapes)].flatMap((shape: z.core.$ZodShape) => requiredIn(shape, 'acts.*')),
  ...requiredIn(findingShape, 'findings.*'),
  // The keys that tell the variants apart, and the amount that a limit with a unit needs.
  'acts.*.type',
  'findings.*.what',
  'findings.*.value',
  'limit.amount',
]

const terms = new Set(
  paths.map((path) => termAt(attributes, path) ?? termAt(attributes, `limit.${path.split('.').at(-1)}`)),
)

/** The attributes that a case file cannot leave out where it has what they belong to. */
export const required: ReadonlySet<string> = new Set(
  Object.entries(attributes).flatMap(([path, term]) => (terms.has(term) ? [path] : [])),
)
