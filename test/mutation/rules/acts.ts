import type { ActPattern, ContentSpec, Performance } from '../../../src/case/spec'
import { triggerVariants } from './conditions'
import { inside, lacking, nameOf, replaced, shortened, type Variant, variant, without } from './variant'

const flags = [
  'to',
  'form',
  'document',
  'what',
  'medium',
  'book',
  'absence',
  'namesEveryDefect',
  'mayPrecede',
  'ends',
  'aboutOccasion',
] as const
const lists = ['type', 'form', 'medium'] as const

const isList = (value: unknown): value is readonly string[] => Array.isArray(value)

function contentVariants<Id extends string>(
  specs: readonly ContentSpec<Id>[],
): readonly Variant<readonly ContentSpec<Id>[]>[] {
  const alone = specs.map((spec, index) => variant(`without ${nameOf(spec)}`, without(specs, index)))
  const within = specs.flatMap((spec, index) => {
    const put = (to: ContentSpec<Id>) => replaced(specs, index, to)
    if (typeof spec === 'string') return []
    if ('anyOf' in spec) return inside(shortened(spec.anyOf, nameOf), (anyOf) => put({ anyOf }))
    return [
      variant(`${spec.item} without its condition`, put(spec.item)),
      ...inside(triggerVariants(spec.when), (when) => put({ item: spec.item, when }), spec.item),
    ]
  })
  return [...alone, ...within]
}

/** Each way in which what is asked of an act could be wrong: one demand dropped, one alternative dropped. */
export function actVariants(pattern: ActPattern): readonly Variant<ActPattern>[] {
  const { contents, fields } = pattern
  const dropped = flags
    .filter((flag) => pattern[flag] !== undefined)
    .map((flag) => variant<ActPattern>(`without ${flag}`, lacking(pattern, flag)))
  const narrowed = lists.flatMap((key) => {
    const list = pattern[key]
    return isList(list) ? inside(shortened(list, nameOf), (to) => ({ ...pattern, [key]: to }) as ActPattern, key) : []
  })
  return [
    ...dropped,
    ...narrowed,
    ...(contents
      ? inside(contentVariants(contents), (to): ActPattern => ({ ...pattern, contents: to }), 'contents')
      : []),
    ...(fields ? inside(contentVariants(fields), (to): ActPattern => ({ ...pattern, fields: to }), 'fields') : []),
  ]
}

/** Each way in which what is owed could be wrong. */
export function performanceVariants({ join, acts }: Performance): readonly Variant<Performance>[] {
  const put = (to: readonly ActPattern[]): Performance => ({ join, acts: to })
  const swapped = join === 'all' ? 'any' : 'all'
  return [
    ...inside(
      shortened(acts, ({ type }) => nameOf(type)),
      put,
    ),
    ...(acts.length < 2 ? [] : [variant<Performance>(`acts: ${join} → ${swapped}`, { join: swapped, acts })]),
    ...acts.flatMap((act, index) => inside(actVariants(act), (to) => put(replaced(acts, index, to)), nameOf(act.type))),
  ]
}
