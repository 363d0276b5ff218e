import { type Fact, known, type Missing, NEVER, unknown } from '../../rule/fact'
import { checkCalendar } from '../../time/calendar'
import { formatDay } from '../../time/day'
import { dayOfInstant, MINUTE } from '../../time/instant'
import { type CaseContext, entriesOf, type Entry, type Occasion } from '../context'
import type { Post } from '../schema'
import { awayAt } from './presence'

/** Whether an act was done on a working day. */
export function doneOnWorkingDay(context: CaseContext, { entry }: Occasion): Fact<boolean> {
  if (entry === undefined) return known(false)
  const day = formatDay(dayOfInstant(entry.lo))
  return known(checkCalendar(context.calendar, ['calendar']).isWorkingDay(day), [`acts.${entry.id}`])
}

/** For how many minutes the post was left: until the person came back. */
export function minutesAway(context: CaseContext, { entry }: Occasion): Fact<number> {
  if (entry === undefined) return known(0)
  const back = returnFrom(context, entry)
  const from = [`acts.${entry.id}`, ...(back === undefined ? [] : [`acts.${back.id}`])]
  const lo = Math.max(0, (back?.lo ?? context.asOf) - entry.hi) / MINUTE
  if (back === undefined || context.partial) {
    const missing: Missing = { kind: 'act', type: 'return', about: entry.id }
    return unknown([missing], { lo: context.partial ? 0 : lo, hi: NEVER, from, fromLo: from })
  }
  const hi = (back.hi - entry.lo) / MINUTE
  if (lo === hi) return known(lo, from)
  const inexact = [entry, back].filter((one) => one.lo !== one.hi)
  return unknown(
    inexact.map(({ id }) => ({ kind: 'time-of-day', path: `acts.${id}.at` })),
    { lo, hi, from, fromLo: from },
  )
}

/** The first return of the same person after a departure. */
export const returnFrom = (context: CaseContext, left: Entry): Entry | undefined =>
  entriesOf(context, 'return').find((back) => back.act.by === left.act.by && back.lo >= left.lo)

/** Whether the post that was left is a window. */
export function leftWindow(context: CaseContext, { entry }: Occasion): Fact<boolean> {
  if (entry === undefined) return known(false)
  const found = postOf(context, entry, entry.act.by)
  if (found === undefined) return unknown([{ kind: 'attribute', path: `acts.${entry.id}.post` }])
  const isWindow = recordOf(context, found.post)?.isWindow
  const path = `posts.${found.post}.isWindow`
  return isWindow === undefined
    ? unknown([{ kind: 'attribute', path }])
    : known(isWindow, [`acts.${entry.id}`, found.from, path])
}

/** Whether who left is the A holder of the post: the first of its holders. Chinese: A岗责任人. */
export function leftByHolderA(context: CaseContext, occasion: Occasion): Fact<boolean> {
  const { entry } = occasion
  if (entry === undefined) return known(false)
  const found = holdersOf(context, entry, entry.act.by)
  if ('missing' in found) return unknown([found.missing])
  return known(found.holders[0] === entry.act.by, [`acts.${entry.id}`, ...found.from])
}

/**
 * Whether who covers a post is the one whose turn it is: a B holder before whom every holder was away. Chinese: 依次代岗.
 */
export function coveredInTurn(context: CaseContext, { entry }: Occasion): Fact<boolean> {
  if (entry?.act.type !== 'cover') return known(false)
  const found = holdersOf(context, entry, entry.act.holder)
  if ('missing' in found) return unknown([found.missing])
  const holder = entry.act.post === undefined ? [`acts.${entry.id}.holder`] : []
  const from = [`acts.${entry.id}`, ...holder, ...found.from]
  const turn = found.holders.indexOf(entry.act.by)
  if (turn < 1) return known(false, from)
  const absent = awayAt(context, entry.lo)
  const away: string[] = []
  for (const holder of found.holders.slice(0, turn)) {
    const left = absent.find(({ act }) => act.by === holder)
    if (left === undefined)
      return context.partial ? unknown([{ kind: 'act', type: 'leave-post' }], { from }) : known(false, from)
    away.push(`acts.${left.id}`)
  }
  return context.partial ? unknown([{ kind: 'act', type: 'return' }], { from }) : known(true, [...from, ...away])
}

/** The holders of the post that an act is about, the A holder first. */
function holdersOf(
  context: CaseContext,
  entry: Entry,
  person: string | undefined,
): { readonly holders: readonly string[]; readonly from: readonly string[] } | { readonly missing: Missing } {
  const found = postOf(context, entry, person)
  if (found === undefined) return { missing: { kind: 'attribute', path: `acts.${entry.id}.post` } }
  const path = `posts.${found.post}.holders`
  const holders = recordOf(context, found.post)?.holders
  return holders === undefined ? { missing: { kind: 'attribute', path } } : { holders, from: [path, found.from] }
}

/** The post that an act names, else that of a person. */
function postOf(
  { file: { people } }: CaseContext,
  { id, act }: Entry,
  person: string | undefined,
): { readonly post: string; readonly from: string } | undefined {
  if ('post' in act && act.post !== undefined) return { post: act.post, from: `acts.${id}.post` }
  if (person === undefined || people === undefined || !Object.hasOwn(people, person)) return undefined
  const post = people[person]?.post
  return post === undefined ? undefined : { post, from: `people.${person}.post` }
}

const recordOf = ({ file: { posts } }: CaseContext, post: string): Post | undefined =>
  posts !== undefined && Object.hasOwn(posts, post) ? posts[post] : undefined
