import { type Fact, known, unknown } from '../rule/fact'
import type { CaseContext, Occasion } from './context'
import { performOn } from './performance'
import type { Performance } from './spec'

/** Whether steps were taken in their order: complete, broken, or still open. */
export function stepsOrder(
  context: CaseContext,
  occasion: Occasion,
  { acts }: Performance,
): Fact<'complete' | 'broken' | 'open'> {
  const steps = acts.map((pattern) => performOn(context, occasion, { join: 'all', acts: [pattern] }))
  const from = steps.flatMap((step) => step.from)
  if (context.partial || steps.some(({ done }) => done === undefined)) {
    return unknown(
      steps.flatMap(({ missing }) => missing),
      { from },
    )
  }
  for (const [index, step] of steps.entries()) {
    const later = steps.slice(index + 1)
    if (later.some((next) => next.done && next.hi < step.lo)) return known('broken', from)
  }
  return known(steps.every(({ done }) => done) ? 'complete' : 'open', from)
}
