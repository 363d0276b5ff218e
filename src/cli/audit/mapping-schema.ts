import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))
const scalar = z.union([z.string(), z.number(), z.boolean()])

const pathColumn = z.strictObject({
  path: text,
  as: z.optional(z.enum(['text', 'number', 'boolean', 'date', 'list'])),
  values: z.optional(z.record(z.string(), scalar)),
})

/** Beside `act`, the fields of the act: constants, or the value of another column. */
const actColumn = z.looseObject({ act: text })

/** What a column means: a place in the case file, or an act whose time it gives. */
const column = z.union([text, pathColumn, actColumn])

/** The shape of a file that says what the columns of a table mean. */
export const mappingSchema = z.strictObject({
  encoding: z.optional(z.enum(['utf-8', 'gb18030'])),
  delimiter: z.optional(z.string().check(z.length(1))),
  timeZone: z.optional(text),
  dates: z.optional(z.union([text, z.array(text)])),
  pattern: z.optional(z.strictObject({ opened: z.optional(text), target: z.optional(text), closed: z.optional(text) })),
  columns: z.optional(z.record(z.string(), column)),
  constants: z.optional(z.record(z.string(), z.union([scalar, z.array(scalar)]))),
})

export type MappingFile = z.output<typeof mappingSchema>
export type ColumnSpec = z.output<typeof column>
export type Conversion = NonNullable<z.output<typeof pathColumn>['as']>
