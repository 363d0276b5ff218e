/** Whether a clause is one of those named: itself, what stands below it, or any of a named regulation. */
export function isOneOf(names: readonly string[], clause: string): boolean {
  for (const name of names)
    if (clause.startsWith(name) && (clause.length === name.length || BELOW.has(clause.charAt(name.length)))) return true
  return false
}

/** What separates a name from what stands below it. */
const BELOW: ReadonlySet<string> = new Set(['#', '/', '.'])

const answered = new WeakMap<readonly string[], Map<string, boolean>>()

/** The same, looked up: for names that are part of a rule and are asked about a few clauses again and again. */
export function isAmong(names: readonly string[], clause: string): boolean {
  let answers = answered.get(names)
  if (answers === undefined) {
    answers = new Map()
    answered.set(names, answers)
  }
  const known = answers.get(clause)
  if (known !== undefined) return known
  const answer = isOneOf(names, clause)
  // A finding of a breach can name any clause.
  if (answers.size < MOST) answers.set(clause, answer)
  return answer
}

const MOST = 1000
