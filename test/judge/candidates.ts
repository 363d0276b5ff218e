import type * as z from 'zod/mini'
import { ownShapes } from '../../src/case/schema/act-shapes'
import { matterSchema } from '../../src/case/schema/matter'
import { partySchema } from '../../src/case/schema/people'
import { contents, type FindingId, findings, fields, forms } from '../../src/case/vocabulary'
import type { FindingTerm } from '../../src/case/vocabulary/findings/term'
import type { Missing } from '../../src/index'

type Plain = Record<string, unknown>
interface Definition {
  readonly type: string
  readonly innerType?: z.core.$ZodType
  readonly getter?: () => z.core.$ZodType
  readonly element?: z.core.$ZodType
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly entries?: Readonly<Record<string, string>>
}
const definition = (schema: z.core.$ZodType): Definition => schema._zod.def as Definition
const inner = (schema: z.core.$ZodType): Definition => {
  const def = definition(schema)
  const within = def.getter?.() ?? (def.type === 'optional' ? def.innerType : undefined)
  return within === undefined ? def : inner(within)
}

/** Records for lists whose elements are records, one of each kind that a rule can tell apart. */
const RECORDS: Readonly<Record<string, readonly unknown[]>> = {
  departments: [[], [{ id: 'department' }], [{ id: 'department' }, { id: 'unit' }]],
  defects: [[], [{ item: 'x1' }]],
  submittedDocuments: [[], [{ id: 'x1' }]],
  to: ['staff', 'unit', 'leader', 'person-served'],
  time: ['2023-11-01', '2024-09-01'],
  items: [[], ['x1']],
  limits: [
    [],
    [{ source: 'promised', amount: 5, unit: 'working-day' }],
    ['statutory', 'superior', 'prescribed', 'promised'].map((source) => ({ source, amount: 900, unit: 'day' })),
    // So short that it is over by any judgement.
    ['statutory', 'policy', 'superior', 'prescribed', 'promised'].map((source) => ({
      source,
      amount: 1,
      unit: 'minute',
    })),
  ],
}

/** Values that an attribute can take, enough to tell apart what rules ask of it; empty where they cannot be listed. */
function valuesOf(schema: z.core.$ZodType | undefined, key: string): readonly unknown[] {
  if (RECORDS[key] !== undefined) return RECORDS[key]
  if (schema === undefined) return []
  const def = inner(schema)
  if (def.type === 'boolean') return [true, false]
  if (def.type === 'enum') return Object.values(def.entries ?? {})
  if (def.type === 'array' && def.element !== undefined && definition(def.element).type === 'enum') {
    const values = Object.values(definition(def.element).entries ?? {})
    return [[], values, ...values.map((value) => [value])]
  }
  return []
}

/** One input of a case file that can be filled in, and with what. */
export interface Slot {
  readonly missing: Missing
  readonly values: readonly unknown[]
  readonly fill: (file: Plain, value: unknown) => void
}

const holders: ReadonlySet<string> = new Set(['handler', 'leadDepartment', 'responsibleUnit'])

/** How a missing input of a file can be filled in; undefined where its values cannot be listed. */
export function slotOf(file: Plain, missing: Missing): Slot | undefined {
  if (missing.kind === 'finding') return findingSlot(missing)
  if (missing.kind !== 'attribute') return undefined
  const [section, ...rest] = missing.path.split('.')
  if ((section === 'matter' || section === 'party') && rest.length === 1) {
    const key = rest[0] as string
    const shape = inner(section === 'matter' ? matterSchema : partySchema).shape ?? {}
    const values = holders.has(key)
      ? ['organ', 'unit', ...Object.keys((file.people as Plain | undefined) ?? {})]
      : valuesOf(shape[key], key)
    return values.length < 2
      ? undefined
      : {
          missing,
          values,
          fill: (copy, value) => {
            copy[section] = { ...(copy[section] as Plain | undefined), [key]: value }
          },
        }
  }
  if (section === 'people' && rest.length === 2) {
    const [id, key] = rest as [string, string]
    const values = key === 'rank' ? ['staff', 'chief'] : key === 'powers' ? [[], ['accept']] : []
    return values.length < 2
      ? undefined
      : {
          missing,
          values,
          fill: (copy, value) => {
            const people = copy.people as Record<string, Plain>
            people[id] = { ...people[id], [key]: value }
          },
        }
  }
  if (section === 'acts' && rest.length === 2) {
    const [id, key] = rest as [string, string]
    const act = (file.acts as Plain[]).find((item) => item.id === id)
    if (act === undefined) return undefined
    const values =
      key === 'to'
        ? ['somebody', ...Object.keys((file.people as Plain | undefined) ?? {}), 'leader', 'unit']
        : key === 'contents'
          ? [[], Object.keys(contents)]
          : key === 'fields'
            ? [[], Object.keys(fields)]
            : key === 'form'
              ? Object.keys(forms)
              : valuesOf(
                  (ownShapes as Readonly<Record<string, Readonly<Record<string, z.core.$ZodType>>>>)[
                    act.type as string
                  ]?.[key],
                  key,
                )
    return values.length < 2
      ? undefined
      : {
          missing,
          values,
          fill: (copy, value) => {
            if (value === 'somebody') copy.people = { ...(copy.people as Plain | undefined), somebody: {} }
            ;(copy.acts as Plain[]).find((item) => item.id === id)![key] = value
          },
        }
  }
  return undefined
}

function findingSlot(missing: Extract<Missing, { kind: 'finding' }>): Slot {
  const term: FindingTerm = findings[missing.what as FindingId]
  const values = 'values' in term ? Object.keys(term.values) : term.type === 'number' ? [1, 2] : [true, false]
  return {
    missing,
    values,
    fill: (copy, value) => {
      const finding = {
        what: missing.what,
        value,
        about: missing.about,
        by: '督查室',
        reason: '经查',
        at: '2023-11-01',
      }
      copy.findings = [...((copy.findings as unknown[] | undefined) ?? []), finding]
    },
  }
}
