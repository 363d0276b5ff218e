import { type Fact, known, NEVER, unknown } from '../../rule/fact'
import { type CaseContext, entriesOf, type Occasion } from '../context'
import { standingOf } from '../vocabulary/role-ids'

/** How often somebody came about the matter by now: the contacts and applications made in person. Chinese: 跑多次. */
export function visits(context: CaseContext): Fact<number> {
  const missing: { readonly kind: 'attribute'; readonly path: string }[] = []
  const came: string[] = []
  for (const { id, act } of entriesOf(context, ['contact', 'apply'])) {
    const channel = 'channel' in act ? act.channel : undefined
    if (channel === undefined) missing.push({ kind: 'attribute', path: `acts.${id}.channel` })
    else if (channel === 'visit') came.push(`acts.${id}`, `acts.${id}.channel`)
  }
  const least = came.length / 2
  if (context.partial)
    return unknown([...missing, { kind: 'act', type: 'contact' }], { lo: least, hi: NEVER, from: came, fromLo: came })
  return missing.length === 0
    ? known(least, came)
    : unknown(missing, { lo: least, hi: least + missing.length, from: came, fromLo: came })
}

/** Whether an act was addressed to a unit: one of the file, or the role of one. */
export function isToUnit(context: CaseContext, { entry }: Occasion): Fact<boolean> {
  const to = entry?.act.to
  if (entry === undefined || to === undefined)
    return unknown([{ kind: 'attribute', path: `acts.${entry?.id ?? ''}.to` }])
  const { units, people } = context.file
  const from = [`acts.${entry.id}`, `acts.${entry.id}.to`]
  if (units !== undefined && Object.hasOwn(units, to)) return known(true, from)
  if (people !== undefined && Object.hasOwn(people, to)) return known(false, from)
  return known(standingOf(to)?.level !== undefined, from)
}
