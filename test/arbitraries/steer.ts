import type { Condition, Leaf } from '../../src/rule/condition'
import type { FindingId } from '../../src/case/vocabulary'
import type { Draw } from './draw'

/** What would make a condition hold, as far as single inputs decide it. */
export interface Wishes {
  /** Values of attributes of the matter and the party, by fact: `matter.remit` → `own`. */
  readonly attributes: Map<string, unknown>
  /** Fields of the act that is the occasion. */
  readonly fields: Map<string, unknown>
  readonly findings: { readonly what: FindingId; readonly about: string; readonly value: unknown }[]
}

export const noWishes = (): Wishes => ({ attributes: new Map(), fields: new Map(), findings: [] })

/** Collects inputs that make a condition hold: every part of an `all`, one of an `any`. */
export function steer(condition: Condition, draw: Draw, wishes: Wishes, hold = true): void {
  if ('not' in condition) return steer(condition.not, draw, wishes, !hold)
  if ('all' in condition) {
    for (const part of hold ? condition.all : [draw.pick(condition.all)]) steer(part, draw, wishes, hold)
    return
  }
  if ('any' in condition) {
    for (const part of hold ? [draw.pick(condition.any)] : condition.any) steer(part, draw, wishes, hold)
    return
  }
  const value = wished(condition, draw, hold)
  if (value === undefined) return
  const [section, key = ''] = [condition.fact.slice(0, condition.fact.indexOf('.')), condition.fact.slice(condition.fact.indexOf('.') + 1)]
  if (section === 'matter' || section === 'party') wishes.attributes.set(condition.fact, value)
  else if (section === 'occasion') wishes.fields.set(key, value)
  else if (section === 'finding') wishes.findings.push({ what: key as FindingId, about: String(condition.params?.about), value })
}

/** A value for which a comparison comes out as wished; undefined where the comparison alone does not tell. */
function wished({ operator, value }: Leaf, draw: Draw, hold: boolean): unknown {
  const list = Array.isArray(value) ? (value as readonly string[]) : []
  switch (operator) {
    case 'equal': return hold ? value : typeof value === 'boolean' ? !value : undefined
    case 'notEqual': return hold ? (typeof value === 'boolean' ? !value : undefined) : value
    case 'in': return hold ? draw.tryPick(list) : undefined
    case 'notIn': return hold ? undefined : draw.tryPick(list)
    case 'contains': return hold ? [value] : []
    case 'doesNotContain': return hold ? [] : [value]
    case 'intersects': return hold ? draw.some(list, 50) : []
    case 'disjoint': return hold ? [] : draw.some(list, 50)
    case 'isEmpty': return hold === value ? [] : undefined
    case 'greaterThan': return typeof value === 'number' ? value + (hold ? 1 : 0) : undefined
    case 'greaterThanInclusive': return typeof value === 'number' ? value - (hold ? 0 : 1) : undefined
    case 'lessThan': return typeof value === 'number' ? value - (hold ? 1 : 0) : undefined
    case 'lessThanInclusive': return typeof value === 'number' ? value + (hold ? 0 : 1) : undefined
    default: return undefined
  }
}
