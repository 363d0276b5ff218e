import type { CaseScope } from '../case/facts/catalogue'
import { deepFreeze } from '../freeze'
import type { LeafTest } from '../rule/compile'
import type { Fact, Missing } from '../rule/fact'

/** What would settle the comparisons that are still open. */
export function missingOf(open: readonly LeafTest<CaseScope>[], scope: CaseScope): readonly Missing[] {
  const lists: (readonly Missing[])[] = []
  for (const test of open) {
    add(test.actual(scope), lists)
    add(test.expected(scope), lists)
  }
  const [only] = lists
  // One input is told as the fact itself tells it.
  return deepFreeze(lists.length === 1 && only?.length === 1 ? only : distinct(lists))
}

function add({ value, missing }: Fact, lists: (readonly Missing[])[]): void {
  if (value === undefined && missing !== undefined && missing.length > 0) lists.push(missing)
}

/** Each input once, where it is first named. */
export function distinct(lists: readonly (readonly Missing[])[]): Missing[] {
  const keys = new Set<string>()
  const seen = new Set<readonly Missing[]>()
  const items = new Set<Missing>()
  const found: Missing[] = []
  for (const list of lists) {
    if (seen.has(list)) continue
    seen.add(list)
    for (const item of list) {
      if (items.has(item)) continue
      items.add(item)
      const key = keyOf(item)
      if (keys.has(key)) continue
      keys.add(key)
      found.push(item)
    }
  }
  return found
}

/** Two inputs are one if these texts are the same; a text of the file cannot pass for two, it is the last part or quoted. */
function keyOf(item: Missing): string {
  switch (item.kind) {
    case 'attribute':
    case 'time-of-day':
      return `${item.kind} ${item.path}`
    case 'parameter':
      return `${item.kind} ${item.name}`
    case 'finding':
      return `${item.kind} ${item.what} ${item.about}`
    default:
      return JSON.stringify(item)
  }
}
