import { type Fact, known, unknown } from '../../rule/fact'
import type { CaseContext, Occasion } from '../context'
import type { UnitRecord } from '../schema'
import { spanOf } from '../span'

type ListedMatter = NonNullable<UnitRecord['matters']>[number]
type Improvement = NonNullable<UnitRecord['improvements']>[number]

const lacking = (path: string): Fact<never> => unknown([{ kind: 'attribute', path }])

/** What the unit's list says of the matter that is the occasion. */
export function listedField<K extends 'class' | 'handledAs'>(
  context: CaseContext,
  { kind, index = -1 }: Occasion,
  key: K,
): Fact<NonNullable<ListedMatter[K]>> {
  const path = `unit.matters[${index}].${key}`
  const value = kind === 'listed-matter' ? context.file.unit?.matters?.[index]?.[key] : undefined
  return value === undefined ? lacking(path) : known(value, [path])
}

/** Whether the listed matter was concluded after its due time, or is still open after it. */
export function listedOverdue(context: CaseContext, { kind, index = -1 }: Occasion): Fact<boolean> {
  const matter = kind === 'listed-matter' ? context.file.unit?.matters?.[index] : undefined
  if (matter === undefined) return known(false)
  const path = `unit.matters[${index}]`
  if (matter.dueAt === undefined) return lacking(`${path}.dueAt`)
  const zone = context.file.timeZone
  const due = spanOf(matter.dueAt, zone)
  if (matter.concludedAt === undefined) return known(due.hi < context.asOf, [`${path}.dueAt`])
  const done = spanOf(matter.concludedAt, zone)
  // Concluded late, or not at all so far: overdue either way.
  if (done.lo > due.hi) return known(due.hi < context.asOf, [`${path}.dueAt`])
  return known(false, [`${path}.dueAt`, `${path}.concludedAt`])
}

/** Whether the matter of the case file is one on the unit's list, by its id. */
export function isListed({ file: { id, unit } }: CaseContext): Fact<boolean> {
  const index = unit?.matters?.findIndex((matter) => matter.id === id) ?? -1
  return index < 0 ? known(false) : known(true, [`unit.matters[${index}].id`])
}

/** What the case file says of the improvement that is the occasion. */
export function improvementField<K extends 'kind' | 'ownInitiative'>(
  context: CaseContext,
  { kind, index = -1 }: Occasion,
  key: K,
): Fact<NonNullable<Improvement[K]>> {
  const path = `unit.improvements[${index}].${key}`
  const value = kind === 'improvement' ? context.file.unit?.improvements?.[index]?.[key] : undefined
  return value === undefined ? lacking(path) : known(value as NonNullable<Improvement[K]>, [path])
}
