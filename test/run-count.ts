/**
 * How often a property is tried: often in one time zone, enough to notice in the others. Under mutation, where each
 * change is tried on its own, seldom (FC_FEW).
 */
export const runCount = (often: number, elsewhere: number): number => {
  if (process.env.FC_FEW !== undefined) return Math.min(elsewhere, 100)
  return process.env.TZ === 'UTC' ? often : elsewhere
}
