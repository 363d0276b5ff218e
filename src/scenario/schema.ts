import * as z from 'zod/mini'
import { statuses } from '../rule/rule'
import { units } from '../time/unit'
import { reasonCodes } from '../verdict'

const text = z.string().check(z.minLength(1))
const texts = z.array(text)
const status = z.enum(statuses)
const points = z.union([z.number(), z.tuple([z.number(), z.number()])])

/** What one verdict is expected to be; what is not named may be anything. */
export const expectationSchema = z.strictObject({
  status,
  occasion: z.optional(text),
  reason: z.optional(z.enum(reasonCodes)),
  due: z.optional(z.nullable(text)),
  done: z.optional(z.nullable(text)),
  late: z.optional(z.number()),
  bearer: z.optional(texts),
  lacks: z.optional(texts),
  missing: z.optional(texts),
  measures: z.optional(texts),
  displacedBy: z.optional(text),
  /** Points that the verdict gives or takes: a number, or the ends of a range that a person has not settled. */
  points: z.optional(points),
  /** The total of the score sheet. */
  total: z.optional(points),
  mentions: z.optional(texts),
})

const expected = z.union([status, expectationSchema, z.array(z.union([status, expectationSchema]))])

/**
 * The zod schema of a scenario: a case file, the day as of which it is judged, and the verdicts expected. The case
 * file itself is checked when the scenario is run.
 *
 * @example
 * ```ts
 * import { scenarioSchema } from 'officium/scenario'
 * scenarioSchema.safeParse({ scenario: '空案卷', rulebook: 'county-organs', asOf: '2024-03-20', case: { id: 'A-1' }, expect: {} }).success //=> true
 * ```
 */
export const scenarioSchema = z.strictObject({
  scenario: text,
  rulebook: text,
  story: z.optional(z.string()),
  asOf: text,
  interpretations: z.optional(z.record(z.string(), text)),
  parameters: z.optional(
    z.record(z.string(), z.strictObject({ amount: z.number(), unit: z.enum([...units] as [string, ...string[]]) })),
  ),
  beyondCoverage: z.optional(z.enum(['error', 'provisional'])),
  case: z.record(z.string(), z.unknown()),
  expect: z.record(z.string(), expected),
})

/** What one verdict is expected to be. */
export type Expectation = z.output<typeof expectationSchema>

/** A story with a case file and the verdicts that a reader of the rules expects. Chinese: 情景. */
export type Scenario = z.output<typeof scenarioSchema>
