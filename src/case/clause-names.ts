/** Whether a clause is one of those named: itself, what stands below it, or any of a named regulation. */
export function isOneOf(names: readonly string[], clause: string): boolean {
  for (const name of names)
    if (clause.startsWith(name) && (clause.length === name.length || BELOW.has(clause.charAt(name.length)))) return true
  return false
}

/** What separates a name from what stands below it. */
const BELOW: ReadonlySet<string> = new Set(['#', '/', '.'])
