import type * as z from 'zod/mini'
import type { Path } from '../../errors'
import type { ActType } from '../vocabulary/acts'
import { commonShape, ownShapes } from './act-shapes'
import { caseFileShape } from './case-file-shape'
import { findingShape } from './findings'

type Definition = z.core.$ZodTypeDef & {
  readonly innerType?: z.core.$ZodType
  /** Of what is made on demand. */
  readonly getter?: () => z.core.$ZodType
  readonly element?: z.core.$ZodType
  readonly valueType?: z.core.$ZodType
  readonly shape?: z.core.$ZodShape
}

function bare(schema: z.core.$ZodType | undefined): Definition | undefined {
  let definition = schema?._zod.def as Definition | undefined
  while (definition !== undefined) {
    const inner = definition.getter?.() ?? definition.innerType
    if (inner === undefined) break
    definition = inner._zod.def as Definition
  }
  return definition
}

function shapeUnder(start: z.core.$ZodShape, path: Path): z.core.$ZodShape {
  let shape: z.core.$ZodShape = start
  let definition: Definition | undefined
  for (const key of path) {
    definition = bare(
      definition === undefined ? shape[key] : (definition.element ?? definition.valueType ?? shape[key]),
    )
    if (definition?.shape !== undefined) {
      shape = definition.shape
      definition = undefined
    }
  }
  return shape
}

/** The keys that the object under a path of a case file may have. */
export function keysAt(input: unknown, path: Path): string[] {
  const [section, index, ...rest] = path
  if (section === 'findings') return ['what', 'value', ...Object.keys(findingShape)]
  if (section === 'acts') {
    const acts = (input as { acts?: readonly { type?: unknown }[] }).acts
    const type = acts?.[Number(index)]?.type as ActType
    const own: z.core.$ZodShape = ownShapes[type]
    const shape: z.core.$ZodShape = { ...commonShape, ...own }
    return ['type', ...Object.keys(shapeUnder(shape, rest))]
  }
  return Object.keys(shapeUnder(caseFileShape, path))
}
