import { type Fact, known, unknown } from '../../rule/fact'
import type { CaseContext, Occasion } from '../context'

/** An attribute of a section of the case file; unknown where it is not there. */
export function attribute(context: CaseContext, section: 'matter' | 'party', key: string): Fact {
  const record = context.file[section] as Record<string, unknown> | undefined
  const path = `${section}.${key}`
  const value = record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
  return value === undefined ? unknown([{ kind: 'attribute', path }]) : known(value, [path])
}

/** A field of the act that is the occasion; unknown where the act does not say. */
export function occasionField(occasion: Occasion, key: string): Fact {
  const { entry } = occasion
  if (entry === undefined) return unknown([{ kind: 'attribute', path: `occasion.${key}` }])
  const record = entry.act as unknown as Record<string, unknown>
  const path = `acts.${entry.id}.${key}`
  const value = Object.hasOwn(record, key) ? record[key] : undefined
  return value === undefined ? unknown([{ kind: 'attribute', path }]) : known(value, [path])
}
