/** A truth value of Kleene's strong three-valued logic; undefined is unknown. */
export type Truth = boolean | undefined

/** True if all are true, false if one is false, else unknown. */
export function and(truths: readonly Truth[]): Truth {
  let result: Truth = true
  for (const truth of truths) {
    if (truth === false) return false
    if (truth === undefined) result = undefined
  }
  return result
}

/** True if one is true, false if all are false, else unknown. */
export function or(truths: readonly Truth[]): Truth {
  let result: Truth = false
  for (const truth of truths) {
    if (truth === true) return true
    if (truth === undefined) result = undefined
  }
  return result
}

export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth)
