import type * as z from 'zod/mini'
import type { ActType } from '../vocabulary/acts'
import type { FindingId, FindingValue } from '../vocabulary/findings'
import type { commonShape, ownShapes } from './act-shapes'
import type { findingShape } from './findings'
import type { matterSchema } from './matter'
import type { namedUnitSchema, partySchema, personSchema, postSchema } from './people'
import type { limit } from './primitives'
import type { unitSchema } from './unit'

type Frozen<T> = T extends readonly (infer E)[]
  ? T extends readonly [unknown, unknown]
    ? Readonly<T>
    : readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

type Out<S extends z.core.$ZodType> = Frozen<z.output<S>>
/** The fields of a shape; an empty one adds none (zod would give it an index signature). */
type Shape<S extends z.core.$ZodShape> = [keyof S] extends [never]
  ? unknown
  : Frozen<z.core.$InferObjectOutput<S, Record<never, never>>>
type Identified = { readonly id: string }

/** What classifies a matter. */
export type Matter = Out<typeof matterSchema>
/** Who comes to the body. */
export type Party = Out<typeof partySchema>
/** A person of the file. */
export type Person = Out<typeof personSchema>
/** A unit of the file. */
export type NamedUnit = Out<typeof namedUnitSchema>
/** A post of the file. */
export type Post = Out<typeof postSchema>
/** A unit over a period. */
export type UnitRecord = Out<typeof unitSchema>
/** A time limit as the file states it. */
export type Limit = Out<typeof limit>

/** An act of one type as a host writes it; its id may be left out. */
export type ActInputOf<T extends ActType> = { readonly type: T } & Shape<
  Omit<typeof commonShape, keyof (typeof ownShapes)[T]>
> &
  Shape<(typeof ownShapes)[T]>

/** An act as a host writes it. */
export type ActInput = { [T in ActType]: ActInputOf<T> }[ActType]

/** An act of one type in a parsed file. */
export type ActOf<T extends ActType> = ActInputOf<T> & Identified

/** An act in a parsed file. */
export type Act = { [T in ActType]: ActOf<T> }[ActType]

/** A finding of one kind as a host writes it; its id may be left out. */
export type FindingInputOf<K extends FindingId> = {
  readonly what: K
  readonly value: FindingValue<K>
} & Shape<typeof findingShape>

/** A finding as a host writes it. */
export type FindingInput = { [K in FindingId]: FindingInputOf<K> }[FindingId]

/** A finding of one kind in a parsed file. */
export type FindingOf<K extends FindingId> = FindingInputOf<K> & Identified

/** A finding in a parsed file. */
export type Finding = { [K in FindingId]: FindingOf<K> }[FindingId]

interface Sections {
  readonly officium?: 1 | undefined
  readonly id: string
  readonly note?: string | undefined
  readonly matter?: Matter | undefined
  readonly party?: Party | undefined
  readonly people?: Readonly<Record<string, Person>> | undefined
  readonly units?: Readonly<Record<string, NamedUnit>> | undefined
  readonly posts?: Readonly<Record<string, Post>> | undefined
  readonly unit?: UnitRecord | undefined
}

/** Whether the log of acts is complete: what is not there was not done; in a partial one it is unknown. */
export type LogState = 'complete' | 'partial'

/** A case file as a host writes it: in a program, in JSON or in YAML. */
export interface CaseFileInput extends Sections {
  /** The IANA time zone of its local times; `Asia/Shanghai` where absent. */
  readonly timeZone?: string | undefined
  readonly log?: LogState | undefined
  readonly acts?: readonly ActInput[] | undefined
  readonly findings?: readonly FindingInput[] | undefined
}

/** A checked case file: deeply frozen, with the time zone, the state of the log and all ids filled in. */
export interface CaseFile extends Sections {
  readonly timeZone: string
  readonly log: LogState
  readonly acts?: readonly Act[] | undefined
  readonly findings?: readonly Finding[] | undefined
}
