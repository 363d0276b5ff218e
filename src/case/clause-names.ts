/** Whether a clause is one of those named: itself, what stands below it, or any of a named regulation. */
export const isOneOf = (names: readonly string[], clause: string): boolean =>
  names.some((name) => clause === name || (clause.startsWith(name) && /^[#/.]/.test(clause.slice(name.length))))
