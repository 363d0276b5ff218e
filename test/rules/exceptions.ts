import type { Exception } from './exercised'

const headOfLadder = 'every gravity that can be found has a rung of its own, which goes before the head of the article'

const left = 'what is owed before leaving is over once the absence is seen to be short or long'

/** What no case file can bring about, by rulebook. */
export const exceptions: { readonly [rulebook: string]: readonly Exception[] } = {
  'planning-bureau': [
    ...['4.2/a', '4.5/a', '4.5/b'].map((id) => ({
      rule: `planning-ab-post#${id}`,
      status: 'pending' as const,
      reason: left,
    })),
    {
      rule: 'planning-service-commitment#4.4/b',
      status: 'fulfilled',
      reason: 'it is judged only where the time limit rules were breached, which breaches the commitment',
    },
  ],
  'tangdaohe-center': (['fulfilled', 'pending', 'undetermined'] as const).map((status) => ({
    rule: 'tangdaohe-first-inquiry-handling#9/a',
    status,
    reason: headOfLadder,
  })),
  'wan-township': [
    {
      rule: 'wan-assessment#1.3/a',
      status: 'pending',
      reason: 'once office time was missed, what was owed before leaving is over',
    },
  ],
}
