import { type Fact, known, unknown } from '../../rule/fact'
import type { CaseContext, Occasion } from '../context'
import type { Post, UnitRecord } from '../schema'

type Item = NonNullable<UnitRecord['catalogue']>[number]

/** What the occasion's item of the catalogue says; unknown where it does not. */
export function item<T>(
  context: CaseContext,
  occasion: Occasion,
  read: (item: Item) => T | undefined,
  key: string,
): Fact<T> {
  const index = context.file.unit?.catalogue?.findIndex(({ id }) => id === occasion.id) ?? -1
  const found = context.file.unit?.catalogue?.[index]
  const value = found === undefined ? undefined : read(found)
  const path = `unit.catalogue[${index}].${key}`
  return value === undefined ? unknown([{ kind: 'attribute', path }]) : known(value, [path])
}

/** What the occasion's post says; unknown where it does not. */
export function postOf<T>(
  context: CaseContext,
  occasion: Occasion,
  read: (post: Post) => T | undefined,
  key: string,
): Fact<T> {
  const post = context.file.posts?.[occasion.id]
  const value = post === undefined ? undefined : read(post)
  const path = `posts.${occasion.id}.${key}`
  return value === undefined ? unknown([{ kind: 'attribute', path }]) : known(value, [path])
}
