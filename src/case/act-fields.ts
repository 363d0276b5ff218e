import type { Act } from './schema'

/** The keys that a type names, an index signature left out. */
type KeysOf<T> = T extends unknown ? keyof { [K in keyof T as string extends K ? never : K]: T[K] } & string : never

/** A field that the acts of some type have. */
export type ActField = KeysOf<Act>

/** What such a field holds, in whichever act has it. */
export type ActFieldValue<K extends string> = FieldOf<Act, K>
type FieldOf<T, K extends string> = T extends unknown ? (K extends keyof T ? NonNullable<T[K]> : never) : never
