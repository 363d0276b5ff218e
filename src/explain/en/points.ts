import type { PointsRange, ScoreSheet, Verdict } from '../../verdict'
import { enLocator } from '../locator'
import { safeText } from '../safe'
import { enCount } from './amounts'
import { capital } from './lists'

const range = (low: number, high: number, name = 'point'): string =>
  low === high ? enCount(low, name) : `${low} to ${enCount(high, name)}`

/** Points lost, won or left. */
export function enPoints(
  { from, to, unit }: NonNullable<Verdict['points']>,
  { reason }: Pick<Verdict, 'reason'>,
): string {
  const name = safeText(unit)
  if (reason === 'points-counted') return `${capital(range(from, to, name))}.`
  if (to <= 0) return `${capital(range(-to, -from, name))} deducted.`
  return from >= 0 ? `${capital(range(from, to, name))} added.` : `${capital(range(from, to, name))}.`
}

const some = ({ from, to }: PointsRange): boolean => from !== 0 || to !== 0

/** Category 1 (base 15 points): 1 point deducted, 14 left; …; total 99 points, pass mark 80. */
export function enSheet({ categories, total, pass }: ScoreSheet): string {
  const parts = categories.map(({ id, locator, base, deducted, added, points }) => {
    const changes = [
      ...(some(deducted) ? [`${range(-deducted.to, -deducted.from)} deducted`] : []),
      ...(some(added) ? [`${range(added.from, added.to)} added`] : []),
    ]
    const name = enLocator(locator) ?? `category ${safeText(id)}`
    const head = base === null ? name : `${name} (base ${enCount(base, 'point')})`
    const left =
      base === null && changes.length > 0
        ? []
        : [
            changes.length > 0
              ? `${points.from === points.to ? points.to : `${points.from} to ${points.to}`} left`
              : range(points.from, points.to),
          ]
    return `${head}: ${[...changes, ...left].join(', ')}`
  })
  const mark = pass === null ? '' : `, pass mark ${pass}`
  return `${[...parts, `total ${range(total.from, total.to)}${mark}`].join('; ')}.`
}
