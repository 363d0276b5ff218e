import type { Exception } from './exercised'

const headOfLadder = 'every gravity that can be found has a rung of its own, which goes before the head of the article'

/** What no case file can bring about, by rulebook. */
export const exceptions: { readonly [rulebook: string]: readonly Exception[] } = {
  'tangdaohe-center': (['fulfilled', 'pending', 'undetermined'] as const).map((status) => ({
    rule: 'tangdaohe-first-inquiry-handling#9/a',
    status,
    reason: headOfLadder,
  })),
}
