import { type Fact, known, unknown } from '../rule/fact'
import type { CaseContext, Entry, Occasion } from './context'
import { fits } from './pattern'
import { candidates } from './performance'
import { satisfies } from './satisfies'
import type { ActPattern, Performance } from './spec'

/**
 * Whether a later notice asks for what was already lacking when the first was given, or tells what the first ought to
 * have told. Chinese: 多次告知. A notice that only repeats what was told, or names what the papers did not show at
 * first, is no breach.
 */
export function noticeRepeated(context: CaseContext, occasion: Occasion, performance: Performance): Fact<boolean> {
  const [pattern] = performance.acts
  if (pattern === undefined) return known(false)
  const notices = candidates(context, occasion, pattern).filter((entry) => maybeNotice(context, entry, pattern))
  const unsure = notices.filter(({ act }) => act.contents === undefined)
  if (notices.length > 1 && unsure.length > 0)
    return unknown(
      unsure.map(({ id }) => ({ kind: 'attribute', path: `acts.${id}.contents` })),
      { from: notices.map(({ id }) => `acts.${id}`) },
    )
  const [first, ...later] = notices
  if (first === undefined || later.length === 0) {
    return context.partial ? unknown([{ kind: 'act', type: 'notify' }]) : known(false)
  }
  const from = notices.map(({ id }) => `acts.${id}`)
  const late = context.partial ? undefined : toldLater(context, occasion, pattern, first, later)
  if (late !== undefined) return known(true, late)
  const defects = context.file.matter?.defects
  const told = itemsOf(first.act)
  if (defects === undefined) return unknown([{ kind: 'attribute', path: 'matter.defects' }], { from })
  if (told === undefined) return unknown([{ kind: 'attribute', path: `acts.${first.id}.items` }], { from })
  const untold = new Set(defects.map(({ item }) => item).filter((item) => !told.includes(item)))
  for (const { id, act } of later) {
    const items = itemsOf(act)
    if (items === undefined) return unknown([{ kind: 'attribute', path: `acts.${id}.items` }], { from })
    if (items.some((item) => untold.has(item)))
      return context.partial
        ? unknown([{ kind: 'act', type: 'notify' }], { from })
        : known(true, [...from, 'matter.defects'])
  }
  return context.partial ? unknown([{ kind: 'act', type: 'notify' }], { from }) : known(false)
}

/** The inputs that say that a later notice gives a content which was owed for certain and which the first left out. */
function toldLater(
  context: CaseContext,
  occasion: Occasion,
  pattern: ActPattern,
  first: Entry,
  later: readonly Entry[],
): readonly string[] | undefined {
  if (pattern.namesEveryDefect) return undefined
  for (const owed of pattern.contents ?? []) {
    const items = typeof owed === 'string' ? [owed] : 'anyOf' in owed ? owed.anyOf : [owed.item]
    const gives = ({ act }: Entry) => act.contents?.some((given) => items.some((item) => satisfies(given, item)))
    const second = gives(first) ? undefined : later.find(gives)
    if (second === undefined) continue
    const when = typeof owed === 'string' ? undefined : owed.when
    const { truth, from } = when === undefined ? { truth: true, from: [] } : context.truthOf(when, occasion)
    if (truth === true) return [`acts.${first.id}`, `acts.${second.id}`, ...from]
  }
  return undefined
}

/** Whether an act is a notice of this kind, or may be one. */
function maybeNotice(context: CaseContext, entry: Entry, pattern: ActPattern): boolean {
  const { namesEveryDefect: _, contents: owed, ...shape } = pattern
  if (fits(context, entry, shape).truth === false) return false
  const { contents } = entry.act
  return (
    contents === undefined ||
    contents.some((content) =>
      owed?.some(
        (one) => one === content || (typeof one !== 'string' && 'anyOf' in one && one.anyOf.includes(content)),
      ),
    )
  )
}

const itemsOf = (act: object): readonly string[] | undefined => (act as { readonly items?: readonly string[] }).items
