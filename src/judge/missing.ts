import type { CaseScope } from '../case/facts/catalogue'
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
  return told(lists.length === 1 && only?.length === 1 ? only : distinct(lists))
}

function told(list: readonly Missing[]): readonly Missing[] {
  for (const item of list) Object.freeze(item)
  return Object.freeze(list)
}

function add({ value, missing }: Fact, lists: (readonly Missing[])[]): void {
  if (value === undefined && missing !== undefined && missing.length > 0) lists.push(missing)
}

/** How many inputs are compared one by one; more are looked up by their texts. */
const FEW = 16

/** Each input once, where it is first named. */
export function distinct(lists: readonly (readonly Missing[])[]): Missing[] {
  const items = new Set<Missing>()
  const found: Missing[] = []
  let keys: Set<string> | undefined
  for (const list of lists) {
    if (list.length === 0) continue
    for (const item of list) {
      if (items.has(item)) continue
      items.add(item)
      if (found.length < FEW) {
        if (found.some((other) => isSame(other, item))) continue
      } else {
        keys ??= new Set(found.map(keyOf))
        const key = keyOf(item)
        if (keys.has(key)) continue
        keys.add(key)
      }
      found.push(item)
    }
  }
  return found
}

/** Whether two inputs are one. */
function isSame(a: Missing, b: Missing): boolean {
  switch (a.kind) {
    case 'attribute':
    case 'time-of-day':
      return a.kind === b.kind && a.path === b.path
    case 'parameter':
      return a.kind === b.kind && a.name === b.name
    case 'finding':
      return a.kind === b.kind && a.what === b.what && a.about === b.about
    case 'act':
      return a.kind === b.kind && a.type === b.type && a.about === b.about
    case 'calendar':
      return a.kind === b.kind && a.day === b.day && a.calendar === b.calendar
  }
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
