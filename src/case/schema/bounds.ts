/** The largest log of acts that a case file may hold. */
export const maximumActs = 10_000

/** The most findings that a case file may hold. */
export const maximumFindings = 10_000

/** The most entries of any list, and the most keys of any object: people, posts, items, days of attendance. */
export const maximumListed = 10_000

/** The most time limits of a matter. */
export const maximumLimits = 100

/** The most time limits times acts: each limit may run from each act. */
export const maximumLimitsTimesActs = 30_000

/** The longest text, in UTF-16 code units. */
export const maximumText = 10_000

/** How deep lists and objects may nest; the schema itself needs 7. */
export const maximumDepth = 16

/** The most values (objects, lists, texts, numbers) in a case file. */
export const maximumValues = 1_000_000

/** The most problems that are reported at once. */
export const maximumIssues = 100

/** Keys that reach the prototype of an object in careless programs. */
export const hostileKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
