import { type Fact, known, unknown } from '../../rule/fact'
import { type CaseContext, chain, entriesOf, type Entry, type Occasion } from '../context'
import { standingOf } from '../vocabulary/role-ids'

const COMING = ['contact', 'apply'] as const

/** Whether somebody came about the matter twice or more by now: contacts and applications made in person. Chinese: 多次往返. */
export function cameSeveralTimes(context: CaseContext, { entry }: Occasion): Fact<boolean> {
  const coming = entriesOf(context, COMING)
  // The occasion itself first: it is there in any case.
  const linked = entry === undefined ? [] : [entry, ...chain(context, entry)].map(({ id }) => id)
  const own = coming.filter(({ id }) => linked.includes(id))
  const ordered = [...own, ...coming.filter(({ id }) => !linked.includes(id))]
  const visits = ordered.filter((one) => channelOf(one) === 'visit')
  const [first, second] = visits
  if (first !== undefined && second !== undefined) return known(true, [first, second].flatMap(cited))
  const open = ordered.filter((one) => channelOf(one) === undefined)
  if (visits.length + open.length < 2 && !context.partial)
    return known(false, own.filter((one) => channelOf(one) !== undefined).flatMap(cited))
  return unknown([
    ...open.map(({ id }) => ({ kind: 'attribute', path: `acts.${id}.channel` }) as const),
    ...(context.partial ? [{ kind: 'act', type: 'contact' } as const] : []),
  ])
}

const channelOf = ({ act }: Entry): string | undefined => ('channel' in act ? act.channel : undefined)
const cited = ({ id }: Entry): readonly string[] => [`acts.${id}`, `acts.${id}.channel`]

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
