import { type Fact, known, unknown } from '../../rule/fact'
import type { CaseContext, Occasion } from '../context'

/** Reads an attribute of a section of the case file; unknown where it is not there. */
export function attribute(section: 'matter' | 'party', key: string): (context: CaseContext) => Fact {
  const path = `${section}.${key}`
  const from = Object.freeze([path])
  const lacking = unknown([{ kind: 'attribute', path }])
  return ({ file }) => {
    const record = file[section] as Record<string, unknown> | undefined
    const value = record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
    return value === undefined ? lacking : known(value, from)
  }
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
