import type * as z from 'zod/mini'
import {
  amount,
  clockTime,
  day,
  id,
  instant,
  limit,
  period,
  quantity,
  reference,
  text,
} from '../../src/case/schema/primitives'
import { limitSources } from '../../src/case/vocabulary'
import type { Draw } from './draw'
import type { Moments } from './moments'

interface Definition {
  readonly type: string
  readonly innerType?: z.core.$ZodType
  readonly element?: z.core.$ZodType
  readonly items?: readonly z.core.$ZodType[]
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly entries?: Readonly<Record<string, string>>
}

/** What a generator of values takes from its surroundings. */
export interface Surroundings {
  readonly draw: Draw
  readonly moments: Moments
  /** People, units, posts and roles that can be named. */
  readonly actors: readonly string[]
  readonly posts: readonly string[]
  /** Papers that the file may list. */
  readonly papers: readonly string[]
  /** Values that the rules compare an attribute with. */
  readonly preferred: (path: string) => readonly unknown[]
  /** How often an attribute that may be left out is there, in percent. */
  readonly presence: (path: string) => number
}

const LONG_AMOUNT = 1

/** Generates values of the schemas of a case file, whatever attributes they come to have. */
export class SchemaValues {
  readonly #in: Surroundings

  constructor(surroundings: Surroundings) {
    this.#in = surroundings
  }

  /** A value of a schema; undefined where it is optional and left out. */
  of(schema: z.core.$ZodType, path: string): unknown {
    const { draw, moments, actors, posts, papers } = this.#in
    switch (schema) {
      case text:
        return draw.weighted([4, () => draw.pick(papers)], [4, () => '甲'], [1, () => '\u202e<b>"\u0007'])
      case id:
        return draw.pick(papers)
      case reference:
        return draw.pick(path.endsWith('post') ? posts : actors)
      case day:
        return moments.day()
      case instant:
        return moments.instant()
      case clockTime:
        return draw.pick(['08:30', '12:00', '13:30', '17:30'])
      case amount:
        return draw.chance(LONG_AMOUNT) ? draw.int(500, 900) : draw.int(0, 30)
      case quantity:
        return draw.pick([0, 0, 1, -1, 50.5, 1000])
      case period:
        return moments.period()
      case limit:
        return this.limit()
    }
    const definition = schema._zod.def as Definition
    switch (definition.type) {
      case 'optional':
        return draw.chance(this.#in.presence(path)) ? this.of(definition.innerType!, path) : undefined
      case 'object':
        return this.object(definition.shape!, path)
      case 'array':
        return this.#list(definition.element!, path)
      case 'tuple':
        return definition.items!.map((_, index) => ['08:30', '17:30'][index])
      case 'enum':
        return this.#one(Object.values(definition.entries!), path)
      case 'boolean':
        return draw.chance(55)
      case 'string':
        return draw.pick(papers)
      default:
        throw new RangeError(`no values for a schema of the type "${definition.type}"`)
    }
  }

  /** A value of a schema, also where it might be left out. */
  present(schema: z.core.$ZodType, path: string): unknown {
    const { type, innerType } = schema._zod.def as Definition
    return this.of(type === 'optional' && innerType !== undefined ? innerType : schema, path)
  }

  /** An object of a shape; every key that may be left out is there or not. */
  object(shape: Readonly<Record<string, z.core.$ZodType>>, path: string): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    for (const [key, schema] of Object.entries(shape)) {
      const value = this.of(schema, path === '' ? key : `${path}.${key}`)
      if (value !== undefined) object[key] = value
    }
    return object
  }

  /** A limit: of any source, by its length or its end. */
  limit(source: string = this.#in.draw.pick(Object.keys(limitSources))): Record<string, unknown> {
    const { draw, moments, actors } = this.#in
    const length = draw.chance(85)
      ? {
          amount: this.of(amount, ''),
          ...(draw.chance(70) && {
            unit: draw.weighted(
              [6, () => 'working-day'],
              [3, () => 'day'],
              [1, () => draw.pick(['week', 'month', 'hour', 'minute', 'year'])],
            ),
          }),
        }
      : { due: moments.instant() }
    return {
      source,
      ...length,
      ...(draw.chance(20) && { statedDue: moments.instant() }),
      ...(draw.chance(10) && { department: draw.pick(actors) }),
    }
  }

  #one(all: readonly string[], path: string): string {
    const { draw, preferred } = this.#in
    const named = preferred(path).filter((value): value is string => typeof value === 'string' && all.includes(value))
    return named.length > 0 && draw.chance(70) ? draw.pick(named) : draw.pick(all)
  }

  #list(element: z.core.$ZodType, path: string): unknown[] {
    const { draw } = this.#in
    const items = Array.from({ length: draw.weighted([3, () => 0], [3, () => 1], [3, () => 2], [1, () => 4]) }, () =>
      this.of(element, path),
    )
    return typeof items[0] === 'string' ? [...new Set(items)] : items
  }
}
